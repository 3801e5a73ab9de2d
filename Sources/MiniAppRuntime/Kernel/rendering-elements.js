(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;
  const Element = rendering.Element;
  const Text = rendering.Text;
  const evaluate = rendering.evaluate;
  const anyChange = kernel.anyChange;

  /** An attribute whose value is an expression. */
  class AttributeSpec {
    constructor(description, element, plan) {
      this.name = description[0];
      this.expression = description[1];
      this.paths = rendering.dependencies(description[2]);
      this.element = element;
      this.site = plan.site(this);
      this.json = JSON.stringify(this.name) + ":";
    }

    build(block, element) {
      block.places[this.site] = element;
      block.values[this.site] = evaluate(this.expression, block, this.element.position);
    }

    update(block, change) {
      if (!anyChange(this.paths, change, block.s)) return;
      const element = block.places[this.site];
      const value = evaluate(this.expression, block, this.element.position);
      let old = block.values[this.site];
      if (element.state !== null && element.state.name === this.name) {
        old = element.state.value;
        element.state = null;
      }
      block.values[this.site] = value;
      if (value === old && (typeof value !== "object" || value === null)) return;
      rendering.drawAttribute(block.view, element, this.name, value, old);
    }
  }

  /** An element's listeners by event type, each `{phase, handler}`. */
  function readEvents(list) {
    const listeners = new Map();
    for (const [type, phase, handler] of list) {
      const others = listeners.get(type) || [];
      listeners.set(type, others.concat([{ phase: phase, handler: handler }]));
    }
    return listeners;
  }

  /** `data-a-b` is `aB` in a dataset, and capitals the author wrote are lowered. */
  function datasetKey(attribute) {
    return attribute
      .slice(5)
      .toLowerCase()
      .replace(/-([a-z0-9])/g, (whole, letter) => letter.toUpperCase());
  }

  /** An element of the template with everything about it that never changes. */
  class ElementSpec {
    constructor(node, plan) {
      this.tag = node.n;
      this.position = node.l;
      this.component = node.u || null;
      this.attributes = new Map();
      const fixed = node.s || {};
      for (const name of Object.keys(fixed)) this.attributes.set(name, { site: -1, value: fixed[name] });
      this.bindings = (node.d || []).map((description) => new AttributeSpec(description, this, plan));
      for (const binding of this.bindings) this.attributes.set(binding.name, binding);
      this.events = node.e ? readEvents(node.e) : null;
      this.dataset = [];
      for (const [name, attribute] of this.attributes) {
        if (name.startsWith("data-")) this.dataset.push({ key: datasetKey(name), attribute: attribute });
      }
      rendering.prepareElement(this);
      this.children = (node.c || []).map((child) => plan.spec(child));
      if (this.component !== null) kernel.components.announce(this.tag, plan.file.place(this.position));
    }

    build(block, parent) {
      const element = new Element(this, block, parent);
      const bindings = this.bindings;
      for (let index = 0; index < bindings.length; index += 1) bindings[index].build(block, element);
      const specs = this.children;
      if (specs.length > 0) {
        const children = new Array(specs.length);
        for (let index = 0; index < specs.length; index += 1) children[index] = specs[index].build(block, element);
        element.children = children;
      }
      return element;
    }
  }

  class TextSpec {
    constructor(node, plan) {
      this.position = node.l;
      this.expression = typeof node.x === "function" ? node.x : null;
      this.value = this.expression === null ? String(node.x) : "";
      this.paths = rendering.dependencies(node.D);
      this.site = this.expression === null ? -1 : plan.site(this);
    }

    read(block) {
      const value = evaluate(this.expression, block, this.position);
      return value === undefined || value === null ? "" : String(value);
    }

    build(block) {
      const text = new Text(this, block);
      if (this.site >= 0) {
        block.places[this.site] = text;
        block.values[this.site] = this.read(block);
      }
      return text;
    }

    update(block, change) {
      if (!anyChange(this.paths, change, block.s)) return;
      const value = this.read(block);
      if (value === block.values[this.site]) return;
      block.values[this.site] = value;
      rendering.drawText(block.view, block.places[this.site], value);
    }
  }

  rendering.ElementSpec = ElementSpec;
  rendering.TextSpec = TextSpec;
})(__quaver.kernel);
