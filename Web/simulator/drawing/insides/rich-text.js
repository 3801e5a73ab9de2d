import { isHarmless } from "../attributes.js";
import { address, isSafe } from "../paths.js";
import { inlineStyle } from "../styles.js";
import { htmlTags } from "../tags.js";

const unwanted = new Set(["button", "select", "option", "output", "menu", "picture", "source", "track"]);

/** `rich-text`: HTML from a string or from nodes, without anything that acts. */
export function richText(host, page) {
  return {
    set(name, value) {
      if (name !== "nodes") return false;
      const nodes = typeof value === "string" ? parsed(value) : withEntities(value);
      host.replaceChildren(...drawn(nodes, page));
      return true;
    },
  };
}

/**
 * @typedef {{name?: string, attrs?: Record<string, unknown>, children?: RichNode[], type?: string, text?: string}} RichNode
 */

/**
 * A string of HTML as rich-text nodes. The parser's document is inert: nothing in it loads or runs. Handlers are cut
 * beforehand only because the browser's console complains of each.
 * @param {string} html
 * @returns {RichNode[]}
 */
export function parsed(html) {
  const quiet = html.replace(/<[^>]*>/g, (tag) => tag.replace(/\son\w+\s*=\s*("[^"]*"|'[^']*'|[^\s>]+)/gi, ""));
  const { body } = new DOMParser().parseFromString(quiet, "text/html");
  const read = (node) => (node.nodeType === 3
    ? { type: "text", text: node.data }
    : {
      name: node.localName,
      attrs: Object.fromEntries([...node.attributes].map(({ name, value }) => [name, value])),
      children: children(node),
    });
  const children = (node) => [...node.childNodes].filter(({ nodeType }) => nodeType === 1 || nodeType === 3).map(read);
  return children(body);
}

function drawn(nodes, page) {
  return nodes.flatMap((node) => {
    if (node.type === "text") return [page.document.createTextNode(node.text)];
    const name = String(node.name ?? "div").toLowerCase();
    if (!htmlTags.has(name) || unwanted.has(name)) return [];
    return [drawnElement(name, node.attrs ?? {}, drawn(node.children, page), page)];
  });
}

function drawnElement(name, attributes, children, page) {
  const element = page.document.createElement(name);
  for (const [attribute, value] of Object.entries(attributes)) {
    if (!isHarmless(attribute) || attribute === "id" || attribute === "href") continue;
    const text = String(value);
    if (attribute === "style") element.setAttribute("style", inlineStyle(text, page.place));
    else if (attribute === "src") element.setAttribute("src", address(text, page.place));
    else if (isSafe(text)) element.setAttribute(attribute, text);
  }
  element.append(...children);
  return element;
}

const entities = { nbsp: "\u00a0", lt: "<", gt: ">", amp: "&", quot: '"', apos: "'", ensp: "\u2002", emsp: "\u2003" };
const decoded = (text) => text.replace(/&(nbsp|lt|gt|amp|quot|apos|ensp|emsp);/g, (_, name) => entities[name]);

/** Nodes that an app gave: any member may be missing, and texts may hold entities. */
function withEntities(nodes) {
  if (!Array.isArray(nodes)) return [];
  return nodes.filter((node) => node && typeof node === "object").map((node) => (
    node.type === "text" || (node.text !== undefined && !node.name)
      ? { type: "text", text: decoded(String(node.text ?? "")) }
      : { ...node, children: withEntities(node.children) }
  ));
}
