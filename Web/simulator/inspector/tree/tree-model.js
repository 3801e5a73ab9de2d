/**
 * @typedef {object} TreeNode
 * @property {number} id
 * @property {string | null} tag nothing for a text and for a place where something may appear
 * @property {string | null} text
 * @property {Record<string, unknown>} attributes
 * @property {TreeNode[]} children
 * @property {TreeNode | null} parent
 */

/** The rendered tree of one page: the kernel's snapshot, followed by its patches. */
export class TreeModel {
  #nodes = new Map();
  root = null;

  /**
   * @param {number} page
   * @param {import("../../drawing/drawing.js").Snapshot} snapshot
   */
  constructor(page, snapshot) {
    this.page = page;
    this.root = snapshot ? this.#make(snapshot, null) : null;
  }

  /** How many elements there are. */
  get count() {
    return [...this.#nodes.values()].filter(({ tag }) => tag !== null).length;
  }

  /** The node with an id. */
  node(id) { return this.#nodes.get(id); }

  /** All nodes that are elements or texts, in no order. */
  get nodes() { return [...this.#nodes.values()].filter(({ tag, text }) => tag !== null || text); }

  /**
   * Applies patches in their order; those for nodes that are gone are skipped.
   * @param {import("../../drawing/drawing.js").Patch[]} patches
   * @returns {Set<number>} the nodes that changed, without those that went
   */
  apply(patches) {
    const changed = new Set();
    for (const patch of patches) this.#applyOne(patch, changed);
    return changed;
  }

  #applyOne([kind, id, ...rest], changed) {
    const node = this.#nodes.get(id);
    if (!node) return;
    switch (kind) {
      case "+": changed.add(this.#insert(this.#make(rest[1], node), node, rest[0]).id); break;
      case "-": this.#detach(node); this.#forget(node); break;
      case "m": this.#detach(node); this.#insert(node, this.#nodes.get(rest[0]) ?? node.parent, rest[1]); break;
      case "a": if (rest[1] === null) delete node.attributes[rest[0]]; else node.attributes[rest[0]] = rest[1]; changed.add(id); break;
      case "t": node.text = rest[0]; changed.add(id); if (node.parent) changed.add(node.parent.id); break;
    }
  }

  #make([id, second, attributes, children = []], parent) {
    const isElement = attributes !== undefined;
    const node = { id, tag: isElement ? second : null, text: isElement || second === undefined ? null : second,
      attributes: isElement ? { ...attributes } : {}, children: [], parent };
    this.#nodes.set(id, node);
    node.children = children.map((child) => this.#make(child, node));
    return node;
  }

  #insert(node, parent, beforeID) {
    const place = parent.children.findIndex(({ id }) => id === beforeID);
    node.parent = parent;
    parent.children.splice(place < 0 ? parent.children.length : place, 0, node);
    return node;
  }

  #detach(node) {
    if (node.parent) node.parent.children = node.parent.children.filter((child) => child !== node);
  }

  #forget(node) {
    this.#nodes.delete(node.id);
    for (const child of node.children) this.#forget(child);
  }
}

/**
 * The nodes below a node that have a row: elements and texts that are not only space.
 * @param {TreeNode} node
 * @returns {TreeNode[]}
 */
export const rowsBelow = (node) => node.children.filter(({ tag, text }) => tag !== null || text?.trim());

/**
 * The text of an element that holds nothing but texts: it stands on the element's own row.
 * @param {TreeNode} node
 * @returns {string | null}
 */
export function ownText(node) {
  const rows = rowsBelow(node);
  return node.tag !== null && rows.length > 0 && rows.every(({ tag }) => tag === null) ? rows.map(({ text }) => text.trim()).join(" ") : null;
}

/**
 * What an element's `data-…` hold, by their names in `dataset`.
 * @param {TreeNode} node
 * @returns {Record<string, unknown>}
 */
export const datasetOf = ({ attributes }) => Object.fromEntries(Object.entries(attributes).filter(([name]) => name.startsWith("data-"))
  .map(([name, value]) => [name.slice(5).toLowerCase().replace(/-(.)/g, (_, letter) => letter.toUpperCase()), value]));

/**
 * The nodes whose own words hold a text: tag, attributes, or what can be read.
 * @param {TreeModel} model
 * @param {string} query in lower case
 * @returns {Set<number>}
 */
export function withWords(model, query) {
  const words = ({ tag, text, attributes }) => `${tag ?? ""} ${text ?? ""} ${Object.entries(attributes).map(([name, value]) => `${name}=${value}`).join(" ")}`;
  return new Set(model.nodes.filter((node) => words(node).toLowerCase().includes(query)).map(({ id }) => id));
}

/**
 * These nodes and all that hold them.
 * @param {TreeModel} model
 * @param {Iterable<number>} ids
 * @returns {Set<number>}
 */
export function withHolders(model, ids) {
  const all = new Set();
  for (const id of ids) for (let node = model.node(id); node && !all.has(node.id); node = node.parent) all.add(node.id);
  return all;
}
