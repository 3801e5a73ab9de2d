import { element } from "../element.js";
import { foreign } from "../words/language.js";

const longest = 60;

/** What JSON has no word for arrives as `{$type, text}`, with `items` or `fields` when there is something inside. */
const isDescribed = (value) => typeof value?.$type === "string" && typeof value.text === "string";

/**
 * What a value holds, by name.
 * @param {unknown} value
 * @returns {Record<string, unknown> | unknown[]}
 */
export const inside = (value) => (isDescribed(value) ? value.items ?? value.fields : value) ?? {};

/**
 * The colour class of a value.
 * @param {unknown} value
 * @returns {"t" | "n" | "w" | ""}
 */
export function kindOf(value) {
  if (typeof value === "string") return "t";
  if (typeof value === "number") return "n";
  return value === null || typeof value === "boolean" ? "w" : "";
}

/**
 * Whether a value can be unfolded.
 * @param {unknown} value
 * @returns {boolean}
 */
export const isFoldable = (value) => value !== null && typeof value === "object" && Object.keys(inside(value)).length > 0;

/**
 * A value in one line, cut where it gets long: `{ nickname: "小满", notes: 128 }`.
 * @param {unknown} value
 * @param {number} [depth]
 * @returns {{text: string, kind: string}[]}
 */
export function preview(value, depth = 0) {
  if (value === null || typeof value !== "object") return [{ text: scalar(value), kind: kindOf(value) }];
  if (isDescribed(value)) return described(value, depth);
  const isList = Array.isArray(value);
  const entries = isList ? value.map((entry) => ["", entry]) : Object.entries(value);
  if (entries.length === 0) return [{ text: isList ? "[]" : "{}", kind: "" }];
  if (depth > 1) return [{ text: isList ? `[… ${entries.length}]` : "{…}", kind: "" }];
  const pieces = [{ text: isList ? "[" : "{ ", kind: "" }];
  let length = 0;
  for (const [index, [name, entry]] of entries.entries()) {
    if (index > 0) pieces.push({ text: ", ", kind: "" });
    if (length > longest) { pieces.push({ text: "…", kind: "" }); break; }
    const inner = preview(entry, depth + 1);
    if (!isList) pieces.push({ text: `${name}: `, kind: "" });
    pieces.push(...inner);
    length += name.length + inner.reduce((sum, { text }) => sum + text.length, 2);
  }
  pieces.push({ text: isList ? "]" : " }", kind: "" });
  return pieces;
}

const described = (value, depth) => [{ text: value.text, kind: "w" },
  ...(isFoldable(value) && depth < 2 ? [{ text: " ", kind: "" }, ...preview(inside(value), depth)] : [])];

/**
 * The same as nodes.
 * @param {unknown} value
 * @returns {HTMLElement}
 */
export const inlineValue = (value) => element("span", { class: "value" },
  ...preview(value).map(({ text, kind }) => (kind || foreign(text) ? element("span", { class: kind || null, lang: foreign(text) }, text) : text)));

/**
 * A value without an inside, as JavaScript would write it.
 * @param {unknown} value
 * @returns {string}
 */
export function scalar(value) {
  if (typeof value !== "string") return String(value);
  const whole = JSON.stringify(value);
  return whole.length > 400 ? `${whole.slice(0, 400)}…"` : whole;
}
