import { element } from "../element.js";
import { withForeignWords } from "../words/foreign-words.js";
import { text } from "../words/language.js";

const string = "M2 20H40C46 20 47 9 53 9S61 29 68 29 76 13 82 13 90 25 96 25 103 17 109 17 116 22 122 22 127 20 132 20H166";
const echo = "M2 20H40C46 20 47 31 53 31S61 11 68 11 76 27 82 27 90 15 96 15 103 23 109 23 116 18 122 18 127 20 132 20H166";

/**
 * What a tab shows while it has nothing: what will come, for whom, and one thing to do.
 * @param {{title: string, cause: string, action?: {label: string, act: () => void}}} words
 * @returns {HTMLElement}
 */
export function empty({ title, cause, action }) {
  const block = element("div", { class: "empty" }, ornament(), element("h2", {}, title),
    element("p", {}, ...withForeignWords(cause)));
  if (action) block.append(element("div", { class: "actions" }, element("button", { class: "button", onclick: action.act }, action.label)));
  return block;
}

/** What every tab says before there is an app. */
export const waitingWords = () => ({ title: text("stage.connecting"), cause: text("inspector.waiting") });

function ornament() {
  const template = document.createElement("template");
  template.innerHTML = '<svg viewBox="0 0 168 40" fill="none" stroke="currentColor" stroke-linecap="round" aria-hidden="true">'
    + `<path stroke-width="1.500" d="${string}"/><path opacity=".28" d="${echo}"/>`
    + '<circle cx="2" cy="20" r="2" fill="currentColor" stroke="none"/><circle cx="166" cy="20" r="2" fill="currentColor" stroke="none"/></svg>';
  return template.content.firstElementChild;
}
