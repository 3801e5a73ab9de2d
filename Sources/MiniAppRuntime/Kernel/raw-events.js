(function (kernel) {
  "use strict";

  const { dispatch } = kernel;

  /** Events of the page itself; they come without a node and call a function of the page. */
  const PAGE_HOOKS = {
    pullDownRefresh: "onPullDownRefresh",
    reachBottom: "onReachBottom",
    pageScroll: "onPageScroll",
    resize: "onResize",
    tabItemTap: "onTabItemTap",
    shareAppMessage: "onShareAppMessage",
    addToFavorites: "onAddToFavorites",
  };

  function pageEvent(page, raw) {
    const hook = PAGE_HOOKS[raw.type];
    if (hook === undefined) return { handled: 0, unknown: true };
    if (raw.type === "resize") page.callPageLifetime("resize", raw.detail);
    const handled = typeof page.instance[hook] === "function" ? 1 : 0;
    const value = page.call(hook, raw.detail);
    if (value === null || typeof value !== "object") return { handled: handled };
    return { handled: handled, value: kernel.plain(value, hook) };
  }

  function completeDetail(raw) {
    if (raw.detail === undefined || raw.detail === null) raw.detail = {};
    if (raw.type === "tap" && raw.detail.x === undefined) raw.detail = Object.assign({ x: 0, y: 0 }, raw.detail);
  }

  /**
   * Takes a raw event to its element, and does what the platform's own components do with it.
   * @returns {{handled: number, unknown?: true}} `unknown` when there is no such page, node or page event
   */
  function handle(raw) {
    const page = kernel.pages.get(raw.page) || (raw.page === undefined ? kernel.topPage() : null);
    if (!page || page.view.root === null) return { handled: 0, unknown: true };
    completeDetail(raw);
    if (!raw.node) return pageEvent(page, raw);
    const element = page.view.elements.get(raw.node);
    if (element === undefined) return { handled: 0, unknown: true };
    if (!kernel.controls.accept(element, raw)) return { handled: 0 };
    const result = dispatch(element, raw.type, raw);
    return { handled: result.handled + kernel.controls.act(element, raw, result) };
  }

  kernel.entry("event", (json) => {
    return JSON.stringify(handle(JSON.parse(json)));
  });
})(__quaver.kernel);
