(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;

  function normalPath(path) {
    return path.map((step, index) => (index === 0 ? step : kernel.pathKey(step)));
  }

  /** The kernel's form of compiled dependencies: digits that are array indexes become numbers. */
  function dependencies(list) {
    return (list || []).map(normalPath);
  }

  /**
   * A block of a compiled view script, prepared once for all its uses.
   * `sites` are its dynamic parts in document order, those inside static elements included.
   */
  class Plan {
    constructor(nodes, file) {
      this.file = file;
      this.sites = [];
      this.specs = (nodes || []).map((node) => this.spec(node));
    }

    /** Gives a dynamic part its number within the block. */
    site(spec) {
      return this.sites.push(spec) - 1;
    }

    spec(node) {
      if (node.n !== undefined) return new rendering.ElementSpec(node, this);
      if (node.x !== undefined) return new rendering.TextSpec(node, this);
      if (node.if !== undefined) return new rendering.ConditionSpec(node, this);
      if (node.for !== undefined) return new rendering.LoopSpec(node, this);
      if (node.tpl !== undefined) return new rendering.TemplateSpec(node, this);
      return new rendering.SlotSpec(node, this);
    }
  }

  /** A page's compiled template: its body and the templates it can name, each prepared at its first use. */
  class ViewPlan {
    constructor(route, script) {
      this.route = route;
      this.files = script.files || [];
      this.sources = script.templates || {};
      this.templates = new Map();
      this.body = new Plan(script.body, this);
    }

    /** @returns {Plan|null} null when no template has the name */
    template(name) {
      const known = this.templates.get(name);
      if (known !== undefined) return known;
      const own = Object.prototype.hasOwnProperty.call(this.sources, name);
      const plan = own ? new Plan(this.sources[name], this) : null;
      this.templates.set(name, plan);
      return plan;
    }

    /** The place of a node in the author's files, `pages/a/a.ttml:3:5`. */
    place(position) {
      if (!position) return this.files[0] || this.route;
      return (this.files[position[2] || 0] || this.route) + ":" + position[0] + ":" + position[1];
    }
  }

  /**
   * Evaluates a compiled expression for a block; a failure is reported once for its place and counts as undefined.
   */
  function evaluate(fn, block, position) {
    try {
      return fn(block.d, block.s);
    } catch (error) {
      block.view.expressionFailed(error, block.plan.file.place(position));
      return undefined;
    }
  }

  rendering.dependencies = dependencies;
  rendering.normalPath = normalPath;
  rendering.Plan = Plan;
  rendering.ViewPlan = ViewPlan;
  rendering.evaluate = evaluate;
})(__quaver.kernel);
