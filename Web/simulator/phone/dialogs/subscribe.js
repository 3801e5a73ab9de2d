import { element } from "../../element.js";
import { smallTick, tick } from "./choices.js";
import { asker, pair, sheet } from "./parts.js";

/**
 * `tt.requestSubscribeMessage`: which messages may come, and how. Both answers say what was ticked.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function subscribe(dialog, { words, answer }) {
  const rows = dialog.templates.map((template) => ({
    id: template.template_id,
    isTicked: template.is_ticked !== false,
    reminders: template.reminders.map(({ way, is_ticked: isTicked }) => ({ way, isTicked })),
  }));
  let isKept = false;
  const keep = smallTick({ line: words("subscribe.keep"), isOn: false }, (isOn) => { isKept = isOn; });
  const fields = () => ({
    ticked: rows.filter(({ isTicked }) => isTicked).map(({ id }) => id),
    reminders: Object.fromEntries(rows.map(({ id, reminders }) => [id, reminders.filter(({ isTicked }) => isTicked).map(({ way }) => way)])),
    always: isKept,
  });
  const heading = words("subscribe.asks", { app: dialog.app_name });
  return sheet(heading, asker({ name: dialog.app_name }, heading, "h2", { "data-title": true, tabindex: -1 }),
    element("div", { class: "rows", role: "group", "aria-label": words("subscribe.messages") }, ...dialog.templates.map((template, index) => message(template, rows[index], words))),
    keep, pair(words, () => answer("reject", fields()), () => answer("accept", fields())));
}

/** A message with the ways of being reminded of it, which count only while it is ticked itself. */
function message(template, row, words) {
  const ways = element("div", { class: "ways", role: "group", "aria-label": words("subscribe.ways", { title: template.title }) },
    ...row.reminders.map((reminder) => smallTick(
      { line: words(`reminder.${reminder.way}`), isOn: reminder.isTicked }, (isOn) => { reminder.isTicked = isOn; })));
  ways.inert = !row.isTicked;
  const kind = words(template.kind === "long_term" ? "subscribe.long" : "subscribe.once");
  const box = tick({ line: template.title, note: [...template.keywords, kind].join(" · "), isOn: row.isTicked }, (isOn) => {
    row.isTicked = isOn;
    ways.inert = !isOn;
  });
  return row.reminders.length > 0 ? element("div", { class: "row-over" }, box, ways) : box;
}
