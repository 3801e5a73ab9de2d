(function (kernel) {
  "use strict";

  const { rendering, native, turn, Change, merge, leadsOn, makeParent, writeMember } = kernel;

  const ROOT = new rendering.Plan([], null);
  const waiting = new Set();
  const afterFlush = [];
  const flushListeners = [];
  const link = { attached: false };
  let scheduledIn = -1;

  /** Asks for a flush at the end of this turn; one that a stopped script left behind counts as not asked for. */
  function schedule() {
    if (scheduledIn === turn.number) return;
    scheduledIn = turn.number;
    Promise.resolve().then(flushAll);
  }

  function flushAll() {
    scheduledIn = -1;
    for (const view of waiting) {
      waiting.delete(view);
      view.flush();
    }
    const callbacks = afterFlush.splice(0);
    for (const callback of callbacks) callback();
  }

  /** Runs something once all that has been set until now is drawn. */
  function afterNextFlush(callback) {
    afterFlush.push(callback);
    schedule();
  }

  /** The drawn side of a page: a copy of its data, the tree made of it, and the patches on their way to the browser. */
  class View {
    constructor(page, data) {
      this.page = page;
      this.data = data;
      this.elements = new Map();
      this.plan = null;
      this.root = null;
      this.body = null;
      this.change = new Change(false);
      this.touched = new Set();
      this.operations = null;
      this.changes = 0;
      this.keys = [];
      this.warned = new Set();
      this.drawing = false;
    }

    /** Draws the page from nothing with a compiled template, null for one that does not compile. */
    draw(plan) {
      this.plan = plan;
      this.operations = null;
      this.settle();
      this.elements.clear();
      const spec = { tag: "page", events: null, dataset: [], attributes: new Map(), bindings: [] };
      rendering.prepareElement(spec);
      const holder = new rendering.Block(ROOT, this, this.data, null, null);
      this.root = new rendering.Element(spec, holder, null);
      this.body = null;
      if (plan === null) return;
      this.guard(() => {
        this.body = new rendering.Block(plan.body, this, this.data, null, this.root);
        this.root.children = this.body.nodes;
      });
    }

    guard(work) {
      this.drawing = true;
      try {
        work();
      } catch (error) {
        kernel.report("render", this.page.route, error);
      }
      this.drawing = false;
    }

    /** Puts a plain value at a path of the view's data and remembers what that changes. */
    assign(path, value) {
      const { steps, keys } = path;
      const last = steps.length - 1;
      let made = -1;
      let target = this.data;
      for (let index = 0; index < last; index += 1) {
        const next = target[steps[index]];
        if (leadsOn(next, path, index)) {
          target = next;
          this.touched.add(target);
        } else {
          target = makeParent(target, path, index);
          if (made < 0) made = index + 1;
        }
      }
      writeMember(target, steps[last], merge(target[steps[last]], value));
      kernel.markChange(this.change, keys, made < 0 ? keys.length : made);
    }

    /** Has the view drawn again at the end of the turn. */
    invalidate() {
      if (this.page.closed) return;
      waiting.add(this);
      schedule();
    }

    settle() {
      this.change = new Change(false);
      this.touched.clear();
      this.keys = [];
    }

    /** Draws the changes and sends what the browser has to know. */
    flush() {
      if (this.page.closed || this.root === null) return;
      this.changes = 0;
      if (this.drawing) this.redraw();
      else if (this.change.members.size > 0 && this.body !== null) this.guard(() => this.body.update(this.change));
      const keys = this.keys;
      this.settle();
      this.send();
      for (const listener of flushListeners) listener(this.page);
      if (keys.length > 0) native.trace(JSON.stringify({ page: this.page.id, keys: keys, patches: this.changes }));
    }

    send() {
      if (this.operations === null || this.operations.length === 0) return;
      native.patch(this.page.id, "[" + this.operations.join(",") + "]");
      this.operations = [];
    }

    /** Starts over after a script was stopped in the middle of drawing; the browser has to fetch the tree again. */
    redraw() {
      const sent = this.operations !== null;
      this.draw(this.plan);
      if (sent && native.redrawn) native.redrawn(this.page.id);
    }

    /** The whole tree for a browser; patches follow from here on while one is attached. */
    snapshot() {
      this.operations = link.attached ? [] : null;
      return rendering.nodeJSON(this.root);
    }

    expressionFailed(error, place) {
      if (this.warned.has(place)) return;
      this.warned.add(place);
      kernel.report("render", place, error);
    }

    warnOnce(text) {
      if (this.warned.has(text)) return;
      this.warned.add(text);
      kernel.warn(this.page.route + ": " + text);
    }
  }

  kernel.View = View;
  kernel.viewLink = link;
  kernel.afterNextFlush = afterNextFlush;
  kernel.onFlush = (listener) => flushListeners.push(listener);
})(__quaver.kernel);
