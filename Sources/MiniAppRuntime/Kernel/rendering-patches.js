(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;
  const Element = rendering.Element;
  const Text = rendering.Text;
  const SPECIAL = /["\\\u0000-\u001f\ud800-\udfff]/;

  /** JSON of a text; most need no escapes, and those are quicker to find than to escape. */
  function quote(text) {
    return SPECIAL.test(text) ? JSON.stringify(text) : '"' + text + '"';
  }

  /** Class, style and id are texts in the tree whatever the template gave. */
  function isTextual(name) {
    return name === "class" || name === "style" || name === "id";
  }

  function valueJSON(name, value) {
    switch (typeof value) {
      case "string":
        return quote(value);
      case "number":
        return value - value === 0 ? String(value) : null;
      case "boolean":
        return value ? "true" : "false";
      case "object":
        if (value === null || name.startsWith("data-")) return null;
        return JSON.stringify(kernel.plain(value, name));
      default:
        return null;
    }
  }

  /** @returns {string|null} an attribute's value as JSON, null when the browser has no use for it */
  function attributeJSON(name, value) {
    if (!isTextual(name)) return valueJSON(name, value);
    return value === undefined || value === null ? '""' : quote(String(value));
  }

  /** Prepares what is the same in each snapshot of an element: its tag, fixed attributes and listened events. */
  function prepareElement(spec) {
    const parts = [];
    for (const [name, attribute] of spec.attributes) {
      const json = attribute.site < 0 ? attributeJSON(name, attribute.value) : null;
      if (json !== null) parts.push(quote(name) + ":" + json);
    }
    const types = spec.events === null ? "" : Array.from(spec.events.keys()).join(" ");
    spec.typesJSON = types === "" ? "" : '"on":' + quote(types);
    if (types !== "") parts.push(spec.typesJSON);
    spec.tagJSON = "," + quote(spec.tag) + ",{";
    spec.headJSON = spec.tagJSON + parts.join(",");
    spec.separator = parts.length === 0 ? "" : ",";
  }

  function boundAttributesJSON(element) {
    const bindings = element.spec.bindings;
    let json = "";
    let separator = element.spec.separator;
    for (let index = 0; index < bindings.length; index += 1) {
      const binding = bindings[index];
      const value = attributeJSON(binding.name, element.block.values[binding.site]);
      if (value === null) continue;
      json += separator + binding.json + value;
      separator = ",";
    }
    return json;
  }

  /** The attributes of a control that the person has changed. */
  function changedAttributesJSON(element) {
    const parts = [];
    const names = new Set(element.spec.attributes.keys()).add(element.state.name);
    for (const name of names) {
      const value = attributeJSON(name, element.attribute(name));
      if (value !== null) parts.push(quote(name) + ":" + value);
    }
    if (element.spec.typesJSON !== "") parts.push(element.spec.typesJSON);
    return parts.join(",");
  }

  function elementJSON(element) {
    const spec = element.spec;
    let json = "[" + element.id;
    if (element.state !== null) json += spec.tagJSON + changedAttributesJSON(element) + "},[";
    else if (spec.bindings.length > 0) json += spec.headJSON + boundAttributesJSON(element) + "},[";
    else json += spec.headJSON + "},[";
    return json + nodesJSON(element.children) + "]]";
  }

  function nodesJSON(nodes) {
    if (nodes.length === 0) return "";
    let json = nodeJSON(nodes[0]);
    for (let index = 1; index < nodes.length; index += 1) json += "," + nodeJSON(nodes[index]);
    return json;
  }

  /** A node as `[id,"tag",{…},[…]]` or `[id,"text"]`, a place as its content and then its anchor `[id]`. */
  function nodeJSON(node) {
    if (node instanceof Element) return elementJSON(node);
    if (node instanceof Text) return "[" + node.id + "," + quote(node.text) + "]";
    let json = "";
    for (const block of node.blocks) {
      if (block.nodes.length > 0) json += nodesJSON(block.nodes) + ",";
    }
    return json + "[" + node.id + "]";
  }

  /** Sends an attribute's new value; one the browser has no use for is sent only where it had one before. */
  function drawAttribute(view, element, name, value, old) {
    view.changes += 1;
    if (view.operations === null) return;
    const json = attributeJSON(name, value);
    if (json === null && attributeJSON(name, old) === null) return;
    view.operations.push('["a",' + element.id + "," + quote(name) + "," + (json === null ? "null" : json) + "]");
  }

  function drawText(view, text, value) {
    view.changes += 1;
    if (view.operations !== null) view.operations.push('["t",' + text.id + "," + quote(value) + "]");
  }

  function firstID(node) {
    if (!(node instanceof rendering.Fragment)) return node.id;
    for (const block of node.blocks) {
      if (block.nodes.length > 0) return firstID(block.nodes[0]);
    }
    return node.id;
  }

  /** The node in front of which the block at an index of a place stands or would stand. */
  function idAfter(fragment, blocks, index) {
    for (let next = index + 1; next < blocks.length; next += 1) {
      if (blocks[next].nodes.length > 0) return firstID(blocks[next].nodes[0]);
    }
    return fragment.id;
  }

  function eachDrawn(nodes, visit) {
    for (const node of nodes) {
      if (node instanceof rendering.Fragment) {
        for (const block of node.blocks) eachDrawn(block.nodes, visit);
      }
      visit(node);
    }
  }

  function drawInsertion(fragment, block, before) {
    const view = block.view;
    view.changes += 1;
    if (view.operations === null) return;
    const head = '["+",' + fragment.parent.id + "," + before + ",";
    for (const node of block.nodes) insertNode(view, head, node);
  }

  function insertNode(view, head, node) {
    if (node instanceof rendering.Fragment) {
      for (const block of node.blocks) block.nodes.forEach((inner) => insertNode(view, head, inner));
      view.operations.push(head + "[" + node.id + "]]");
    } else {
      view.operations.push(head + nodeJSON(node) + "]");
    }
  }

  function drawRemoval(block) {
    const view = block.view;
    view.changes += 1;
    rendering.forgetNodes(block.nodes, view);
    if (view.operations === null) return;
    eachDrawn(block.nodes, (node) => view.operations.push('["-",' + node.id + "]"));
  }

  function drawMove(fragment, block, before) {
    const view = block.view;
    view.changes += 1;
    const tail = "," + fragment.parent.id + "," + before + "]";
    eachDrawn(block.nodes, (node) => view.operations.push('["m",' + node.id + tail));
  }

  Object.assign(rendering, { prepareElement, nodesJSON, nodeJSON, drawAttribute, drawText });
  Object.assign(rendering, { idAfter, drawInsertion, drawRemoval, drawMove });
})(__quaver.kernel);
