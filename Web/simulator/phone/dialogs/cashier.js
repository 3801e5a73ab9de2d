import { element, icon } from "../../element.js";
import { mindRadios } from "./choices.js";
import { button, closeButton, lead, sheet, title, twoLines } from "./parts.js";

const results = ["paid", "failed", "timeout", "unknown"];

/**
 * `tt.pay`: no money moves, the person picks what comes of it.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function cashier(dialog, { words, answer }) {
  let result = results[0];
  const buttons = results.map((name) => element("button", { role: "radio" }, words(`cashier.${name}`)));
  const group = element("span", { role: "radiogroup", "aria-label": words("cashier.result") }, ...buttons);
  mindRadios(group, buttons, 0, (index) => { result = results[index]; });
  const heading = words("cashier.title");
  return sheet(heading, closeButton(words, () => answer("dismiss")), title(heading, { class: "sr" }),
    lead(dialog.subject || dialog.app_name, { class: "lead center" }),
    Number.isInteger(dialog.amount) && element("p", { class: "price" }, element("small", {}, "¥"), (dialog.amount / 100).toFixed(2)),
    element("ul", { class: "rows" }, element("li", {}, icon("wallet"), twoLines(words("cashier.wallet"), words("cashier.order", { order: dialog.order_id })), element("span", { class: "mark on" }, icon("check")))),
    element("div", { class: "answer" }, element("span", { "aria-hidden": "true" }, words("cashier.result")), group),
    button(words("cashier.pay"), () => answer("accept", { result }), "is-apart"),
    button(words("cashier.cancel"), () => answer("reject"), "plain is-next"));
}
