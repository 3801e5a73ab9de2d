(function (global) {
  "use strict";

  /** The functions the host calls: `__quaver.event(…)`, `__quaver.navigate(…)`, and those compiled scripts call. */
  const entries = {};
  global.__quaver = entries;

  /**
   * What the kernel's scripts share while they load; `seal.js` takes it out of the author's reach.
   * `native` holds the functions the host has put on the global `__native`.
   */
  entries.kernel = { global: global, entries: entries, native: global.__native || (global.__native = {}) };
})(this);
