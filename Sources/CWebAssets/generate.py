#!/usr/bin/env python3
"""Writes WebAssets.c, which embeds every file of Web/ into the binary.

Run it after adding, renaming or removing a file there; edits need nothing, the compiler follows them.
With --check it writes nothing and fails when WebAssets.c is not what it would write.
"""
import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
WEB = HERE.parent.parent / "Web"
TARGET = HERE / "WebAssets.c"
MEDIA_TYPES = {
    ".html": "text/html; charset=utf-8",
    ".css": "text/css; charset=utf-8",
    ".js": "text/javascript; charset=utf-8",
    ".json": "application/json",
    ".svg": "image/svg+xml",
    ".png": "image/png",
    ".woff2": "font/woff2",
}


def assets():
    files = (path for path in WEB.rglob("*") if path.is_file())
    return sorted(path.relative_to(WEB).as_posix() for path in files if path.suffix in MEDIA_TYPES and path.name != "package.json")


def source(paths):
    lines = ["// Written by generate.py.", '#include "CWebAssets.h"', ""]
    for number, path in enumerate(paths):
        lines += [f"static const unsigned char file{number}[] = {{", f'#embed "../../Web/{path}" suffix(,)', "0};"]
    lines += ["", "static const QuaverWebAsset assets[] = {"]
    for number, path in enumerate(paths):
        media_type = MEDIA_TYPES[Path(path).suffix]
        lines.append(f'    {{"{path}", "{media_type}", file{number}, sizeof file{number} - 1}},')
    lines += [
        "};",
        "",
        "const QuaverWebAsset *quaver_web_assets(void) { return assets; }",
        "",
        "size_t quaver_web_asset_count(void) { return sizeof assets / sizeof *assets; }",
        "",
    ]
    return "\n".join(lines)


def main():
    text = source(assets())
    if "--check" not in sys.argv[1:]:
        TARGET.write_text(text, encoding="utf-8")
    elif not TARGET.exists() or TARGET.read_text(encoding="utf-8") != text:
        sys.exit("Sources/CWebAssets/WebAssets.c does not list the files of Web/: run Sources/CWebAssets/generate.py")


if __name__ == "__main__":
    main()
