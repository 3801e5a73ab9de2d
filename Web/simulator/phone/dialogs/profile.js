import { element, icon } from "../../element.js";
import { asker, pair, portrait, sheet, title, twoLines } from "./parts.js";

/**
 * `tt.getUserProfile`: may the app see nickname and picture.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function profile(dialog, { words, answer, host }) {
  const app = { name: dialog.app_name };
  return sheet(words("consent.profile"),
    asker(app, words("consent.asks", { app: app.name })), title(words("consent.profile")),
    element("ul", { class: "rows" }, element("li", {}, portrait(dialog),
      twoLines(dialog.nickname, words("consent.account", { host: host.name })), element("span", { class: "mark on" }, icon("check")))),
    element("p", { class: "fine" }, words("consent.fine", { app: app.name })), pair(words, () => answer("reject"), () => answer("accept")));
}
