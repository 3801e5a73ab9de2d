(function (kernel) {
  "use strict";

  const global = kernel.global;

  /** The language's own eval and Function, for the console line only. */
  kernel.language = { eval: global.eval, Function: global.Function };

  function forbid(name, original) {
    const forbidden = function () {
      throw new EvalError(name + " is not available in a mini-app: code cannot be made from text");
    };
    forbidden.prototype = original.prototype;
    Object.defineProperty(forbidden, "name", { value: name });
    return forbidden;
  }

  /** Replaces a constructor of functions, also where `f.constructor` leads to it. */
  function forbidConstructor(name, sample) {
    const prototype = Object.getPrototypeOf(sample);
    const forbidden = forbid(name, prototype.constructor);
    Object.defineProperty(prototype, "constructor", { value: forbidden, configurable: true });
    return forbidden;
  }

  global.Function = forbidConstructor("Function", function () {});
  forbidConstructor("AsyncFunction", async function () {});
  forbidConstructor("GeneratorFunction", function* () {});
  forbidConstructor("AsyncGeneratorFunction", async function* () {});
  global.eval = forbid("eval", {});

  const hidden = { value: undefined, writable: true, configurable: true };

  /** What modules get as `global`: an object to write to; it knows the language's names and nothing of the host. */
  kernel.authorGlobal = Object.create(global, {
    globalThis: hidden,
    window: hidden,
    self: hidden,
    __native: hidden,
    __quaver: hidden,
  });
  kernel.authorGlobal.global = kernel.authorGlobal;
})(__quaver.kernel);
