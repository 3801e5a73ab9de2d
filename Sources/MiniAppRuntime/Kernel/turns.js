(function (kernel) {
  "use strict";

  const native = kernel.native;
  const entries = kernel.entries;

  /**
   * One call from the host into the kernel, with the microtasks that follow it.
   *
   * A script stopped at its time limit skips `finally`, so nothing here relies on one.
   */
  const turn = { number: 0 };

  const errorListeners = [];

  /**
   * Adds an entry point that begins a turn.
   * @param {string} name its name on `__quaver`
   * @param {function} body takes and returns JSON text
   */
  function entry(name, body) {
    entries[name] = function (first, second, third) {
      turn.number += 1;
      return body(first, second, third);
    };
  }

  /**
   * Calls an author's function; what it throws is reported and goes no further.
   * @param {string} kind what failed: lifecycle, handler, callback, timer, listener, render, module
   * @param {string} place a few words for a person, such as `pages/a/a onLoad`
   */
  function guarded(kind, place, fn, self, first, second) {
    try {
      return fn.call(self, first, second);
    } catch (error) {
      report(kind, place, error);
      return undefined;
    }
  }

  /** The text of anything thrown: `TypeError: a is not a function`, or the printed value. */
  function errorText(error) {
    if (error !== null && typeof error === "object" && typeof error.message === "string") {
      return (error.name || "Error") + (error.message === "" ? "" : ": " + error.message);
    }
    return kernel.print(error);
  }

  /** Tells the host and `App.onError` about a failure in the author's code. */
  function report(kind, place, error) {
    const message = errorText(error);
    const hasStack = error !== null && typeof error === "object" && typeof error.stack === "string";
    const stack = hasStack ? kernel.authorStack(error.stack) : "";
    native.report(kind, message, stack, place);
    if (kind !== "onError") errorListeners.forEach((listener) => listener(message, stack));
  }

  /** Writes a line of the kernel's own to the console, for mistakes that do not stop the app. */
  function warn(text) {
    native.log("warn", JSON.stringify([text]), "", text);
  }

  kernel.turn = turn;
  kernel.entry = entry;
  kernel.guarded = guarded;
  kernel.report = report;
  kernel.errorText = errorText;
  kernel.warn = warn;
  kernel.onReport = (listener) => errorListeners.push(listener);
})(__quaver.kernel);
