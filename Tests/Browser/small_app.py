"""Writes mini-apps of one or two pages, for what no example shows."""

import json


def write_app(folder, pages, app="App({});", window=None, tabs=None):
    """Makes a mini-app; `pages` maps a name to its template and its script, the first is the entry; `tabs` names some."""
    folder.mkdir(parents=True, exist_ok=True)
    routes = [f"pages/{name}/{name}" for name in pages]
    manifest = {"pages": routes, "window": {"navigationBarTitleText": "小样", **(window or {})}}
    if tabs:
        manifest["tabBar"] = {"list": [{"pagePath": f"pages/{name}/{name}", "text": name} for name in tabs]}
    project = {"appid": "tt00000000000000c1", "projectname": "small"}
    (folder / "app.json").write_text(json.dumps(manifest))
    (folder / "app.js").write_text(app)
    (folder / "project.config.json").write_text(json.dumps(project))
    for name, (template, script) in pages.items():
        page = folder / "pages" / name
        page.mkdir(parents=True)
        (page / f"{name}.ttml").write_text(template)
        (page / f"{name}.js").write_text(script)
        (page / f"{name}.json").write_text("{}")
    return folder
