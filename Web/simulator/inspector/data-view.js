import { element, icon } from "../element.js";
import { copyText } from "../source/source-view.js";
import { toggleMenu } from "../bar/menu.js";
import { bytes } from "../words/format.js";
import { onLanguage, speak, text } from "../words/language.js";
import { empty, waitingWords } from "./empty.js";
import { FilterBar } from "./filter-bar.js";
import { ValueTree } from "./value-tree.js";

const searched = 20_000;

/**
 * The paths of a value whose name or plain value holds the words, and all that lead there.
 * @param {unknown} value
 * @param {string} query in lower case
 * @returns {Set<string>} paths joined by line breaks
 */
export function matchingPaths(value, query) {
  const found = new Set();
  let left = searched;
  const visit = (inner, path) => {
    let hasMatch = false;
    for (const name of Object.keys(inner ?? {})) {
      if ((left -= 1) < 0) return hasMatch;
      const [child, here] = [inner[name], [...path, name]];
      const isInside = child !== null && typeof child === "object";
      const matches = name.toLowerCase().includes(query) || (!isInside && String(child).toLowerCase().includes(query));
      const leads = isInside && visit(child, here);
      if (matches || leads) { found.add(here.join("\n")); hasMatch = true; }
    }
    return hasMatch;
  };
  visit(value, []);
  return found;
}

/** The Data tab: what the pages keep in `data`, live. */
export class DataView {
  name = "data";
  #pages = new Map();
  #stack = [];
  #chosen = null;
  #appName;
  #filter;
  #tree = null;
  #panel = element("div", { class: "panel data", tabindex: -1 });
  #foot = element("p", { class: "foot" });
  #picker;
  #note = element("span", { class: "note", role: "status" });
  #isScheduled = false;

  /** @param {() => string} appName */
  constructor(appName) {
    this.#appName = appName;
    this.#picker = element("button", { class: "button", "aria-haspopup": "listbox", "aria-expanded": "false", hidden: true, onclick: () => this.#pick() });
    const copy = element("button", { class: "icon-button", "data-t-label": "data.copy.all", "data-t-title": "data.copy.all", onclick: () => this.#copy(this.#entry?.data) }, icon("copy"));
    this.#filter = new FilterBar({ placeholder: "data.filter", label: "filter", chips: [], tools: [this.#note, this.#picker, copy], changed: () => this.#schedule() });
    this.element = element("section", { class: "tab-body" }, this.#filter.element, this.#panel, this.#foot);
    onLanguage(() => { speak(this.element); this.#tree = null; this.#draw(); });
  }

  shown() { this.#draw(); }

  focusFilter() { this.#filter.focus(); }

  /** Another stack of pages is in view; the newest page's data is shown unless one was picked. */
  showStack(pages) {
    this.#stack = pages;
    const ids = new Set(pages.map(({ id }) => id));
    for (const id of this.#pages.keys()) if (!ids.has(id)) this.#pages.delete(id);
    if (!ids.has(this.#chosen)) this.#chosen = null;
    this.#schedule();
  }

  /** A page's data, whole. */
  set({ page, route, data }) {
    this.#pages.set(page, { route, data });
    this.#schedule();
  }

  clear() {
    this.#pages.clear();
    this.#chosen = null;
    this.#tree = null;
    this.#schedule();
  }

  get #id() { return this.#chosen ?? this.#stack.at(-1)?.id ?? [...this.#pages.keys()].at(-1); }

  get #entry() { return this.#pages.get(this.#id); }

  #schedule() {
    if (this.#isScheduled || this.element.hidden) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => { this.#isScheduled = false; this.#draw(); });
  }

  #draw() {
    const entry = this.#entry;
    this.#showPicker();
    if (this.#appName() === "") return this.#showEmpty(waitingWords());
    if (!entry) return this.#showEmpty({ title: text("data.empty"), cause: text("data.empty.cause", { app: this.#appName() }) });
    const { query } = this.#filter;
    const found = query === "" ? null : matchingPaths(entry.data, query);
    if (found?.size === 0) {
      return this.#showEmpty({ title: text("filter.none"), cause: text("filter.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } });
    }
    if (!this.#tree || this.#tree.page !== this.#id) this.#makeTree(entry.route);
    if (this.#tree.element.parentNode !== this.#panel) this.#panel.replaceChildren(this.#tree.element);
    this.#tree.show(entry.data, found ? (path) => found.has(path.join("\n")) : undefined);
    const size = JSON.stringify(entry.data ?? {}).length;
    this.#foot.replaceChildren(text("data.of", { route: entry.route }), element("span", {}, text("data.size", { size: bytes(size) })));
  }

  #makeTree(route) {
    this.#tree = new ValueTree({ label: text("data.of", { route }), copy: (_, value) => this.#copy(value) });
    this.#tree.page = this.#id;
    this.#tree.element.addEventListener("again", () => this.#draw());
  }

  #showEmpty(words) {
    this.#tree = null;
    this.#panel.replaceChildren(empty(words));
    this.#foot.replaceChildren();
  }

  #showPicker() {
    this.#picker.hidden = this.#stack.length < 2;
    const current = this.#stack.find(({ id }) => id === this.#id);
    if (current) this.#picker.replaceChildren(current.route, icon("chevron"));
  }

  #pick() {
    toggleMenu(this.#picker, {
      role: "listbox", label: text("data.page"), current: String(this.#id),
      entries: this.#stack.map(({ id, route }) => ({ value: String(id), label: route })),
      choose: (value) => { this.#chosen = Number(value); this.#draw(); },
    });
  }

  async #copy(value) {
    this.#note.textContent = await copyText(typeof value === "string" ? value : JSON.stringify(value, null, 2) ?? "");
    setTimeout(() => { this.#note.textContent = ""; }, 2000);
  }
}
