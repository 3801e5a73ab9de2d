import { element } from "../../element.js";
import { alertBox, title as heading } from "./parts.js";
import { colour } from "./colour.js";

/**
 * `tt.showModal`: all words come from the app.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function modal(dialog, { words, answer, picture }) {
  const field = dialog.is_editable && element("input", { class: "box-field", placeholder: dialog.placeholder ?? "", value: dialog.content ?? "", "aria-label": dialog.title || dialog.placeholder || words("phone.untitled") });
  const accept = () => answer("accept", field ? { content: field.value } : {});
  const confirm = element("button", { style: colour(dialog.confirm_color), onclick: accept }, dialog.confirm_text || words("phone.ok"));
  const cancel = dialog.shows_cancel !== false
    && element("button", { style: colour(dialog.cancel_color), onclick: () => answer("reject") }, dialog.cancel_text || words("phone.cancel"));
  if (field) field.addEventListener("keydown", (event) => { if (event.key === "Enter") accept(); });
  const title = dialog.title || (!field && dialog.content) || words("phone.untitled");
  return alertBox(title,
    dialog.image && element("img", { class: "box-picture", src: picture(dialog.image), alt: "" }),
    dialog.title && heading(dialog.title),
    field || (dialog.content && element("p", dialog.title ? {} : { "data-title": true, tabindex: -1, class: "is-alone" }, dialog.content)),
    element("div", { class: cancel ? "split" : "split is-single" }, cancel, confirm));
}
