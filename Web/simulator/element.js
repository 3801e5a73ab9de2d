/**
 * Makes an element. A property that begins with `on` and holds a function is a listener, `class` and the rest are
 * attributes; `true` gives an empty attribute, `false`, `null` and `undefined` give none.
 * @param {string} tag
 * @param {Record<string, unknown>} [properties]
 * @param {...(Node | string | null | false | undefined)} children
 * @returns {HTMLElement}
 */
export function element(tag, properties = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (typeof value === "function") node.addEventListener(name.slice(2), value);
    else if (value === true) node.setAttribute(name, "");
    else if (value !== false && value !== null && value !== undefined) node.setAttribute(name, String(value));
  }
  for (const child of children) if (child || child === "") node.append(child);
  return node;
}

/**
 * An icon of icons.css. It says nothing to a screen reader, unless it is given a label.
 * @param {string} name
 * @param {string} [label]
 * @returns {HTMLElement}
 */
export const icon = (name, label) =>
  element("i", label ? { class: `i i-${name}`, role: "img", "aria-label": label } : { class: `i i-${name}`, "aria-hidden": "true" });

/**
 * A square button that shows only an icon.
 * @param {string} name the icon
 * @param {string} label
 * @param {() => void} act
 * @returns {HTMLElement}
 */
export const iconButton = (name, label, act) =>
  element("button", { class: "icon-button", "aria-label": label, title: label, onclick: act }, icon(name));

/**
 * The element with an id; the page is broken when it is missing.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function byID(id) {
  const node = document.getElementById(id);
  if (!node) throw new Error(`no element #${id}`);
  return node;
}
