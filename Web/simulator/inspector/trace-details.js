import { element, icon } from "../element.js";
import { excerpt, placeOf } from "../source/excerpt.js";
import { sourceLink } from "../source/source-view.js";
import { said, text } from "../words/language.js";
import { timeOfDay } from "../words/format.js";

const rules = { passed: ["", "check"], failed: ["is-bad", "cross"], skipped: ["is-skipped", "minus"] };
const headings = { refused: "trace.why", failed: "trace.why.failed" };

/**
 * What stands under an open step: the rules in the order they were asked, what to change, and the place in the source.
 * @param {import("./trace-model.js").TraceEntry} entry
 * @param {{openSource: (source: string) => void, lines: (file: string) => Promise<string[] | null>}} acts
 * @returns {HTMLElement}
 */
export function detailsRow(entry, acts) {
  const isBad = entry.outcome === "refused" || entry.outcome === "failed";
  const right = element("div");
  fillRight(right, entry, acts);
  return element("tr", { class: isBad ? "why" : "why is-fine", role: "row", "data-of": entry.seq },
    element("td", { colspan: 5, role: "gridcell" }, element("div", { class: "why-body" },
      element("div", {}, element("h2", {}, text(headings[entry.outcome] ?? "trace.why.ok")), ruleList(entry.rules ?? [])), right)));
}

/**
 * Brings what stands under an opened step into view, also when its lines of source arrive later.
 * @param {Element | null} row
 */
export function reveal(row) {
  if (!row?.matches(".why")) return;
  const show = () => row.scrollIntoView({ block: "nearest" });
  row.addEventListener("filled", show, { once: true });
  show();
}

function ruleList(list) {
  if (list.length === 0) return element("p", { class: "note" }, text("trace.no.rules"));
  return element("ol", { class: "rules" }, ...list.map(({ text: words, state }) => {
    const [look, sign] = rules[state] ?? rules.passed;
    return element("li", { class: look }, icon(sign, text(`rule.${state}`)), said(words));
  }));
}

function fillRight(right, entry, acts) {
  const fix = said(entry.fix);
  const heading = fix ? "trace.change" : entry.source ? "trace.called" : "trace.facts";
  right.append(element("h2", {}, text(heading)));
  if (fix) right.append(element("p", { class: "fix" }, fix));
  if (!fix && !entry.source) right.append(facts(entry));
  if (!entry.source) return;
  const actions = element("div", { class: "actions" }, sourceLink(entry.source, acts.openSource));
  right.append(actions);
  showExcerpt(actions, entry.source, acts.lines);
}

function facts(entry) {
  const note = [entry.name, said(entry.note)].filter(Boolean).join(" · ");
  return element("p", { class: "fix" }, element("code", {}, note), " ", element("span", { class: "note" }, timeOfDay(entry.at, "milliseconds")));
}

/** The lines around the place are read when the step is opened; without them the link still says where. */
async function showExcerpt(actions, source, read) {
  const place = placeOf(source);
  const lines = place && await read(place.file);
  if (!lines || !actions.isConnected) return;
  const first = Math.max(1, place.line - 2);
  const near = lines.slice(first - 1, place.line + 1).map((words, index) => ({ number: first + index, text: words }));
  actions.before(excerpt(near, { line: place.line, column: place.column }));
  actions.closest("tr").dispatchEvent(new CustomEvent("filled"));
}
