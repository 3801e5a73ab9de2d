(function (kernel) {
  "use strict";

  const { global, native } = kernel;
  const FRAME_MS = 1000 / 60;
  const timers = new Map();
  let lastID = 0;

  function start(name, callback, ms, repeats, parameters) {
    if (typeof callback !== "function") throw new TypeError(name + " needs a function, got " + kernel.print(callback));
    const delay = Number(ms);
    lastID += 1;
    timers.set(lastID, { name: name, callback: callback, parameters: parameters, repeats: repeats });
    native.startTimer(lastID, delay > 0 ? delay : 0, repeats);
    return lastID;
  }

  function stop(id) {
    if (timers.delete(Number(id))) native.stopTimer(Number(id));
  }

  global.setTimeout = (callback, ms, ...parameters) => start("setTimeout", callback, ms, false, parameters);
  global.setInterval = (callback, ms, ...parameters) => start("setInterval", callback, ms, true, parameters);
  global.clearTimeout = stop;
  global.clearInterval = stop;
  global.requestAnimationFrame = (callback) =>
    start("requestAnimationFrame", () => callback(global.performance.now()), FRAME_MS, false, []);
  global.cancelAnimationFrame = stop;
  if (typeof global.queueMicrotask !== "function") {
    global.queueMicrotask = (callback) => {
      Promise.resolve().then(() => kernel.guarded("callback", "queueMicrotask", callback));
    };
  }

  /** A timer is due on the platform clock. */
  kernel.entry("fireTimer", (id) => {
    const timer = timers.get(id);
    if (timer === undefined) return;
    if (!timer.repeats) timers.delete(id);
    kernel.guarded("timer", timer.name, () => timer.callback(...timer.parameters));
  });
})(__quaver.kernel);
