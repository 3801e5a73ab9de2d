(function (kernel) {
  "use strict";

  const { native, OpenPage } = kernel;
  const rules = { tabs: new Set(), limit: 10 };
  const keptTabs = new Map();
  let stack = [];

  function top() {
    return stack.length > 0 ? stack[stack.length - 1] : null;
  }

  function announce() {
    native.stack(JSON.stringify(stack.map((page) => ({ id: page.id, route: page.route, query: page.query }))));
  }

  /** Makes a page, runs it up to its first render, and tells the host. */
  function open(route, query) {
    const page = new OpenPage(route, query);
    stack = stack.concat([page]);
    if (rules.tabs.has(route)) keptTabs.set(route, page);
    page.load();
    page.show();
    page.draw();
    announce();
    page.ready();
  }

  function close(page) {
    page.unload();
    if (keptTabs.get(page.route) === page) keptTabs.delete(page.route);
  }

  function navigateTo(route, query) {
    if (stack.length >= rules.limit) return "stack-full";
    kernel.definitionOf(route);
    if (top() !== null) top().hide();
    open(route, query);
    return null;
  }

  function redirectTo(route, query) {
    kernel.definitionOf(route);
    const old = top();
    if (old !== null) close(old);
    stack = stack.slice(0, -1);
    open(route, query);
    return null;
  }

  /** Closes the pages above; a delta beyond the first page goes to the first page. */
  function navigateBack(delta) {
    if (stack.length < 2) return "first-page";
    const count = Math.min(Math.max(1, Math.floor(delta) || 1), stack.length - 1);
    for (let closed = 0; closed < count; closed += 1) {
      close(top());
      stack = stack.slice(0, -1);
    }
    announce();
    top().show();
    return null;
  }

  function reLaunch(route, query) {
    kernel.definitionOf(route);
    const old = new Set(stack.slice().reverse().concat(Array.from(keptTabs.values())));
    stack = [];
    old.forEach(close);
    open(route, query);
    return null;
  }

  /** Closes all pages that are no tabs; tab pages are hidden and keep their state. */
  function switchTab(route) {
    if (top() !== null && top().route === route && stack.length === 1) return null;
    kernel.definitionOf(route);
    for (const page of stack.slice().reverse()) {
      if (keptTabs.get(page.route) !== page) close(page);
      else if (page.route !== route) leave(page);
    }
    const kept = keptTabs.get(route);
    stack = [];
    if (kept === undefined) {
      open(route, {});
      return null;
    }
    stack = [kept];
    announce();
    kept.show();
    return null;
  }

  /** A tab that goes out of sight gets no patches until the browser fetches its tree again. */
  function leave(page) {
    page.hide();
    page.view.operations = null;
  }

  function refusal(kind, route) {
    if (kind === "back") return null;
    if (!kernel.isRoute(route)) return "page-not-found";
    if (kind === "tab") return rules.tabs.has(route) ? null : "not-tab";
    return kind !== "relaunch" && rules.tabs.has(route) ? "tab-page" : null;
  }

  const moves = {
    to: (wish) => navigateTo(wish.route, wish.query),
    redirect: (wish) => redirectTo(wish.route, wish.query),
    back: (wish) => navigateBack(wish.delta),
    relaunch: (wish) => reLaunch(wish.route, wish.query),
    tab: (wish) => switchTab(wish.route),
  };

  /**
   * Changes the page stack.
   * @param {{kind: "to"|"redirect"|"back"|"relaunch"|"tab", route?: string, query?: object, delta?: number}} wish
   * @returns {string|null} why not: page-not-found, tab-page, not-tab, stack-full, first-page
   */
  function navigate(wish) {
    const route = String(wish.route || "").replace(/^\//, "");
    const refused = refusal(wish.kind, route);
    if (refused !== "page-not-found") {
      return refused || moves[wish.kind]({ route: route, query: wish.query || {}, delta: wish.delta });
    }
    if (stack.length === 0) {
      kernel.callApp("onPageNotFound", "onPageNotFound", { path: route, query: wish.query || {}, isEntryPage: true });
    }
    return refused;
  }

  kernel.entry("navigate", (json) => {
    const failure = navigate(JSON.parse(json));
    return JSON.stringify(failure === null ? { ok: true } : { fail: failure });
  });

  kernel.setNavigationRules = (tabs, limit) => {
    rules.tabs = new Set(tabs);
    rules.limit = limit;
  };
  kernel.topPage = top;
  kernel.pageStack = () => stack;
  kernel.announceStack = announce;
  kernel.getCurrentPages = () => stack.map((page) => page.instance);
})(__quaver.kernel);
