import { draw } from "../../../Web/simulator/phone/dialogs/drawings.js";
import { text } from "../../../Web/simulator/words/language.js";
import { makeDocument } from "./document.js";

const implied = { button: "button", h2: "heading", h3: "heading", input: "textbox" };
const roleOf = (node) => node.getAttribute("role") ?? implied[node.localName] ?? null;
const heard = (node) => (!node.attributes ? node.data : node.getAttribute("aria-hidden") === "true" ? "" : node.childNodes.map(heard).join(""));
const nameOf = (node) => node.getAttribute("aria-label") ?? heard(node);

/**
 * Shows a dialog to nobody and gives what can be done with it.
 * @param {string} kind
 * @param {object} members
 * @param {"en" | "zh-CN"} [tongue]
 */
export function present(kind, members, tongue = "en") {
  globalThis.document = makeDocument();
  globalThis.NodeFilter = { SHOW_TEXT: 4 };
  const sent = [];
  const box = draw({ id: "d1", kind, ...members }, {
    words: (key, values) => text(key, values, tongue), tongue, app: { name: "Notes" }, host: { name: tongue === "en" ? "Douyin" : "抖音" },
    picture: (source) => `/files/${source}`, answer: (choice, fields = {}) => { sent.push({ answer: choice, ...fields }); },
  });
  document.body.append(box);
  const all = (role) => box.inside.filter((node) => roleOf(node) === role);
  const find = (role, name) => {
    const found = all(role).find((node) => nameOf(node).startsWith(name));
    if (!found) throw new Error(`no ${role} ${name}, only ${all(role).map(nameOf).join(" | ")}`);
    return found;
  };
  return {
    box, sent, find, all,
    get words() { return heard(box); },
    press: (name, role = "button") => { find(role, name).click(); },
    names: (role) => all(role).map(nameOf),
    checked: (role) => all(role).map((node) => node.getAttribute("aria-checked")),
    fill: (name, value) => { box.inside.find((node) => node.getAttribute("name") === name).value = value; },
    alert: () => box.inside.find((node) => node.getAttribute("role") === "alert")?.textContent ?? null,
    key: (key) => document.activeElement.tell("keydown", { key }),
  };
}
