(function (kernel) {
  "use strict";

  const { plain, parsePath, assignPath, guarded, afterNextFlush } = kernel;
  const TRACED_KEYS = 50;
  const PAGE = Symbol("page");

  /** What every page's `this` can do beside what its author wrote. */
  class Instance {
    constructor(page) {
      Object.defineProperty(this, PAGE, { value: page });
    }

    /**
     * Puts values at data paths: at once in `data`, at the end of the turn on the screen.
     * @param {object} values path → value; undefined values are skipped
     * @param {function} [callback] called on this instance when the view shows them
     */
    setData(values, callback) {
      const page = this[PAGE];
      if (values === null || (typeof values !== "object" && values !== undefined)) {
        kernel.warn(page.route + ": setData needs an object, got " + kernel.print(values));
      } else if (values !== undefined) {
        assign(this, page, values);
      }
      if (typeof callback === "function") {
        afterNextFlush(() => guarded("callback", page.route + " setData", callback, this));
      }
    }

    groupSetData(callback) {
      callback.call(this);
    }

    selectComponent(selector, callback) {
      return found(null, callback);
    }

    selectAllComponents(selector, callback) {
      return found([], callback);
    }

    getRelationNodes(path, callback) {
      return found([], callback);
    }

    selectOwnerComponent() {
      return null;
    }

    createSelectorQuery() {
      return kernel.tt.createSelectorQuery().in(this);
    }

    createIntersectionObserver(options) {
      return kernel.createIntersectionObserver(this, options);
    }

    createMediaQueryObserver() {
      return kernel.createMediaQueryObserver();
    }

    hasBehavior(behavior) {
      return this[PAGE].definition.behaviors.includes(behavior);
    }

    getPageId() {
      return this[PAGE].id;
    }

    triggerEvent() {}

    removeSkeleton() {}
  }

  /** Old base libraries answered component queries in a callback; both ways stay. */
  function found(value, callback) {
    if (typeof callback === "function") callback(value);
    return value;
  }

  /** All paths and values are checked before the first is assigned, so a mistake changes nothing. */
  function assign(instance, page, values) {
    const paths = [];
    const copies = [];
    for (const key of Object.keys(values)) {
      const copy = plain(values[key], key);
      if (copy === undefined) continue;
      paths.push(parsePath(key));
      copies.push(copy);
      if (page.view.keys.length < TRACED_KEYS) page.view.keys.push(key);
    }
    for (let index = 0; index < paths.length; index += 1) {
      page.view.assign(paths[index], copies[index]);
      assignPath(instance.data, paths[index], copies[index]);
    }
    if (paths.length > 0) page.view.invalidate();
  }

  kernel.Instance = Instance;
  kernel.pageOf = (instance) => (instance === null || instance === undefined ? undefined : instance[PAGE]);
})(__quaver.kernel);
