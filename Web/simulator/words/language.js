import { strings } from "./strings.js";

/** @typedef {"en" | "zh-CN"} Language */
/** @typedef {{en: string, zh: string}} Phrase */

const han = /\p{Script=Han}/u;
const listeners = new Set();
let current = /** @type {Language} */ ("en");

/**
 * The language the page speaks now.
 * @returns {Language}
 */
export const language = () => current;

/**
 * Makes the page speak another language; everyone who asked to know is told.
 * @param {Language} next
 */
export function setLanguage(next) {
  current = next;
  for (const listener of listeners) listener();
}

/**
 * Calls back after each change of language.
 * @param {() => void} listener
 */
export const onLanguage = (listener) => listeners.add(listener);

/**
 * One of the page's own texts, filled in.
 * @param {string} key
 * @param {Record<string, string | number>} [values]
 * @param {Language} [tongue] another language than the page's, for what the phone says
 * @returns {string}
 */
export function text(key, values = {}, tongue = current) {
  const pair = strings[key];
  if (!pair) return key;
  const whole = pair[tongue === "en" ? 0 : 1];
  const [one, many] = tongue === "en" ? whole.split("|") : [whole];
  const chosen = many !== undefined && values.n !== 1 ? many : one;
  const filled = chosen.replace(/\{(\w+)\}/g, (_, name) => String(values[name] ?? ""));
  return tongue === "en" ? filled : spaced(filled);
}

/** Chinese and Latin words stand apart, whatever was filled in. */
const spaced = (words) => words
  .replace(/(\p{Script=Han})(?=[a-z\d])/giu, "$1 ")
  .replace(/([a-z\d])(?=\p{Script=Han})/giu, "$1 ");

/**
 * A text that the server gave in both languages, or a plain one, in the page's language.
 * @param {Phrase | string | null | undefined} phrase
 * @returns {string}
 */
export function said(phrase) {
  if (phrase === null || phrase === undefined) return "";
  if (typeof phrase === "string") return phrase;
  return (current === "en" ? phrase.en : phrase.zh) ?? phrase.en ?? phrase.zh ?? "";
}

/**
 * The `lang` of a text from elsewhere that stays when the page's language changes.
 * @param {string} words
 * @returns {Language | null}
 */
export const chinese = (words) => (han.test(words) ? "zh-CN" : null);

/**
 * The `lang` that a text from elsewhere needs on this page, if it is another than the page's.
 * @param {string} words
 * @returns {Language | null}
 */
export const foreign = (words) => (current === "en" ? chinese(words) : null);

/**
 * Puts texts into every element below `root` that names one: `data-t` for its words, `data-t-label`,
 * `data-t-title` and `data-t-placeholder` for its attributes.
 * @param {ParentNode} root
 */
export function speak(root) {
  const places = [
    ["t", (node, words) => { node.textContent = words; }],
    ["tLabel", (node, words) => node.setAttribute("aria-label", words)],
    ["tTitle", (node, words) => node.setAttribute("title", words)],
    ["tPlaceholder", (node, words) => node.setAttribute("placeholder", words)],
  ];
  for (const [name, put] of places) {
    const attribute = `data-${name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
    for (const node of root.querySelectorAll(`[${attribute}]`)) put(node, text(node.dataset[name]));
  }
}
