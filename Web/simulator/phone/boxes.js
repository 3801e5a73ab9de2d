import { element, icon } from "../element.js";

/**
 * @typedef {object} BoxWords
 * @property {(key: string, values?: Record<string, string | number>) => string} words the phone's own texts
 * @property {(choice: "accept" | "reject" | "dismiss", fields?: Record<string, unknown>) => void} answer
 * @property {{name: string}} app
 * @property {{name: string}} host
 * @property {(source: string) => string} picture the address of a picture that the app named
 */

/** The platform's defaults, which the phone draws in colours of its own that are easier to read. */
const usual = new Set(["#f85959", "#000000"]);
const colour = (value = "") => (/^#[\da-f]{3,8}$/i.test(value) && !usual.has(value.toLowerCase()) ? `color: ${value}` : null);

/**
 * `tt.showModal`: all words come from the app.
 * @param {any} dialog
 * @param {BoxWords} how
 * @returns {HTMLElement}
 */
export function modal(dialog, { words, answer, picture }) {
  const field = dialog.is_editable && element("input", { class: "box-field", placeholder: dialog.placeholder ?? "", value: dialog.content ?? "" });
  const accept = () => answer("accept", field ? { content: field.value } : {});
  const confirm = element("button", { style: colour(dialog.confirm_color), onclick: accept }, dialog.confirm_text || words("phone.ok"));
  const cancel = dialog.shows_cancel !== false
    && element("button", { style: colour(dialog.cancel_color), onclick: () => answer("reject") }, dialog.cancel_text || words("phone.cancel"));
  field?.addEventListener?.("keydown", (event) => { if (event.key === "Enter") accept(); });
  const title = dialog.title || (!field && dialog.content) || words("phone.untitled");
  return element("div", { class: "box", role: "alertdialog", "aria-modal": "true", "aria-label": title },
    dialog.image && element("img", { class: "box-picture", src: picture(dialog.image), alt: "" }),
    dialog.title && element("h2", { "data-title": true, tabindex: -1 }, dialog.title),
    field || (dialog.content && element("p", dialog.title ? {} : { "data-title": true, tabindex: -1, class: "is-alone" }, dialog.content)),
    element("div", { class: cancel ? "split" : "split is-single" }, cancel, confirm));
}

/**
 * `tt.showActionSheet`, and the capsule's menu.
 * @param {{items: string[], item_color?: string, alert_text?: string}} dialog
 * @param {Pick<BoxWords, "words" | "answer">} how the answer's `index` counts from 0
 * @returns {HTMLElement}
 */
export function actionSheet(dialog, { words, answer }) {
  const button = (label, index) => element("li", { role: "none" }, element("button",
    { role: "menuitem", style: colour(dialog.item_color), onclick: () => answer("accept", { index }) }, label));
  const title = dialog.alert_text
    ? element("h2", { class: "menu-title", "data-title": true, tabindex: -1 }, dialog.alert_text)
    : element("h2", { class: "sr", "data-title": true, tabindex: -1 }, words("phone.choose"));
  const box = element("div", { class: "menu", role: "dialog", "aria-modal": "true", "aria-label": dialog.alert_text || words("phone.choose") },
    title, element("ul", { role: "menu" }, ...dialog.items.map(button)),
    element("button", { onclick: () => answer("dismiss") }, words("phone.cancel")));
  box.addEventListener("keydown", (event) => walk(event, box));
  return box;
}

function walk(event, box) {
  const by = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!by) return;
  const buttons = [...box.querySelectorAll("button")];
  const place = buttons.indexOf(document.activeElement);
  buttons[(place + by + buttons.length) % buttons.length].focus();
  event.preventDefault();
}

const asker = (app, line) => element("p", { class: "asker" },
  element("span", { class: "app-icon", "aria-hidden": "true" }, [...app.name][0] ?? "·"), line);

const portrait = ({ avatar_url: avatarURL, nickname }) => (avatarURL
  ? element("img", { class: "avatar", src: avatarURL, alt: "" })
  : element("span", { class: "avatar", "aria-hidden": "true" }, [...nickname].at(-1) ?? "·"));

const pair = (words, answer) => element("div", { class: "pair" },
  element("button", { class: "app-button plain", onclick: () => answer("reject") }, words("consent.refuse")),
  element("button", { class: "app-button", onclick: () => answer("accept") }, words("consent.agree")));

const sheet = (label, ...parts) => element("div", { class: "sheet", role: "dialog", "aria-modal": "true", "aria-label": label }, ...parts);
const title = (text) => element("h2", { "data-title": true, tabindex: -1 }, text);

/**
 * `tt.getUserProfile`: may the app see nickname and picture.
 * @param {any} dialog
 * @param {BoxWords} how
 * @returns {HTMLElement}
 */
export function profile(dialog, { words, answer, host }) {
  const app = { name: dialog.app_name };
  return sheet(words("consent.profile"),
    asker(app, words("consent.asks", { app: app.name })), title(words("consent.profile")),
    element("ul", { class: "rows" }, element("li", {}, portrait(dialog),
      element("span", {}, element("b", {}, dialog.nickname), element("small", {}, words("consent.account", { host: host.name }))),
      element("span", { class: "mark on" }, icon("check")))),
    element("p", { class: "fine" }, words("consent.fine", { app: app.name })), pair(words, answer));
}

/**
 * `tt.login { force: true }` while the person is signed out of the host app.
 * @param {any} dialog
 * @param {BoxWords} how
 * @returns {HTMLElement}
 */
export function hostLogin(dialog, { words, answer, host }) {
  const accept = element("button", { class: "app-button", style: "margin-top: 16px", onclick: () => answer("accept") }, words("consent.onetap"));
  const terms = element("button", { class: "keep", role: "checkbox", "aria-checked": "true" },
    element("span", { class: "mark square" }, icon("check")), words("consent.terms"));
  terms.addEventListener("click", () => {
    const isChecked = terms.getAttribute("aria-checked") !== "true";
    terms.setAttribute("aria-checked", String(isChecked));
    accept.disabled = !isChecked;
  });
  const heading = words("consent.login", { host: host.name, app: dialog.app_name });
  return sheet(heading,
    element("button", { class: "close", "aria-label": words("phone.close"), onclick: () => answer("dismiss") }, icon("cross")), title(heading),
    element("ul", { class: "rows" }, element("li", {}, portrait(dialog),
      element("span", {}, element("b", {}, dialog.nickname), dialog.phone && element("small", {}, dialog.phone)))), terms, accept);
}

/** A dialog of a kind that this page has no drawing for yet: it can be agreed to or refused all the same. */
export function plainDialog(dialog, { words, answer, app }) {
  const line = words("consent.unknown", { app: app.name, kind: dialog.kind });
  return sheet(line, asker(app, app.name), title(dialog.title || line), dialog.content && element("p", { class: "lead" }, dialog.content), pair(words, answer));
}
