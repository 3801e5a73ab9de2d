import { element } from "../element.js";
import { foreign } from "./language.js";

const run = /([\p{Script=Han}\u3000-\u303f\uff00-\uffef]+)/u;

/**
 * A sentence whose Chinese words, in an English page, say that they are Chinese.
 * @param {string} sentence
 * @returns {(string | HTMLElement)[]}
 */
export const withForeignWords = (sentence) => (foreign(sentence)
  ? sentence.split(run).filter(Boolean).map((part) => (foreign(part) ? element("span", { lang: "zh-CN" }, part) : part))
  : [sentence]);

/**
 * The same for every text below a node, as in a dialog whose words come from the app.
 * @param {Node} root
 */
export function markForeignWords(root) {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts) if (foreign(text.data)) text.replaceWith(...withForeignWords(text.data));
}
