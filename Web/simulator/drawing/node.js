/** The node's id in the kernel's tree. */
export const ID = Symbol("id");
/** The types of events that someone listens to on the node, as `" tap input "`. */
export const ON = Symbol("on");
/** What draws the inside of the node, for the tags that have an inside of their own. */
export const INSIDE = Symbol("inside");

/**
 * The innermost node of the kernel's tree that holds `node`, itself included.
 * @param {Node | null} node
 * @returns {Node | null}
 */
export function known(node) {
  let current = node;
  while (current && current[ID] === undefined) current = current.parentNode;
  return current;
}

/**
 * Whether the node itself listens to a type of event.
 * @param {Node} node
 * @param {string} type
 * @returns {boolean}
 */
export const listens = (node, type) => node[ON]?.includes(` ${type} `) ?? false;

/**
 * Whether the node or one that holds it listens to a type of event.
 * @param {Node | null} node
 * @param {string} type
 * @returns {boolean}
 */
export function isHeard(node, type) {
  for (let current = node; current; current = current.parentNode) if (listens(current, type)) return true;
  return false;
}

/**
 * Whether an attribute's value means yes. `disabled="{{false}}"` arrives as a boolean, `disabled` alone as `true`.
 * @param {unknown} value
 * @returns {boolean}
 */
export const isOn = (value) => Boolean(value) && value !== "false";

/**
 * An attribute's value as a number.
 * @param {unknown} value
 * @param {number} fallback for what is no number
 * @returns {number}
 */
export function numberOf(value, fallback) {
  const number = typeof value === "string" && value.trim() === "" ? NaN : Number(value ?? NaN);
  return Number.isFinite(number) ? number : fallback;
}

/**
 * An attribute's name without its spelling: `selected-color` and `selectedColor` are the same.
 * @param {string} name
 * @returns {string}
 */
export const plainName = (name) => name.replaceAll("-", "").toLowerCase();
