import { element } from "../../element.js";
import { alertBox, title } from "./parts.js";

/**
 * `tt.makePhoneCall`: the phone's question before it calls.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function phoneCall(dialog, { words, answer }) {
  return alertBox(words("call.title", { number: dialog.number }), title(words("call.title", { number: dialog.number })), element("p", {}, words("call.note")),
    element("div", { class: "split" },
      element("button", { onclick: () => answer("reject") }, words("phone.cancel")),
      element("button", { onclick: () => answer("accept") }, words("call.call"))));
}
