import { element } from "../../element.js";
import { tick } from "./choices.js";
import { asker, pair, portrait, sheet, title, twoLines } from "./parts.js";

/**
 * `tt.showDouyinOpenAuth`: which capabilities of the person's account the app may use.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function openAuth(dialog, { words, answer, host }) {
  const app = { name: dialog.app_name };
  const rows = dialog.scopes.map(({ scope, is_ticked: isTicked, is_required: isRequired }) => ({ scope, isRequired, isTicked: isTicked || isRequired }));
  const ticks = rows.map((row) => tick(
    { line: row.scope, note: row.isRequired && words("openauth.required"), isOn: row.isTicked, isLocked: row.isRequired }, (isOn) => { row.isTicked = isOn; }));
  const heading = words("openauth.title");
  return sheet(heading, asker(app, words("consent.asks", { app: app.name })), title(heading),
    element("ul", { class: "rows" }, element("li", {}, portrait(dialog), twoLines(dialog.nickname, words("consent.account", { host: host.name })))),
    element("div", { class: "rows", role: "group", "aria-label": heading }, ...ticks),
    pair(words, () => answer("reject"), () => answer("accept", { scopes: rows.filter(({ isTicked }) => isTicked).map(({ scope }) => scope) })));
}
