(function (kernel) {
  "use strict";

  const { language, authorNames } = kernel;
  const names = Object.keys(authorNames).concat(["global", "globalThis", "window", "self", "eval", "line"]);

  /** Runs a line in a scope like a module's; its value is that of the last statement. */
  const runLine = language.Function(names.join(","), "return eval(line)");

  function isExpression(code) {
    try {
      language.Function("return (" + code + "\n)");
      return true;
    } catch (error) {
      return false;
    }
  }

  function runInScope(code) {
    const line = isExpression(code) ? "(" + code + "\n)" : code;
    const values = Object.keys(authorNames).map((name) => authorNames[name]);
    return runLine(...values, kernel.authorGlobal, undefined, undefined, undefined, language.eval, line);
  }

  /**
   * A line typed at the console, with the names that a module has.
   * @returns {string} `{"ok":true,"text","value"}`, or `{"ok":false,"text","stack"}` when it threw
   */
  kernel.entry("evaluate", (code) => {
    try {
      const value = kernel.describe(runInScope(code));
      return JSON.stringify({ ok: true, text: kernel.printDescription(value, false), value: value });
    } catch (error) {
      const stack = error instanceof Error ? kernel.authorStack(String(error.stack || "")) : "";
      return JSON.stringify({ ok: false, text: kernel.errorText(error), stack: stack });
    }
  });
})(__quaver.kernel);
