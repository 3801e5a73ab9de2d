import { element } from "../../element.js";
import { asker, link, page, pageBar, pair, sheet, title, turnTo } from "./parts.js";

/**
 * The privacy agreement that comes before all else; its text can be read before the answer.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function privacy(dialog, how) {
  const { words, answer } = how;
  const app = { name: dialog.app_name };
  const box = sheet("");
  const ask = () => turnTo(box, words("privacy.title"), asker(app, app.name), title(words("privacy.title")), collected(dialog, how),
    element("p", { class: "more-ways" }, link(words("privacy.read", { contract: dialog.contract_name }), read)),
    pair(words, () => answer("reject"), () => answer("accept")));
  const read = () => turnTo(box, dialog.contract_name, pageBar(dialog.contract_name, { words, act: ask }), ...text(dialog, how));
  ask();
  return box;
}

/**
 * The text of the privacy agreement on a page of its own.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export const privacyContract = (dialog, how) =>
  page(dialog.contract_name, { words: how.words, act: () => how.answer("dismiss") }, ...text(dialog, how));

const text = (dialog, how) => [collected(dialog, how), element("p", { class: "fine" }, how.words("privacy.simulated"))];

const collected = ({ app_name: app, data_types: types }, { words, tongue }) => element("p", { class: "lead" }, words("privacy.collects", {
  app, what: types.length > 0 ? new Intl.ListFormat(tongue).format(types.map((type) => words(type))) : words("privacy.nothing"),
}));
