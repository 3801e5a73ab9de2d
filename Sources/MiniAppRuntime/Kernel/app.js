(function (kernel) {
  "use strict";

  const { guarded, emit, turn } = kernel;
  const state = { app: null, fallback: null };

  /**
   * Registers the mini-app; an object that `getApp({allowDefault:true})` gave out before becomes the app.
   * Called again, after a reload, it takes the new functions and keeps what the app holds.
   */
  function App(options) {
    if (state.app === null) {
      state.app = Object.assign(state.fallback || {}, options);
      return;
    }
    for (const name of Object.keys(options || {})) {
      if (typeof options[name] === "function" || !(name in state.app)) state.app[name] = options[name];
    }
  }

  function getApp(options) {
    if (state.app !== null) return state.app;
    if (!options || options.allowDefault !== true) return undefined;
    if (state.fallback === null) state.fallback = {};
    return state.fallback;
  }

  /** Calls a hook of the app object, then the listeners of the same event; returns how many there were. */
  function callApp(hook, event, value) {
    const app = state.app;
    let called = 0;
    if (app !== null && typeof app[hook] === "function") {
      guarded(hook === "onError" ? "onError" : "lifecycle", "App." + hook, app[hook], app, value);
      called = 1;
    }
    return called + emit(event, value);
  }

  /** Runs app.js and tells the app that it was launched. */
  function launch(options) {
    try {
      kernel.loadFirst("/app");
    } catch (error) {
      kernel.report("module", "app.js", error);
    }
    callApp("onLaunch", "onAppLaunch", options);
    callApp("onShow", "onAppShow", options);
  }

  let failingIn = 0;
  kernel.onReport((message, stack) => {
    if (failingIn === turn.number) return;
    failingIn = turn.number;
    callApp("onError", "onError", stack === "" ? message : message + "\n" + stack);
    failingIn = 0;
  });

  /** The engine found a promise that was rejected without anyone listening. */
  kernel.entry("rejection", (json) => {
    const failure = JSON.parse(json);
    const reason = Object.assign(new Error(failure.message), { name: failure.name, stack: failure.stack });
    const promise = Promise.reject(reason);
    promise.catch(() => undefined);
    callApp("onUnhandledRejection", "onUnhandledRejection", { reason: reason, promise: promise });
  });

  kernel.App = App;
  kernel.getApp = getApp;
  kernel.callApp = callApp;
  kernel.launchApp = launch;
})(__quaver.kernel);
