(function (kernel) {
  "use strict";

  const { entries, native } = kernel;
  const modules = new Map();
  const factories = new Map();
  let current = null;

  /** Each script file of the app registers its wrapped code here when the host evaluates it. */
  entries.module = (path, factory) => factories.set(path, factory);

  function isRunning(module) {
    for (let running = current; running !== null; running = running.parent) {
      if (running === module) return true;
    }
    return false;
  }

  function run(module) {
    const factory = factories.get(module.id);
    if (factory === undefined) throw new Error('module "' + module.id + '" did not register itself');
    factories.delete(module.id);
    const require = requireFrom(module);
    const names = kernel.authorNames;
    factory.call(
      module.exports,
      require,
      module,
      module.exports,
      names.tt,
      names.wx,
      names.App,
      names.Page,
      names.Component,
      names.Behavior,
      names.getApp,
      names.getCurrentPages,
      kernel.authorGlobal,
      undefined,
      undefined,
      undefined,
    );
  }

  /**
   * The exports of a module file, run at its first use. In a cycle the exports made so far are given.
   * @throws whatever the host says about a missing or broken file, and what its code throws; it runs again next time
   */
  function loadModule(path) {
    const known = modules.get(path);
    if (known !== undefined && (known.loaded || isRunning(known))) return known.exports;
    const outer = current;
    const module = { id: path, filename: path, exports: {}, loaded: false, parent: outer };
    modules.set(path, module);
    current = module;
    try {
      native.load(path);
      run(module);
      module.loaded = true;
    } catch (error) {
      modules.delete(path);
      throw error;
    } finally {
      current = outer;
    }
    return module.exports;
  }

  function requireFrom(module) {
    const require = (specifier) => {
      if (typeof specifier !== "string") {
        throw new TypeError("require needs a path, got " + kernel.print(specifier) + ", required by " + module.id);
      }
      const path = native.resolve(specifier, module.id);
      return loadModule(path);
    };
    require.async = (specifier) => Promise.resolve().then(() => require(specifier));
    return require;
  }

  /** Runs a file that no module asked for: `app.js` or a page's script. */
  function loadFirst(specifier) {
    current = null;
    return loadModule(native.resolve(specifier, ""));
  }

  /** The file whose top level is running now, and those that required it, innermost first. */
  function runningFiles() {
    const files = [];
    for (let running = current; running !== null; running = running.parent) files.push(running.id);
    return files;
  }

  kernel.loadFirst = loadFirst;
  kernel.runningFiles = runningFiles;
  kernel.forgetModules = () => modules.clear();
})(__quaver.kernel);
