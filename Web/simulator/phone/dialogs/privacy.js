import { element } from "../../element.js";
import { asker, link, page, pair, sheet, title } from "./parts.js";

/**
 * The privacy agreement that comes before all else. Whoever wants to read it first is asked again afterwards.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function privacy(dialog, how) {
  const { words, answer } = how;
  const app = { name: dialog.app_name };
  return sheet(words("privacy.title"), asker(app, app.name), title(words("privacy.title")), collected(dialog, how),
    element("p", { class: "more-ways" }, link(words("privacy.read", { contract: dialog.contract_name }), () => answer("dismiss", { opens_contract: true }))),
    pair(words, () => answer("reject"), () => answer("accept")));
}

/**
 * The text of the privacy agreement on a page of its own.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export const privacyContract = (dialog, how) => page(dialog.contract_name, { words: how.words, act: () => how.answer("dismiss") },
  collected(dialog, how), element("p", { class: "fine" }, how.words("privacy.simulated")));

const collected = ({ app_name: app, data_types: types }, { words, tongue }) => element("p", { class: "lead" }, words("privacy.collects", {
  app, what: types.length > 0 ? new Intl.ListFormat(tongue).format(types.map((type) => words(type))) : words("privacy.nothing"),
}));
