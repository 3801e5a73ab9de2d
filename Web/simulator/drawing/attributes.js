import { playAnimation } from "./animations.js";
import { INSIDE, ON, isOn } from "./node.js";
import { address, isSafe } from "./paths.js";
import { inlineStyle } from "./styles.js";

const addresses = new Set(["href", "src", "poster", "background", "action", "formaction", "xlink:href", "ping", "data"]);
const never = new Set(["srcdoc", "srcset", "http-equiv", "nonce"]);
const wellFormed = /^[a-z_:][\w:.-]*$/i;
const ownRole = new Set(["TT-INPUT", "TT-TEXTAREA", "INPUT", "SELECT", "TEXTAREA"]);

/**
 * Whether an attribute may be set at all: never one that holds code.
 * @param {string} name
 * @returns {boolean}
 */
export const isHarmless = (name) => wellFormed.test(name) && !/^on/i.test(name) && !never.has(name.toLowerCase());

/**
 * Gives a drawn node an attribute of the kernel's tree, `null` takes it away.
 * @param {Element} host
 * @param {string} name
 * @param {unknown} value
 * @param {{place: {files: string, route: string}}} page
 */
export function setAttribute(host, name, value, page) {
  if (name === "on") setListeners(host, value);
  else if (host[INSIDE]?.set(name, value) !== true) setPlain(host, name, value, page);
}

function setPlain(host, name, value, page) {
  if (!isHarmless(name)) return;
  if (name === "class") host.setAttribute("class", textOf(value));
  else if (name === "style") host.setAttribute("style", inlineStyle(textOf(value), page.place));
  else if (name === "animation") playAnimation(host, value);
  else if (name === "hidden") host.toggleAttribute("hidden", Boolean(value));
  else if (name === "disabled") setDisabled(host, isOn(value));
  else if (name === "aria-role") setOrRemove(host, "role", value);
  else if (addresses.has(name.toLowerCase())) setAddress(host, name, value, page);
  else setOrRemove(host, name, value);
}

function setOrRemove(host, name, value) {
  if (value === null || value === undefined || value === false || typeof value === "object") host.removeAttribute(name);
  else host.setAttribute(name, value === true ? "" : String(value));
}

function setAddress(host, name, value, page) {
  const text = textOf(value);
  if (!isSafe(text)) host.removeAttribute(name);
  else if (host.localName === "img" || host.localName === "source") host.setAttribute(name, address(text, page.place));
  else setOrRemove(host, name, value);
}

function setDisabled(host, isDisabled) {
  host.toggleAttribute("disabled", isDisabled);
  if (host.getAttribute("role")) host.setAttribute("aria-disabled", String(isDisabled));
}

/** Who listens to taps can be reached with the keyboard and is read as a button. */
function setListeners(host, value) {
  const types = textOf(value);
  host[ON] = types === "" ? undefined : ` ${types} `;
  if (!/\btap\b/.test(types) || ownRole.has(host.tagName) || host.localName === "tt-page") return;
  if (!host.hasAttribute("role")) host.setAttribute("role", "button");
  if (!host.hasAttribute("tabindex")) host.setAttribute("tabindex", "0");
}

const textOf = (value) => (value === null || value === undefined || value === false ? "" : String(value));
