import { element, icon } from "../element.js";
import { excerpt, placeOf } from "../source/excerpt.js";
import { sourceLink } from "../source/source-view.js";
import { foreign, text } from "../words/language.js";
import { inlineValue, isFoldable, scalar } from "./values.js";
import { ValueTree } from "./value-tree.js";

/**
 * @typedef {object} ConsoleLine
 * @property {number} seq
 * @property {number} at
 * @property {"log" | "info" | "debug" | "warn" | "error" | "stopped" | "input" | "output"} level
 * @property {string} text
 * @property {unknown[]} [values]
 * @property {string | null} [source]
 * @property {{function: string, source: string}[]} [stack]
 * @property {{number: number, text: string}[]} [excerpt]
 */

const signs = { log: "info", info: "info", debug: "info", warn: "warn", error: "cross", stopped: "stop", input: "right", output: "back" };
const looks = { warn: "is-warn", error: "is-bad", stopped: "is-bad", input: "is-input", output: "is-output", debug: "is-debug" };

/**
 * One line of the console.
 * @param {ConsoleLine} line
 * @param {(source: string) => void} openSource
 * @returns {HTMLElement}
 */
export function consoleRow(line, openSource) {
  const sign = icon(signs[line.level] ?? "info", text(`console.${line.level}`));
  const row = element("li", { class: looks[line.level] ?? "", lang: foreign(line.text) }, sign, message(line),
    line.source ? sourceLink(line.source, openSource) : element("span"));
  const hasMore = (line.stack?.length > 0 || line.excerpt?.length > 0) && ["error", "stopped", "warn"].includes(line.level);
  if (hasMore) makeExpandable(row, line, openSource);
  return row;
}

function message(line) {
  const values = line.values ?? [];
  const isError = line.level === "error" || line.level === "stopped";
  if (isError || line.level === "input" || !values.some((value) => value !== null && typeof value === "object")) {
    return element("code", {}, isError ? element("strong", {}, line.text) : line.text);
  }
  const parts = values.flatMap((value, index) => [index > 0 ? " " : "", part(value)]);
  return element("code", {}, ...parts);
}

/** What was logged as text stands as it is; objects can be unfolded. */
function part(value) {
  if (typeof value === "string") return value;
  if (!isFoldable(value)) return value === null || typeof value !== "object" ? element("span", { class: "w" }, scalar(value)) : inlineValue(value);
  const details = element("details", { class: "logged" }, element("summary", {}, inlineValue(value)));
  details.addEventListener("toggle", () => {
    if (details.childElementCount > 1) return;
    const tree = new ValueTree({ label: "" });
    tree.element.addEventListener("again", () => tree.show(value));
    details.append(tree.element);
    tree.show(value);
  });
  return details;
}

function makeExpandable(row, line, openSource) {
  const toggle = element("button", { class: "expand", "aria-expanded": "false", "aria-label": text("console.where") }, icon("right"));
  row.querySelector("code").prepend(toggle);
  toggle.addEventListener("click", () => {
    const isOpen = toggle.getAttribute("aria-expanded") !== "true";
    toggle.setAttribute("aria-expanded", String(isOpen));
    row.querySelector(".more")?.remove();
    if (isOpen) row.append(more(line, openSource));
  });
  if (line.level === "error") toggle.click();
}

function more({ stack = [], excerpt: lines = [], source }, openSource) {
  const frames = stack.map((frame) => element("li", {}, element("code", {}, frame.function || text("console.nameless")), " ",
    frame.source ? sourceLink(frame.source, openSource) : null));
  return element("div", { class: "more" },
    lines.length > 0 && element("div", {}, element("h2", {}, text("console.where")), excerpt(lines, placeOf(source))),
    frames.length > 0 && element("div", {}, element("h2", {}, text("console.from")), element("ol", {}, ...frames)));
}
