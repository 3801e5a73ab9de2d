import { element } from "../../element.js";
import { asker, lead, map, pair, sheet, title } from "./parts.js";

/**
 * The first use of a function that a scope guards.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function scope(dialog, { words, answer }) {
  const app = { name: dialog.app_name };
  const heading = words("consent.your", { what: words(dialog.scope) });
  return sheet(heading, asker(app, words("consent.asks", { app: app.name })), title(heading), lead(dialog.reason),
    dialog.scope === "scope.userLocation" && map(words("place.map")),
    element("p", { class: "fine" }, words("scope.later")), pair(words, () => answer("reject"), () => answer("accept")));
}
