import { element } from "../../element.js";
import { asker, pair, sheet, title } from "./parts.js";

/**
 * A dialog of a kind that this page has no drawing for: it can be agreed to or refused all the same.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function plain(dialog, { words, answer, app }) {
  const line = words("consent.unknown", { app: app.name, kind: dialog.kind });
  return sheet(line, asker(app, app.name), title(dialog.title || line), dialog.content && element("p", { class: "lead" }, dialog.content),
    pair(words, () => answer("reject"), () => answer("accept")));
}
