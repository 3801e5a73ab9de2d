(function (entries) {
  "use strict";

  /** From here on the app's code runs; it may find the entry points, but not what is behind them. */
  delete entries.kernel;
  Object.freeze(entries);
})(__quaver);
