import { isOn } from "../node.js";
import { answerFor, choiceFor, following } from "./picker-columns.js";

const modes = new Set(["selector", "multiSelector", "time", "date"]);
const names = { "range-key": "rangeKey", mode: "mode", range: "range", value: "value", start: "start", end: "end", fields: "fields" };

/** `picker`: a tap shows a sheet with its columns over the page. */
export function picker(host, page) {
  const state = { mode: "selector", range: [], rangeKey: null, value: 0, start: "", end: "", fields: "day", disabled: false };
  let sheet = null;
  host.setAttribute("role", "button");
  host.setAttribute("tabindex", "0");
  host.setAttribute("aria-haspopup", "dialog");

  const moved = (column, next) => {
    if (state.mode !== "multiSelector") return following(state, next);
    state.value = next.picked;
    page.send(host, "columnchange", { column, value: next.picked[column] });
    return next;
  };
  const closed = (type, detail) => {
    sheet = null;
    page.send(host, type, detail);
  };
  return {
    set(name, value) {
      if (name === "disabled") state.disabled = isOn(value);
      const key = names[name];
      if (key) state[key] = value;
      return key !== undefined;
    },
    settled() {
      if (sheet && state.mode === "multiSelector") sheet.show(choiceFor(state, page.now()));
    },
    activate() {
      if (state.disabled || !modes.has(state.mode)) return;
      sheet = page.pick({
        choice: choiceFor(state, page.now()),
        title: host.getAttribute("header-text") ?? "",
        moved,
        done: (choice) => closed("change", { value: answerFor(state, choice) }),
        cancelled: () => closed("cancel", {}),
      });
    },
  };
}
