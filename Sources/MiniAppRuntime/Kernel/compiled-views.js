(function (kernel) {
  "use strict";

  const { entries, native, rendering } = kernel;

  const factories = new Map();
  const plans = new Map();
  const sjsFiles = new Map();
  const sjsModules = new Map();

  /** Joins a relative path to the folder of a file: `../b.sjs` from `a/x.sjs` is `b.sjs`. */
  function joined(specifier, from) {
    const steps = specifier.startsWith("/") ? [] : from.split("/").slice(0, -1);
    for (const step of specifier.split("/")) {
      if (step === "..") steps.pop();
      else if (step !== "" && step !== ".") steps.push(step);
    }
    return steps.join("/");
  }

  function requireSJS(specifier, from) {
    const known = sjsFiles.get(from).required[specifier] || joined(specifier, from);
    const path = [known, known + ".sjs"].find((one) => sjsFiles.has(one));
    if (path === undefined) throw new Error('sjs module "' + specifier + '" not found, required by ' + from);
    return loadSJS(path);
  }

  /** The exports of an SJS file; each file runs once for the app. */
  function loadSJS(path) {
    if (sjsModules.has(path)) return sjsModules.get(path).exports;
    const file = sjsFiles.get(path);
    if (file === undefined) throw new Error('sjs module "' + path + '" not found');
    const module = { exports: {} };
    sjsModules.set(path, module);
    file.factory((specifier) => requireSJS(specifier, path), module, module.exports);
    return module.exports;
  }

  const helpers = {
    text: (value) => (value === undefined || value === null ? "" : String(value)),
    sjs: (path) => {
      try {
        return loadSJS(path);
      } catch (error) {
        kernel.report("render", path, error);
        return {};
      }
    },
  };

  /** Compiled scripts register themselves here when the host evaluates them. */
  entries.view = (route, factory) => factories.set(route, factory);
  entries.sjs = (path, factory, required) => {
    sjsFiles.set(path, { factory: factory, required: required || {} });
    sjsModules.delete(path);
  };

  /**
   * The prepared template of a page, compiled by the host at its first use.
   * @returns {ViewPlan|null} null while the page does not compile
   */
  function viewPlan(route) {
    const known = plans.get(route);
    if (known !== undefined) return known;
    if (native.viewFor(route) === false || !factories.has(route)) return null;
    try {
      const plan = new rendering.ViewPlan(route, factories.get(route)(helpers));
      plans.set(route, plan);
      return plan;
    } catch (error) {
      kernel.report("render", route, error);
      return null;
    }
  }

  /** Forgets a page's template, so that the next use compiles it again. */
  function forgetView(route) {
    plans.delete(route);
    factories.delete(route);
  }

  /** The two functions that exist beside the language in an SJS file. */
  kernel.global.getDate = (...parts) => new Date(...parts);
  kernel.global.getRegExp = (pattern, flags) => new RegExp(pattern, flags);

  kernel.viewPlan = viewPlan;
  kernel.forgetView = forgetView;
})(__quaver.kernel);
