import { setAttribute } from "./attributes.js";
import { insides } from "./insides.js";
import { ID, INSIDE } from "./node.js";
import { drawnAs } from "./tags.js";

const svgNamespace = "http://www.w3.org/2000/svg";

/**
 * @typedef {[number, string, Record<string, unknown>, Snapshot[]] | [number, string] | [number]} Snapshot
 * @typedef {["+", number, number, Snapshot] | ["-", number] | ["m", number, number, number]
 *   | ["a", number, string, unknown] | ["t", number, string]} Patch
 */

/**
 * Draws the kernel's tree of one page into a document, and follows its patches.
 *
 * Drawing only writes; what has to measure does so in `settled`, after all writes of a frame.
 */
export class Drawing {
  #document;
  #page;
  #nodes = new Map();
  #touched = new Set();

  /**
   * @param {Document} document
   * @param {import("./insides.js").PageContext} page
   */
  constructor(document, page) {
    this.#document = document;
    this.#page = page;
  }

  /**
   * Draws a whole tree anew.
   * @param {Snapshot} snapshot
   */
  replace(snapshot) {
    for (const node of this.#nodes.values()) node[INSIDE]?.removed?.();
    this.#nodes.clear();
    this.#touched.clear();
    this.#document.body.replaceChildren(this.#make(snapshot, false));
    this.#settle();
  }

  /**
   * Applies patches in their order; those for nodes that are gone are skipped.
   * @param {Patch[]} patches
   */
  apply(patches) {
    for (const patch of patches) this.#applyOne(patch);
    this.#settle();
  }

  /**
   * The drawn node with an id.
   * @param {number} id
   * @returns {Node | undefined}
   */
  node(id) {
    return this.#nodes.get(id);
  }

  /**
   * The id of a drawn node.
   * @param {Node} node
   * @returns {number | undefined}
   */
  idOf(node) {
    return node[ID];
  }

  #applyOne([kind, id, ...rest]) {
    const node = this.#nodes.get(id);
    if (!node) return;
    switch (kind) {
      case "+": this.#insert(this.#make(rest[1], isSVG(node)), node, rest[0]); break;
      case "-": this.#remove(node); break;
      case "m": this.#insert(node, this.#nodes.get(rest[0]), rest[1]); break;
      case "a": this.#touch(node); setAttribute(node, rest[0], rest[1], this.#page); break;
      case "t": this.#touch(node.parentNode); node.data = rest[0]; break;
    }
  }

  #insert(node, parent, beforeID) {
    if (!parent) return;
    const before = this.#nodes.get(beforeID);
    const content = parent[INSIDE]?.content ?? parent;
    content.insertBefore(node, before?.parentNode === content ? before : null);
    this.#touch(parent);
  }

  #remove(node) {
    this.#touch(node.parentNode);
    node.remove();
    this.#forget(node);
  }

  #forget(node) {
    if (node[ID] !== undefined) this.#nodes.delete(node[ID]);
    node[INSIDE]?.removed?.();
    this.#touched.delete(node);
    for (let child = node.firstChild; child; child = child.nextSibling) this.#forget(child);
  }

  #make(snapshot, insideSVG) {
    const [id, second, attributes, children] = snapshot;
    let node;
    if (second === undefined) node = this.#document.createComment("");
    else if (attributes === undefined) node = this.#document.createTextNode(second);
    else node = this.#makeElement(second, attributes, children ?? [], insideSVG);
    node[ID] = id;
    this.#nodes.set(id, node);
    return node;
  }

  #makeElement(tag, attributes, children, insideSVG) {
    const { kind, name } = drawnAs(tag, insideSVG);
    const node = kind === "svg" ? this.#document.createElementNS(svgNamespace, name) : this.#document.createElement(name);
    if (kind === "refused") return node;
    if (kind === "unknown") node.setAttribute("data-quaver-unknown", "");
    if (kind === "component") node[INSIDE] = insides[tag]?.(node, this.#page);
    for (const attribute in attributes) setAttribute(node, attribute, attributes[attribute], this.#page);
    const content = node[INSIDE]?.content ?? node;
    for (const child of children) content.append(this.#make(child, kind === "svg"));
    if (node[INSIDE]?.settled) this.#touched.add(node);
    return node;
  }

  #touch(node) {
    for (let current = node, depth = 0; current && depth < 3; current = current.parentNode, depth += 1) {
      if (current[INSIDE]?.settled) this.#touched.add(current);
    }
  }

  #settle() {
    const touched = [...this.#touched];
    this.#touched.clear();
    for (const node of touched) if (node.isConnected) node[INSIDE].settled();
  }
}

const isSVG = (node) => node.namespaceURI === svgNamespace;
