import { element, icon } from "../element.js";
import { withForeignWords } from "../words/foreign-words.js";
import { barWidth, duration, timeOfDay } from "../words/format.js";
import { said, text } from "../words/language.js";
import { hop, lanes } from "./trace-model.js";

const signs = { ok: ["ok", "check"], refused: ["bad", "cross"], failed: ["bad", "warn"], pending: ["none", "dots"] };

/**
 * The heading of a group: what began its steps, and when.
 * @param {import("./trace-model.js").TraceGroup} group
 * @returns {HTMLElement}
 */
export function groupRow({ cause, own, at }) {
  const title = own ? text(`cause.${own}`) : causeTitle(cause);
  const note = own ? [text(`cause.own.${own}`)] : causeNote(cause);
  return element("tr", { class: "group", role: "row", "aria-level": 1, "aria-expanded": "true", tabindex: -1 },
    element("th", { colspan: 4, role: "rowheader" }, element("b", {}, title), " ", ...note),
    element("th", { class: "num", role: "gridcell" }, timeOfDay(at, "milliseconds")));
}

const causeTitle = ({ kind }) => {
  const words = text(`cause.${kind}`);
  return words === `cause.${kind}` ? kind : words;
};

/** What was tapped, or which timer ran out: `on #login`, `1.20 s after the tap on #remind`. */
function causeNote({ kind, name, note }) {
  if (kind === "timer") return timerNote(name, Number(note));
  if (kind === "launch" || kind === "lifecycle" || kind === "console") return withForeignWords(name);
  if (!name) return withForeignWords(said(note));
  return [text("cause.on"), ...selector(name), " ", ...withForeignWords(said(note))];
}

function timerNote(name, milliseconds) {
  const [, type, target] = /^(\S+) (.*)$/.exec(name) ?? [];
  if (!type) return [text("cause.timer.after", { time: duration(milliseconds) })];
  const words = text("cause.timer.since", { time: duration(milliseconds), cause: causeTitle({ kind: type }).toLowerCase(), target: "\u0000" });
  const [before, after] = words.split("\u0000");
  return [before, ...selector(target), after];
}

/** `#login` is code, words are the app's. */
const selector = (target) => (/^[#.[]|^[a-z-]+$/.test(target) ? [element("code", {}, target)] : withForeignWords(target));

/**
 * One step: when, from whom to whom, what, how it ended, how long it took.
 * @param {import("./trace-model.js").TraceEntry} entry
 * @param {number} start when its group began
 * @returns {HTMLElement}
 */
export function stepRow(entry, start) {
  const { from, to, outcome, ms, kind } = entry;
  const [look, sign] = signs[outcome] ?? signs.ok;
  const isPerson = from === "person" || to === "person";
  const took = ms === null || ms === undefined;
  return element("tr", { class: `step${look === "bad" ? " is-refused" : ""}`, role: "row", "aria-level": 2, "aria-expanded": "false", tabindex: -1, "data-seq": entry.seq },
    element("td", { class: "at", role: "gridcell" }, duration(Math.max(0, (entry.at - start) * 1000))),
    element("td", { class: "c-lanes", role: "gridcell" }, lanesCell(entry, look)),
    element("td", { class: "c-step", role: "rowheader" }, element("span", { class: "name" }, ...withForeignWords(entry.name)), " ",
      said(entry.note) && element("span", { class: "note" }, ...withForeignWords(said(entry.note)))),
    element("td", { class: "c-out", role: "gridcell" }, element("span", { class: `out ${look}` }, icon(sign), element("span", {}, outcomeWords(entry)))),
    element("td", { class: "c-ms", role: "gridcell" }, took ? null : element("span",
      { class: `dur${look === "bad" ? " bad" : ""}${(kind === "dialog" || kind === "answer") && isPerson ? " person" : ""}`, style: `--w: ${barWidth(ms)}%` },
      duration(ms), element("i"))));
}

/**
 * How a step ended, in words.
 * @param {import("./trace-model.js").TraceEntry} entry
 * @returns {string}
 */
export function outcomeWords({ text: words, outcome }) {
  const whole = said(words);
  return whole === "" || whole === outcome ? text(`outcome.${outcome}`) : whole;
}

function lanesCell(entry, look) {
  const { start, length, isReversed, isAtHome } = hop(entry);
  const names = { from: text(`lane.${entry.from}`), to: text(`lane.${entry.to}`) };
  const classes = ["hop", isReversed && "rev", isAtHome && "self", look === "bad" && "bad"].filter(Boolean).join(" ");
  return element("span", { class: "lanes" },
    element("span", { class: classes, style: `--l: ${start}; --n: ${length}` }),
    element("span", { class: "sr" }, isAtHome ? names.from : text("trace.to", names)),
    element("span", { class: "lane-words", "aria-hidden": "true" }, isAtHome ? names.from : `${names.from} → ${names.to}`));
}


/** The widths of the columns. */
export const columns = () => element("colgroup", {}, ...["c-time", "c-lanes", "", "c-out", "c-ms"].map((name) => element("col", { class: name })));

/** The names of the columns and of the lanes. */
export function head() {
  const cell = (properties, ...children) => element("th", { scope: "col", role: "columnheader", ...properties }, ...children);
  const names = element("span", { class: "lane-names" }, ...lanes.map((lane) => element("span", {}, text(`lane.${lane}`))));
  return element("thead", { role: "rowgroup" }, element("tr", { role: "row" }, cell({ class: "at" }, text("trace.after")), cell({ class: "c-lanes" }, names),
    cell({}, text("trace.step")), cell({}, text("trace.outcome")), cell({}, text("trace.took"))));
}
