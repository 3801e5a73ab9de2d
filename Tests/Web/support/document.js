/** Just enough of a document for what the drawings of pages and dialogs write. */
class Place {
  childNodes = [];
  parentNode = null;
  get children() { return this.childNodes.filter(({ attributes }) => attributes); }
  get firstChild() { return this.childNodes[0] ?? null; }
  get firstElementChild() { return this.children[0] ?? null; }
  get nextSibling() { return this.parentNode?.childNodes[this.parentNode.childNodes.indexOf(this) + 1] ?? null; }
  get isConnected() { return this.parentNode ? this.parentNode.isConnected : this.isRoot === true; }
  get textContent() { return this.data ?? this.childNodes.map(({ textContent }) => textContent).join(""); }
  set textContent(words) { this.replaceChildren(...(words === "" ? [] : [words])); }
  append(...nodes) { for (const node of nodes) this.insertBefore(node, null); }
  replaceChildren(...nodes) { for (const node of [...this.childNodes]) node.remove(); this.append(...nodes); }
  remove() {
    if (this.parentNode) this.parentNode.childNodes = this.parentNode.childNodes.filter((node) => node !== this);
    this.parentNode = null;
  }
  insertBefore(child, before) {
    const node = typeof child === "string" ? leaf({ data: child }) : child;
    node.remove();
    this.childNodes.splice(before ? this.childNodes.indexOf(before) : this.childNodes.length, 0, node);
    node.parentNode = this;
  }
}

const leaf = (members) => Object.assign(new Place(), members);

class FakeElement extends Place {
  attributes = new Map();
  style = { setProperty() {} };
  #listeners = [];
  #value = null;
  constructor(name, namespaceURI) { super(); this.localName = name; this.tagName = name.toUpperCase(); this.namespaceURI = namespaceURI; }
  get value() { return this.#value ?? this.getAttribute("value") ?? ""; }
  set value(value) { this.#value = value; }
  setAttribute(name, value) { this.attributes.set(name, String(value)); }
  getAttribute(name) { return this.attributes.get(name) ?? null; }
  hasAttribute(name) { return this.attributes.has(name); }
  removeAttribute(name) { this.attributes.delete(name); }
  toggleAttribute(name, isOn) { if (isOn) this.setAttribute(name, ""); else this.removeAttribute(name); }
  addEventListener(type, act) { this.#listeners.push({ type, act }); }
  focus() { document.activeElement = this; }
  click() { if (!this.disabled) this.tell("click"); }
  /** Tells an event to its listeners and to those around it. */
  tell(type, members = {}, target = this) {
    for (const listener of this.#listeners) if (listener.type === type) listener.act({ type, target, preventDefault() {}, ...members });
    this.parentNode?.tell?.(type, members, target);
  }
  /** The elements inside, in order. */
  get inside() { return this.children.flatMap((child) => [child, ...child.inside]); }
  /** Only `[attribute]` is understood. */
  querySelector(selector) { return this.inside.find((node) => node.hasAttribute(selector.slice(1, -1))) ?? null; }
}

/** A document with an empty body. */
export function makeDocument() {
  const body = new FakeElement("body");
  body.isRoot = true;
  return {
    body,
    activeElement: body,
    createElement: (name) => new FakeElement(name, "http://www.w3.org/1999/xhtml"),
    createElementNS: (namespace, name) => new FakeElement(name, namespace),
    createTextNode: (data) => leaf({ data }),
    createComment: () => leaf({ isComment: true }),
    createTreeWalker: () => ({ nextNode: () => null }),
  };
}

/** A node as HTML. */
export function outline(node) {
  if (node.isComment) return "<!---->";
  if (!node.attributes) return node.data;
  const attributes = [...node.attributes].map(([name, value]) => ` ${name}="${value}"`).join("");
  return `<${node.localName}${attributes}>${node.childNodes.map(outline).join("")}</${node.localName}>`;
}
