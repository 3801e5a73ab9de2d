import { element } from "../../element.js";
import { smallTick } from "./choices.js";
import { button, closeButton, portrait, sheet, title, twoLines } from "./parts.js";

/**
 * The host app's own login, for an app that wants one while the person is signed out.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function hostLogin(dialog, { words, answer, host }) {
  const accept = button(words("consent.onetap"), () => answer("accept"), "is-apart");
  const terms = smallTick({ line: words("consent.terms"), isOn: true }, (isOn) => { accept.disabled = !isOn; });
  const heading = words("consent.login", { host: host.name, app: dialog.app_name });
  return sheet(heading, closeButton(words, () => answer("dismiss")), title(heading),
    element("ul", { class: "rows" }, element("li", {}, portrait(dialog), twoLines(dialog.nickname, dialog.phone))), terms, accept);
}
