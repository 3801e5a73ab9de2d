import { element, icon } from "../element.js";
import { excerpt, placeOf } from "../source/excerpt.js";
import { sourceLink } from "../source/source-view.js";
import { said, text } from "../words/language.js";

/**
 * @typedef {object} OverActs
 * @property {(source: string) => void} openSource
 * @property {() => void} restart
 * @property {() => void} hide shows the page below
 * @property {() => void} foreground
 */

const baseName = (file) => file.split("/").at(-1);
const over = (role, sign, heading, cause, ...parts) => element("div", { class: "over", role, tabindex: -1 },
  element("span", { class: role === "status" ? "sign is-calm" : "sign" }, icon(sign)),
  element("div", {}, element("h2", {}, heading), element("p", {}, cause)), ...parts);
const button = (kind, label, act) => element("button", { class: `button ${kind}`, onclick: act }, label);

/**
 * The page that stands in for one that does not compile.
 * @param {any[]} diagnostics errors first
 * @param {OverActs} acts
 * @returns {HTMLElement}
 */
export function compileError(diagnostics, acts) {
  const sorted = [...diagnostics].sort((one, other) => (one.severity === "error" ? 0 : 1) - (other.severity === "error" ? 0 : 1));
  const [first, ...others] = sorted;
  const source = `${first.file}:${first.line}:${first.column}`;
  return over("alert", "warn", text("stage.broken", { file: baseName(first.file) }), said(first.message),
    sourceLink(source, acts.openSource),
    first.excerpt?.length > 0 && excerpt(first.excerpt, { line: first.line, column: first.column }),
    said(first.hint) !== "" && element("p", { class: "hint" }, said(first.hint)),
    element("div", { class: "actions" }, button("primary", text("error.open"), () => acts.openSource(source)),
      button("quiet", text("error.last"), acts.hide)),
    others.length > 0 && element("details", { class: "others" }, element("summary", {}, text("error.more", { n: others.length })),
      ...others.slice(0, 50).map((other) => otherProblem(other, acts))));
}

function otherProblem(diagnostic, acts) {
  const source = `${diagnostic.file}:${diagnostic.line}:${diagnostic.column}`;
  return element("p", {}, sourceLink(source, acts.openSource), " ", said(diagnostic.message));
}

/**
 * The page that stands in for an app whose script was ended.
 * @param {{source?: string, function?: string, seconds?: number, excerpt?: {number: number, text: string}[]}} stopped
 * @param {OverActs} acts
 * @returns {HTMLElement}
 */
export function stoppedScript(stopped, acts) {
  const place = placeOf(stopped.source);
  const seconds = `${Number(stopped.seconds ?? 5)} s`;
  return over("alert", "stop", text("error.stopped"), text("error.ran", { function: stopped.function || text("error.script"), seconds }),
    stopped.source && sourceLink(stopped.source, acts.openSource),
    stopped.excerpt?.length > 0 && excerpt(stopped.excerpt, place && { ...place, note: text("error.here") }),
    element("p", { class: "hint" }, text("error.limit")),
    element("div", { class: "actions" }, button("primary", text("stage.restart"), acts.restart),
      stopped.source && button("quiet", text("error.open"), () => acts.openSource(stopped.source))));
}

/**
 * What stands over the phone while the app is in the background.
 * @param {OverActs} acts
 * @returns {HTMLElement}
 */
export const inBackground = (acts) => over("status", "sleep", text("stage.away"), text("stage.away.cause"),
  element("div", { class: "actions" }, button("primary", text("stage.foreground"), acts.foreground)));

/**
 * What stands in the phone before there is a page.
 * @param {boolean} hasServer whether a server answers, though it has no app
 * @returns {HTMLElement}
 */
export function waiting(hasServer) {
  const panel = hasServer
    ? over("status", "phone", text("stage.none"), text("stage.none.cause"), element("pre", { class: "excerpt" }, " quaver dev ./my-app "))
    : over("status", "phone", text("stage.connecting"), "");
  panel.classList.add("is-whole");
  return panel;
}
