import { element, icon } from "../../element.js";
import { markForeignWords } from "../../words/foreign-words.js";

/** A sheet from below, with its name for a screen reader. */
export const sheet = (label, ...parts) => element("div", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": label }, ...parts);

/** A page of the host app over the whole phone, with the way back in its bar. */
export const page = (label, back, ...parts) => element("div", { class: "sheet is-page", role: "dialog", "aria-modal": "true", "aria-label": label }, pageBar(label, back), ...parts);

/** The bar of a page: the way back and the title. */
export const pageBar = (label, { words, act }) => element("header", { class: "page-bar" },
  element("button", { class: "back", "aria-label": words("phone.back"), onclick: act }, icon("back")), title(label));

/** A box in the middle that wants an answer. */
export const alertBox = (label, ...parts) => element("div", { class: "box", role: "alertdialog", "aria-modal": "true", "aria-label": label }, ...parts);

/** The heading, where the focus starts. */
export const title = (words, properties = {}) => element("h2", { "data-title": true, tabindex: -1, ...properties }, words);

/** The smaller line under the heading, left out when there is nothing to say. */
export const lead = (words, properties = {}) => (words ? element("p", { class: "lead", ...properties }, words) : null);

/** The app's picture and what it does, in one line. */
export const asker = (app, line, tag = "p", properties = {}) => element(tag, { class: "asker", ...properties },
  element("span", { class: "app-icon", "aria-hidden": "true" }, [...app.name][0] ?? "·"), line);

/** A person's or an account's picture, or a letter of the name. */
export const portrait = ({ avatar_url: address, nickname = "" }, size = "") => (address
  ? element("img", { class: `avatar ${size}`.trim(), src: address, alt: "" })
  : element("span", { class: `avatar ${size}`.trim(), "aria-hidden": "true" }, [...nickname].at(-1) ?? "·"));

/** A wide button; `is-plain` is the one that does less. */
export const button = (words, act, kind = "") => element("button", { class: `app-button ${kind}`.trim(), onclick: act }, words);

/** A small button in the colour of links. */
export const link = (words, act, sign) => element("button", { class: "link", onclick: act }, sign && icon(sign), words);

/** The cross in the corner. */
export const closeButton = (words, act) => element("button", { class: "close", "aria-label": words("phone.close"), onclick: act }, icon("cross"));

/** Refuse and agree. */
export const pair = (words, refuse, agree) => element("div", { class: "pair" },
  button(words("consent.refuse"), refuse, "plain"), button(words("consent.agree"), agree));

/** A bold line with a smaller one under it. */
export const twoLines = (line, note) => element("span", {}, element("b", {}, line), note && element("small", {}, note));

/** A map that stands for any place. */
export const map = (label) => element("div", { class: "map", role: "img", "aria-label": label }, icon("pin"));

/**
 * Turns a box to its next step; the focus starts anew on the title.
 * @param {HTMLElement} box
 * @param {string} label
 * @param {...(Node | null | false)} parts
 */
export function turnTo(box, label, ...parts) {
  box.setAttribute("aria-label", label);
  box.replaceChildren(...parts.filter(Boolean));
  markForeignWords(box);
  box.querySelector("[data-title]")?.focus({ preventScroll: true });
}
