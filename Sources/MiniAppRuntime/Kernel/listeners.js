(function (kernel) {
  "use strict";

  const listeners = new Map();

  /** Calls each listener of an event such as `onNetworkStatusChange`; one that throws does not stop the others. */
  function emit(name, value) {
    const callbacks = listeners.get(name);
    if (callbacks === undefined) return 0;
    for (const callback of callbacks.slice()) kernel.guarded("listener", "tt." + name, callback, undefined, value);
    return callbacks.length;
  }

  /** Makes `tt.onX` and `tt.offX` for an event; `offX` without an argument removes all. */
  function addListenerFunctions(target, onName) {
    const offName = onName.replace(/^on/, "off");
    target[onName] = (callback) => {
      if (typeof callback !== "function") throw new TypeError(onName + " needs a function");
      const callbacks = listeners.get(onName) || [];
      if (!callbacks.includes(callback)) listeners.set(onName, callbacks.concat([callback]));
    };
    target[offName] = (callback) => {
      const callbacks = listeners.get(onName) || [];
      listeners.set(onName, callback === undefined ? [] : callbacks.filter((one) => one !== callback));
    };
  }

  /** The host has news for the listeners of a name; answers how many there are. */
  kernel.entry("emit", (name, json) => emit(name, json === undefined ? undefined : kernel.unpack(json)));

  kernel.emit = emit;
  kernel.addListenerFunctions = addListenerFunctions;
})(__quaver.kernel);
