import { element } from "../../element.js";
import { onOff } from "./choices.js";
import { button, page } from "./parts.js";

const capital = (words) => words.slice(0, 1).toUpperCase() + words.slice(1);

/**
 * The settings page of the mini-app: what it may use, and which messages it may send. Only what was changed is in
 * the answer.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function settings(dialog, { words, answer }) {
  const changed = { scopes: {}, main_switch: undefined, templates: {} };
  const scopes = dialog.scopes.map(({ scope, is_on: isOn }) => onOff({ line: capital(words(scope)), isOn }, note(changed.scopes, scope, isOn)));
  const templates = element("div", { class: "rows", role: "group", "aria-label": words("settings.messages") }, ...dialog.templates.map(
    ({ template_id: id, title, is_on: isOn }) => onOff({ line: title, isOn }, note(changed.templates, id, isOn))));
  templates.inert = !dialog.main_switch;
  const main = onOff({ line: words("settings.main"), note: words("settings.main.note"), isOn: dialog.main_switch }, (isOn) => {
    note(changed, "main_switch", dialog.main_switch)(isOn);
    templates.inert = !isOn;
  });
  const heading = words("settings.title");
  return page(heading, { words, act: () => answer("dismiss") },
    section(words("settings.scopes", { app: dialog.app_name }), scopes.length > 0
      ? element("div", { class: "rows", role: "group", "aria-label": words("settings.use") }, ...scopes)
      : element("p", { class: "fine" }, words("settings.none"))),
    dialog.templates.length > 0 && section(words("settings.messages"), element("div", { class: "rows" }, main), templates),
    button(words("phone.done"), () => answer("accept", trimmed(changed)), "is-apart"));
}

const section = (heading, ...parts) => element("section", { class: "part" }, element("h3", {}, heading), ...parts);

/** Keeps what differs from how it was; switching back and forth is no change. */
const note = (changed, name, before) => (isOn) => {
  if (isOn === before) delete changed[name];
  else changed[name] = isOn;
};

const trimmed = (changed) => Object.fromEntries(Object.entries(changed)
  .filter(([, value]) => typeof value === "boolean" || (value && Object.keys(value).length > 0)));
