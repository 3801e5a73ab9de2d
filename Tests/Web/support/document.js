/** Just enough of a document for what the drawing writes. */
class Place {
  childNodes = [];
  parentNode = null;
  get firstChild() { return this.childNodes[0] ?? null; }
  get firstElementChild() { return this.childNodes.find(({ attributes }) => attributes) ?? null; }
  get nextSibling() { return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null; }
  get isConnected() { return this.parentNode ? this.parentNode.isConnected : this.isRoot === true; }
  append(...nodes) { for (const node of nodes) this.insertBefore(node, null); }
  replaceChildren(...nodes) { for (const node of [...this.childNodes]) node.remove(); this.append(...nodes); }
  remove() {
    if (this.parentNode) this.parentNode.childNodes = this.parentNode.childNodes.filter((node) => node !== this);
    this.parentNode = null;
  }
  insertBefore(node, before) {
    node.remove();
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, node);
    node.parentNode = this;
  }
}

class FakeElement extends Place {
  attributes = new Map();
  style = { setProperty() {} };
  constructor(name, namespaceURI) { super(); this.localName = name; this.tagName = name.toUpperCase(); this.namespaceURI = namespaceURI; }
  setAttribute(name, value) { this.attributes.set(name, String(value)); }
  getAttribute(name) { return this.attributes.get(name) ?? null; }
  hasAttribute(name) { return this.attributes.has(name); }
  removeAttribute(name) { this.attributes.delete(name); }
  toggleAttribute(name, isOn) { if (isOn) this.setAttribute(name, ""); else this.removeAttribute(name); }
  addEventListener() {}
}

/** A document with an empty body. */
export function makeDocument() {
  const leaf = (members) => Object.assign(new Place(), members);
  const body = new FakeElement("body");
  body.isRoot = true;
  return {
    body,
    createElement: (name) => new FakeElement(name, "http://www.w3.org/1999/xhtml"),
    createElementNS: (namespace, name) => new FakeElement(name, namespace),
    createTextNode: (data) => leaf({ data }),
    createComment: () => leaf({ isComment: true }),
  };
}

/** A node as HTML. */
export function outline(node) {
  if (node.isComment) return "<!---->";
  if (!node.attributes) return node.data;
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  return `<${node.localName}${attributes}>${node.childNodes.map(outline).join("")}</${node.localName}>`;
}
