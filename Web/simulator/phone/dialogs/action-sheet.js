import { element } from "../../element.js";
import { colour } from "./colour.js";
import { title } from "./parts.js";

/**
 * `tt.showActionSheet`, and the capsule's menu.
 * @param {{items: string[], item_color?: string, alert_text?: string}} dialog
 * @param {Pick<import("./how.js").How, "words" | "answer">} how the answer's `index` counts from 0
 * @returns {HTMLElement}
 */
export function actionSheet(dialog, { words, answer }) {
  const items = dialog.items.map((label, index) => element("button",
    { role: "menuitem", style: colour(dialog.item_color), onclick: () => answer("accept", { index }) }, label));
  const cancel = element("button", { onclick: () => answer("dismiss") }, words("phone.cancel"));
  const heading = dialog.alert_text ? title(dialog.alert_text, { class: "menu-title" }) : title(words("phone.choose"), { class: "sr" });
  const box = element("div", { class: "menu", role: "dialog", "aria-modal": "true", "aria-label": dialog.alert_text || words("phone.choose") },
    heading, element("ul", { role: "menu" }, ...items.map((item) => element("li", { role: "none" }, item))), cancel);
  const all = [...items, cancel];
  box.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!by) return;
    const place = all.indexOf(document.activeElement);
    all[(place + by + all.length) % all.length].focus();
    event.preventDefault();
  });
  return box;
}
