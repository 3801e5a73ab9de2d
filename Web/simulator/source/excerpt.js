import { element } from "../element.js";
import { foreign } from "../words/language.js";
import { highlight } from "./highlight.js";

/**
 * A place in the author's files.
 * @typedef {{file: string, line: number, column: number}} Place
 */

/**
 * Reads `pages/index/index.js:43:5`.
 * @param {string | null | undefined} source
 * @returns {Place | null}
 */
export function placeOf(source) {
  const match = /^(.+?)(?::(\d+))(?::(\d+))?$/.exec(source ?? "");
  return match && { file: match[1], line: Number(match[2]), column: Number(match[3] ?? 1) };
}

/**
 * The spaces that bring a caret under a column: a tab stays a tab, a wide character counts twice.
 * @param {string} line
 * @param {number} column counted from 1
 * @returns {string}
 */
export const caretIndent = (line, column) => Array.from(line).slice(0, Math.max(0, column - 1))
  .map((character) => (character === "\t" ? "\t" : /[\u1100-\u115f\u2e80-\uffdc]|[\u{20000}-\u{3fffd}]/u.test(character) ? "\u3000" : " "))
  .join("");

/**
 * Lines of source with their numbers, and a caret under the place that matters.
 * @param {{number: number, text: string}[]} lines
 * @param {{line: number, column: number, note?: string} | null} at
 * @returns {HTMLElement}
 */
export function excerpt(lines, at) {
  const pre = element("pre", { class: "excerpt", tabindex: "0", lang: foreign(lines.map(({ text }) => text).join("")) });
  const shown = unindented(lines);
  for (const { number, text } of shown.lines) {
    if (pre.firstChild) pre.append("\n");
    pre.append(element("span", { class: "ln" }, String(number)), ...highlight(text));
    if (number !== at?.line || at.column < 1) continue;
    pre.append("\n", element("span", { class: "ln" }, ""), caretIndent(text, at.column - shown.cut),
      element("mark", {}, at.note ? `^ ${at.note}` : "^"));
  }
  requestAnimationFrame(() => showCaret(pre));
  return pre;
}

/** Long lines are scrolled so far that the caret is in view. */
function showCaret(pre) {
  const caret = pre.querySelector("mark");
  if (caret && caret.offsetLeft + caret.offsetWidth > pre.clientWidth) pre.scrollLeft = caret.offsetLeft - pre.clientWidth / 2;
}

/** Takes away the indentation that all lines share, beyond two columns. */
function unindented(lines) {
  const depths = lines.filter(({ text }) => text.trim() !== "").map(({ text }) => /^ */.exec(text)[0].length);
  const cut = Math.max(0, Math.min(...depths, Infinity) === Infinity ? 0 : Math.min(...depths));
  return { cut, lines: lines.map(({ number, text }) => ({ number, text: text.slice(Math.min(cut, /^ */.exec(text)[0].length)) })) };
}
