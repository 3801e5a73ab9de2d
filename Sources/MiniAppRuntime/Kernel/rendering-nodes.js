(function (kernel) {
  "use strict";

  const rendering = (kernel.rendering = {});
  const NONE = Object.freeze([]);
  let lastID = 0;

  /** An id no other node or page of this device has. */
  function nextID() {
    lastID += 1;
    return lastID;
  }

  /**
   * What a loop's body sees: the item, its index or key, and the loop around it.
   * `change` and `moved` are set for the length of one update.
   */
  class Scope {
    constructor(item, index, outer) {
      this.i = item;
      this.x = index;
      this.p = outer;
      this.change = null;
      this.moved = false;
    }
  }

  /** A drawn element. Dynamic attributes stand in its block; `state` is what the person did to a control. */
  class Element {
    constructor(spec, block, parent) {
      this.id = nextID();
      this.spec = spec;
      this.block = block;
      this.parent = parent;
      this.children = NONE;
      this.state = null;
      block.view.elements.set(this.id, this);
    }

    get name() {
      return this.spec.tag;
    }

    /** The value the template gives an attribute, before anything the person did. */
    given(name) {
      const attribute = this.spec.attributes.get(name);
      if (attribute === undefined) return undefined;
      return attribute.site < 0 ? attribute.value : this.block.values[attribute.site];
    }

    /** The value an attribute has now. */
    attribute(name) {
      return this.state !== null && this.state.name === name ? this.state.value : this.given(name);
    }

    /** Calls `visit` with each element below, parents first; `visit` returns true to stop. */
    walk(visit) {
      return walkNodes(this.children, visit);
    }
  }

  class Text {
    constructor(spec, block) {
      this.id = nextID();
      this.spec = spec;
      this.block = block;
    }

    get text() {
      return this.spec.site < 0 ? this.spec.value : this.block.values[this.spec.site];
    }
  }

  /**
   * A place whose content comes and goes: a condition, a loop, a template, a slot.
   * Its id is that of an invisible node behind the content, so insertion needs no search.
   */
  class Fragment {
    constructor(spec, block, parent) {
      this.id = nextID();
      this.spec = spec;
      this.block = block;
      this.parent = parent;
      this.blocks = NONE;
      this.active = -1;
      this.byKey = null;
      block.places[spec.site] = this;
    }
  }

  /** One use of a template's block: its nodes and the last value of each dynamic part. */
  class Block {
    constructor(plan, view, data, scope, parent) {
      this.plan = plan;
      this.view = view;
      this.d = data;
      this.s = scope;
      this.key = undefined;
      this.index = 0;
      this.values = new Array(plan.sites.length);
      this.places = new Array(plan.sites.length);
      const specs = plan.specs;
      this.nodes = specs.length === 0 ? NONE : new Array(specs.length);
      for (let index = 0; index < specs.length; index += 1) {
        this.nodes[index] = specs[index].build(this, parent);
      }
    }

    /** Evaluates again what depends on the changes and draws what came out different. */
    update(change) {
      const sites = this.plan.sites;
      for (let index = 0; index < sites.length; index += 1) sites[index].update(this, change);
    }
  }

  function walkNodes(nodes, visit) {
    for (const node of nodes) {
      if (node instanceof Element) {
        if (visit(node) || walkNodes(node.children, visit)) return true;
      } else if (node instanceof Fragment) {
        for (const block of node.blocks) {
          if (walkNodes(block.nodes, visit)) return true;
        }
      }
    }
    return false;
  }

  function forgetNodes(nodes, view) {
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index];
      if (node instanceof Element) {
        view.elements.delete(node.id);
        if (node.children.length > 0) forgetNodes(node.children, view);
      } else if (node instanceof Fragment) {
        for (const block of node.blocks) forgetNodes(block.nodes, view);
      }
    }
  }

  rendering.NONE = NONE;
  rendering.nextID = nextID;
  rendering.Scope = Scope;
  rendering.Element = Element;
  rendering.Text = Text;
  rendering.Fragment = Fragment;
  rendering.Block = Block;
  rendering.walkNodes = walkNodes;
  rendering.forgetNodes = forgetNodes;
})(__quaver.kernel);
