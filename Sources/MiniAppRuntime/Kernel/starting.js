(function (kernel) {
  "use strict";

  const { tt, addFunction, addListenerFunctions } = kernel;
  const STACK_LIMIT = 10;
  const APP_EVENTS = [
    "onAppLaunch", "onAppShow", "onAppHide", "onError", "onUnhandledRejection", "onPageNotFound", "onLazyLoadError",
    "onWindowResize",
  ];
  const options = { launch: {}, enter: {} };

  /** What each module gets under these names; a module may assign to its own. */
  kernel.authorNames = {
    tt: tt,
    wx: tt,
    App: kernel.App,
    Page: kernel.Page,
    Component: kernel.Component,
    Behavior: kernel.Behavior,
    getApp: kernel.getApp,
    getCurrentPages: kernel.getCurrentPages,
  };

  /** What the kernel itself knows, for names that the host's registry has no function for. */
  const own = {
    nextTick: (callback) => {
      if (typeof callback !== "function") throw new TypeError("nextTick needs a function");
      kernel.afterNextFlush(() => kernel.guarded("callback", "tt.nextTick", callback));
    },
    createSelectorQuery: kernel.createSelectorQuery,
    createIntersectionObserver: kernel.createIntersectionObserver,
    createMediaQueryObserver: kernel.createMediaQueryObserver,
    createAnimation: kernel.createAnimation,
    getUpdateManager: kernel.getUpdateManager,
    getFileSystemManager: () => kernel.hostObject("FileSystemManager"),
    getLaunchOptionsSync: () => kernel.clone(options.launch),
    getEnterOptionsSync: () => kernel.clone(options.enter),
  };

  function launchOptions(launch) {
    return Object.assign({ path: "", query: {}, scene: "", showFrom: 0, referrerInfo: {} }, launch);
  }

  /**
   * Builds `tt`, runs app.js, then App.onLaunch and App.onShow. The first page comes with `navigate`.
   * @param json `{functions:[{name,kind}], openTypes?, launch, pages:[route], tabs:[route], stackLimit?}`
   */
  kernel.entry("start", (json) => {
    const given = JSON.parse(json);
    (given.functions || []).forEach(addFunction);
    kernel.setOpenTypes(given.openTypes || []);
    APP_EVENTS.forEach((name) => addListenerFunctions(tt, name));
    for (const name of Object.keys(own)) if (tt[name] === undefined) tt[name] = own[name];
    kernel.setRoutes(given.pages || []);
    kernel.setNavigationRules(given.tabs || [], given.stackLimit || STACK_LIMIT);
    options.launch = launchOptions(given.launch);
    options.enter = options.launch;
    kernel.launchApp(kernel.clone(options.launch));
    return '{"ok":true}';
  });

  /** The app goes out of sight: the page first, then the app. */
  kernel.entry("background", () => {
    const page = kernel.topPage();
    if (page !== null) page.hide();
    kernel.callApp("onHide", "onAppHide");
  });

  /** The app is seen again, with new options if it was opened from elsewhere. */
  kernel.entry("foreground", (json) => {
    if (json !== undefined) options.enter = launchOptions(JSON.parse(json));
    kernel.callApp("onShow", "onAppShow", kernel.clone(options.enter));
    const page = kernel.topPage();
    if (page !== null) page.show();
  });
})(__quaver.kernel);
