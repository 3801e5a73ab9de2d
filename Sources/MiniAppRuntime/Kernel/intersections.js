(function (kernel) {
  "use strict";

  const { native } = kernel;
  const watching = new WeakMap();

  function area(box) {
    return Math.max(0, box.right - box.left) * Math.max(0, box.bottom - box.top);
  }

  function grown(place, margins) {
    const by = (side) => Number(margins[side]) || 0;
    return {
      left: place.left - by("left"),
      top: place.top - by("top"),
      right: place.right + by("right"),
      bottom: place.bottom + by("bottom"),
    };
  }

  function overlap(first, second) {
    return {
      left: Math.max(first.left, second.left),
      top: Math.max(first.top, second.top),
      right: Math.min(first.right, second.right),
      bottom: Math.min(first.bottom, second.bottom),
    };
  }

  function withSize(box) {
    const { left, top, right, bottom } = box;
    return { left, right, top, bottom, width: Math.max(0, right - left), height: Math.max(0, bottom - top) };
  }

  /** Asks browsers to tell when something on a page moves, for as long as somebody watches it. */
  function watch(observer, isOn) {
    const observers = watching.get(observer.page) || new Set();
    if (isOn) observers.add(observer);
    else observers.delete(observer);
    watching.set(observer.page, observers);
    native.watch(observer.page.id, observers.size > 0);
  }

  /** What `tt.createIntersectionObserver()` gives: tells when elements come into view. Nothing is in view without a browser. */
  class IntersectionObserver {
    constructor(page, options) {
      const given = options || {};
      this.page = page;
      this.thresholds = Array.isArray(given.thresholds) ? given.thresholds.map(Number) : [0];
      this.initialRatio = Number(given.initialRatio) || 0;
      this.observeAll = given.observeAll === true;
      this.references = [];
      this.levels = new Map();
      this.target = null;
    }

    relativeTo(selector, margins) {
      this.references.push({ selector: String(selector), margins: margins || {} });
      return this;
    }

    relativeToViewport(margins) {
      this.references.push({ selector: null, margins: margins || {} });
      return this;
    }

    observe(selector, callback) {
      if (this.page === null || typeof callback !== "function") return;
      this.target = { selector: String(selector), callback: callback };
      watch(this, true);
      kernel.afterNextFlush(() => this.check());
    }

    disconnect() {
      if (this.target === null) return;
      this.target = null;
      watch(this, false);
    }

    /** Looks where everything is now, and tells of elements that passed a threshold since the last look. */
    check() {
      if (this.target === null || this.page.closed || this.page.view.root === null) return;
      const root = this.page.view.root;
      const found = kernel.select(root, this.target.selector);
      const targets = this.observeAll ? found : found.slice(0, 1);
      const sides = this.references.map(({ selector, margins }) => {
        return { element: selector === null ? null : kernel.select(root, selector)[0], margins: margins };
      });
      const asked = targets.concat(sides.map((side) => side.element).filter(Boolean));
      kernel.measure(this.page, asked, [], (placeOf, viewport, isDrawn) => {
        if (!isDrawn || this.target === null) return;
        const bounds = sides
          .filter((side) => side.element !== undefined)
          .map((side) => grown(side.element === null ? viewport : placeOf(side.element), side.margins));
        const frame = bounds.reduce(overlap, bounds.length > 0 ? bounds[0] : grown(viewport, {}));
        for (const element of targets) this.compare(element, placeOf(element), frame);
      });
    }

    compare(element, place, frame) {
      const shared = overlap(place, frame);
      const touches = shared.left <= shared.right && shared.top <= shared.bottom;
      const ratio = area(place) > 0 ? area(shared) / area(place) : touches ? 1 : 0;
      const level = this.level(ratio, touches);
      const before = this.levels.has(element) ? this.levels.get(element) : this.level(this.initialRatio, this.initialRatio > 0);
      this.levels.set(element, level);
      if (level !== before) this.tell(element, place, frame, touches ? shared : { left: 0, top: 0, right: 0, bottom: 0 }, ratio);
    }

    level(ratio, touches) {
      return touches ? 1 + this.thresholds.filter((threshold) => ratio >= threshold).length : 0;
    }

    tell(element, place, frame, shared, ratio) {
      const answer = {
        id: kernel.targetOf(element).id,
        dataset: kernel.datasetOf(element),
        intersectionRatio: ratio,
        intersectionRect: withSize(shared),
        boundingClientRect: withSize(place),
        relativeRect: withSize(frame),
        time: native.now(),
      };
      kernel.guarded("callback", "createIntersectionObserver", this.target.callback, undefined, answer);
    }
  }

  /** Something on a page moved, or was drawn anew. */
  function moved(page) {
    for (const observer of watching.get(page) || []) observer.check();
  }

  kernel.entry("moved", (id) => {
    const page = kernel.pages.get(id);
    if (page !== undefined) moved(page);
  });

  kernel.onFlush(moved);
  kernel.createIntersectionObserver = (instance, options) =>
    new IntersectionObserver(kernel.pageOf(instance) || kernel.topPage(), options);
})(__quaver.kernel);
