import { element, icon } from "../../element.js";
import { foreign, text } from "../../words/language.js";
import { ValueTree } from "../value-tree.js";
import { datasetOf, ownText, rowsBelow } from "./tree-model.js";

const longest = 80;
const shortened = (words) => (words.length > longest ? `${words.slice(0, longest)}…` : words);

/**
 * How an element is called: its tag with id and classes, as in a selector.
 * @param {import("./tree-model.js").TreeNode} node
 * @returns {string}
 */
export function nameOf({ tag, text: words, attributes: { id, class: classes } }) {
  if (tag === null) return shortened(words.trim());
  return tag + (id ? `#${id}` : "") + String(classes ?? "").split(/\s+/).filter(Boolean).map((name) => `.${name}`).join("");
}

/**
 * Whether a node has rows of its own below it.
 * @param {import("./tree-model.js").TreeNode} node
 * @returns {boolean}
 */
export const isFoldable = (node) => node.tag !== null && ownText(node) === null && rowsBelow(node).length > 0;

/**
 * What a row says: tag, id, classes and the other attributes, then the text if there is nothing else inside.
 * @param {import("./tree-model.js").TreeNode} node
 * @returns {HTMLElement}
 */
export function line(node) {
  if (node.tag === null) return element("span", { class: "node-text", lang: foreign(node.text) }, shortened(node.text.trim()));
  const words = ownText(node);
  const { id, class: classes, on, style, ...others } = node.attributes;
  return element("span", { class: "node" }, element("span", { class: "w" }, node.tag),
    id && element("span", { class: "node-id", lang: foreign(String(id)) }, `#${id}`),
    classes && element("span", { class: "node-class", lang: foreign(String(classes)) }, nameOf({ tag: "", attributes: { class: classes } })),
    ...Object.entries(others).map(([name, value]) => element("span", { class: "node-attribute" }, ` ${name}=`, element("span", { class: "t", lang: foreign(String(value)) }, JSON.stringify(value)))),
    words && element("span", { class: "node-text", lang: foreign(words) }, shortened(words)));
}

/**
 * Everything about a node, below the tree.
 * @param {import("./tree-model.js").TreeNode} node
 * @param {{x: number, y: number, width: number, height: number} | null} box where it lies in the page
 * @returns {HTMLElement[]}
 */
export function details(node, box) {
  const words = node.tag === null ? node.text : ownText(node);
  const { on, ...attributes } = node.attributes;
  const dataset = datasetOf(node);
  const plain = Object.fromEntries(Object.entries(attributes).filter(([name]) => !name.startsWith("data-")));
  const size = box && `${Math.round(box.width)} × ${Math.round(box.height)}  ·  ${Math.round(box.x)}, ${Math.round(box.y)}`;
  return [
    element("h2", {}, element("code", { lang: foreign(nameOf(node)) }, nameOf(node)), size && element("span", { class: "note" }, size)),
    element("div", { class: "halves" },
      element("div", {}, values("tree.attributes", plain), on && fact("tree.events", on)),
      element("div", {}, values("tree.dataset", dataset), words && fact("tree.text", words))),
  ];
}

function values(key, members) {
  if (Object.keys(members).length === 0) return fact(key, text("tree.none"), true);
  const tree = new ValueTree({ label: text(key) });
  tree.element.addEventListener("again", () => tree.show(members));
  tree.show(members);
  return element("section", { class: "part" }, element("h3", {}, text(key)), tree.element);
}

const fact = (key, words, isNote = false) => element("section", { class: "part" }, element("h3", {}, text(key)),
  element("p", { class: isNote ? "note" : "node-words", lang: foreign(words) }, words));

/**
 * A row of the tree; it is filled with {@link line}.
 * @param {import("./tree-model.js").TreeNode} node
 * @param {number} level
 * @returns {HTMLElement}
 */
export function row(node, level) {
  return element("div", { class: "tree-line", role: "treeitem", "aria-level": level, tabindex: -1, "data-node": node.id, style: `--level: ${level - 1}`,
    "aria-expanded": isFoldable(node) ? "false" : null, "data-leaf": !isFoldable(node) }, icon("right"), line(node));
}
