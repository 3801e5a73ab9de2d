(function (kernel) {
  "use strict";

  const here = /([^\s@(]*)stacks\.js:\d+/.exec(String(new Error().stack || ""));
  const folder = here === null ? "" : here[1];

  /** A stack text without the kernel's own frames; as it was when nothing else would be left. */
  function authorStack(stack) {
    if (folder === "") return stack;
    const lines = stack.split("\n").filter((line) => !line.includes(folder));
    return lines.some((line) => line.includes(":")) ? lines.join("\n") : stack;
  }

  /** The author's frames of whoever is being called right now. */
  function currentStack() {
    const stack = String(new Error().stack || "");
    return authorStack(stack.startsWith("Error\n") ? stack.slice(6) : stack);
  }

  kernel.authorStack = authorStack;
  kernel.currentStack = currentStack;
})(__quaver.kernel);
