(function (kernel) {
  "use strict";

  /** Gives an open page the functions of its new script; data and fields it has stay, new ones are added. */
  function renew(page) {
    const definition = kernel.definitionOf(page.route);
    if (!kernel.hasDefinition(page.route)) return false;
    page.definition = definition;
    page.unknownHandlers.clear();
    for (const name of Object.keys(definition.members)) {
      const member = definition.members[name];
      const isNew = !Object.hasOwn(page.instance, name);
      if (typeof member === "function" || isNew) page.instance[name] = kernel.clone(member);
    }
    addData(page, definition.data);
    return true;
  }

  function addData(page, data) {
    for (const name of Object.keys(data)) {
      if (Object.hasOwn(page.instance.data, name)) continue;
      page.instance.data[name] = kernel.clone(data[name]);
      const value = kernel.plain(data[name], name);
      if (value !== undefined) page.view.assign({ steps: [name], keys: [name] }, value);
    }
  }

  function reloadScripts() {
    kernel.forgetModules();
    kernel.forgetDefinitions();
    try {
      kernel.loadFirst("/app");
    } catch (error) {
      kernel.report("module", "app.js", error);
    }
    return Array.from(kernel.pages.values()).map(renew).every(Boolean);
  }

  /**
   * Takes over changed files: pages stay open and keep their data, lifecycle functions are not called.
   * The host evaluates nothing beforehand; it fetches the trees of the changed pages afterwards.
   * @param json `{routes:[route], scripts:boolean}`
   * @returns {string} `{"ok":true,"data_kept":boolean}`; false when a script is broken and the page keeps its old one
   */
  kernel.entry("reload", (json) => {
    const { routes, scripts } = JSON.parse(json);
    const kept = scripts === true ? reloadScripts() : true;
    for (const route of routes || []) kernel.forgetView(route);
    for (const page of kernel.pages.values()) {
      if ((routes || []).includes(page.route)) page.draw();
    }
    return JSON.stringify({ ok: true, data_kept: kept });
  });
})(__quaver.kernel);
