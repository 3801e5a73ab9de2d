import { element, icon } from "../../element.js";
import { withForeignWords } from "../../words/foreign-words.js";
import { barWidth, bytes, duration } from "../../words/format.js";
import { said, text } from "../../words/language.js";
import { isFailed, partsOf, sizeOf } from "./network-model.js";

/** The classes of the columns. */
export const columns = ["c-method", "", "c-out", "c-size", "c-ms"];

/** The names of the columns. */
export function head() {
  const cell = (name, key) => element("th", { scope: "col", role: "columnheader", class: name || null }, text(key));
  return element("tr", { role: "row" }, cell("c-method", "network.method"), cell("", "network.address"), cell("c-out", "network.status"),
    cell("c-size", "network.size"), cell("c-ms", "trace.took"));
}

/**
 * One exchange: what was asked of whom, how it ended, how much came, how long it took.
 * @param {import("./network-model.js").NetworkEntry} entry
 * @returns {{cells: HTMLElement[], isBad: boolean}}
 */
export function row(entry) {
  const { method, kind, url, ms } = entry;
  const { host, path } = partsOf(url);
  const isBad = isFailed(entry);
  const size = sizeOf(entry);
  const note = [kind === "request" ? "" : text(`network.kind.${kind}`), host].filter(Boolean).join(" · ");
  return { isBad, cells: [
    element("td", { class: "c-method", role: "gridcell" }, element("code", {}, kind === "socket" ? "WS" : method)),
    element("td", { class: "c-step", role: "rowheader" }, element("span", { class: "name" }, ...withForeignWords(path)), " ", element("span", { class: "note" }, note)),
    element("td", { class: "c-out", role: "gridcell" }, outcome(entry)),
    element("td", { class: "c-size num", role: "gridcell" }, size === null ? null : bytes(size)),
    element("td", { class: "c-ms", role: "gridcell" }, ms === null ? null : element("span",
      { class: isBad ? "dur bad" : "dur", style: `--w: ${barWidth(ms)}%` }, duration(ms), element("i"))),
  ] };
}

/** How an exchange ended or stands: a sign and a word. */
function outcome(entry) {
  const { status, error, ms, kind } = entry;
  const [look, sign, words] = error
    ? [isFailed(entry) ? "bad" : "none", isFailed(entry) ? "cross" : "minus", said(error.text)]
    : ms === null && kind === "socket" && status !== null ? ["ok", "check", text("network.open")]
      : status === null ? ["none", "dots", text("outcome.pending")]
        : [isFailed(entry) ? "bad" : "ok", isFailed(entry) ? "cross" : "check", String(status)];
  return element("span", { class: `out ${look}` }, icon(sign), element("span", {}, words));
}
