(function (kernel) {
  "use strict";

  const definitions = new Map();
  const tried = new Set();
  const behaviors = new WeakSet();
  const LIFETIMES = ["created", "attached", "ready", "moved", "detached", "error"];
  const PAGE_LIFETIMES = ["show", "hide", "resize"];
  const state = { routes: new Set(), loading: null };

  function stem(file) {
    return file.replace(/\.[^./]+$/, "");
  }

  /** The page that a registration belongs to: the innermost page file that is running, else the page being opened. */
  function registeringFile() {
    const files = kernel.runningFiles().map(stem);
    return files.find((file) => state.routes.has(file)) || state.loading || files[0];
  }

  function register(kind, options) {
    const file = registeringFile();
    if (file === undefined) {
      kernel.warn(kind + "() was called after the page's script had ended, so no page belongs to it");
      return;
    }
    definitions.set(file, describe(kind, options || {}));
  }

  function emptyDefinition() {
    const hooks = (names) => Object.fromEntries(names.map((name) => [name, []]));
    return {
      behaviors: [],
      data: {},
      members: {},
      properties: {},
      lifetimes: hooks(LIFETIMES),
      pageLifetimes: hooks(PAGE_LIFETIMES),
    };
  }

  function addHooks(hooks, names, inner, outer) {
    for (const name of names) {
      const hook = (inner && inner[name]) || (outer && outer[name]);
      if (typeof hook === "function") hooks[name].push(hook);
    }
  }

  /** Adds a component's or behavior's parts; those added later win, hooks all run. */
  function addComponent(definition, options) {
    addBehaviors(definition, options.behaviors);
    Object.assign(definition.properties, options.properties);
    Object.assign(definition.data, dataOf(options));
    Object.assign(definition.members, options.methods);
    addHooks(definition.lifetimes, LIFETIMES, options.lifetimes, options);
    addHooks(definition.pageLifetimes, PAGE_LIFETIMES, options.pageLifetimes, null);
  }

  function addBehaviors(definition, list) {
    for (const behavior of Array.isArray(list) ? list : []) {
      if (!behaviors.has(behavior) || definition.behaviors.includes(behavior)) continue;
      definition.behaviors.push(behavior);
      addComponent(definition, behavior);
    }
  }

  function dataOf(options) {
    return typeof options.data === "function" ? options.data() : options.data;
  }

  /** One shape for what `Page` and `Component` were given. */
  function describe(kind, options) {
    const definition = emptyDefinition();
    if (kind === "Component") {
      addComponent(definition, options);
      return definition;
    }
    addBehaviors(definition, options.behaviors);
    Object.assign(definition.data, dataOf(options));
    const { data, behaviors: ignored, ...members } = options;
    Object.assign(definition.members, members);
    return definition;
  }

  function runScript(route) {
    tried.add(route);
    state.loading = route;
    try {
      kernel.loadFirst("/" + route);
      if (!definitions.has(route)) kernel.warn(route + ": the page's script calls neither Page() nor Component()");
    } catch (error) {
      kernel.report("module", route, error);
    }
    state.loading = null;
  }

  /** What a page's script registered, run at first use; an empty definition when it is broken, which is told once. */
  function definitionOf(route) {
    if (!definitions.has(route) && !tried.has(route)) runScript(route);
    return definitions.get(route) || emptyDefinition();
  }

  kernel.Page = (options) => register("Page", options);
  kernel.Component = (options) => register("Component", options);
  kernel.Behavior = (options) => {
    const behavior = options || {};
    behaviors.add(behavior);
    return behavior;
  };
  kernel.definitionOf = definitionOf;
  kernel.forgetDefinitions = () => [definitions, tried].forEach((known) => known.clear());
  kernel.hasDefinition = (route) => definitions.has(route);
  kernel.setRoutes = (routes) => (state.routes = new Set(routes));
  kernel.isRoute = (route) => state.routes.has(route);
})(__quaver.kernel);
