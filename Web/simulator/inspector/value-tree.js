import { element, icon } from "../element.js";
import { foreign, text } from "../words/language.js";
import { inlineValue, inside, isFoldable } from "./values.js";

const batch = 100;

/**
 * A value as a foldable tree. Only what is unfolded is drawn, a hundred entries at a time, and a new value is
 * compared with what is drawn: what changed flashes once.
 */
export class ValueTree {
  #copy;
  #rows = new Map();
  #unfolded = new Set();
  #shown = new Map();

  /**
   * @param {{label: string, copy?: (path: string, value: unknown) => void}} spec
   */
  constructor({ label, copy }) {
    this.#copy = copy;
    this.element = element("ul", { class: "tree", role: "tree", "aria-label": label });
    this.element.addEventListener("keydown", (event) => this.#key(event));
    this.element.addEventListener("click", (event) => this.#click(event));
  }

  /**
   * Shows a value; entries that differ from what is shown flash.
   * @param {unknown} value
   * @param {(path: string[]) => boolean} [isWanted] hides what does not match a filter
   */
  show(value, isWanted = () => true) {
    this.#isWanted = isWanted;
    this.#fill(this.element, value, [], 1);
    const first = this.element.querySelector('[role="treeitem"]');
    if (first && !this.element.querySelector('[role="treeitem"][tabindex="0"]')) first.tabIndex = 0;
  }

  #isWanted = () => true;

  #fill(list, value, path, level) {
    const members = inside(value);
    const names = Object.keys(members).filter((name) => this.#isWanted([...path, name]));
    const key = path.join("\n");
    const limit = this.#shown.get(key) ?? batch;
    const kept = new Set();
    let place = list.firstElementChild;
    for (const name of names.slice(0, limit)) {
      const row = this.#row([...path, name], name, members[name], level);
      kept.add(row.node);
      if (row.node !== place) list.insertBefore(row.node, place);
      else place = place.nextElementSibling;
    }
    for (const child of [...list.children]) if (!kept.has(child)) this.#drop(child);
    if (names.length > limit) list.append(this.#rest(key, names.length - limit));
  }

  #row(path, name, value, level) {
    const key = path.join("\n");
    const row = this.#rows.get(key) ?? this.#make(key, path, name, level);
    const isOpen = isFoldable(value) && this.#unfolded.has(key);
    const print = String(JSON.stringify(value));
    if (row.print !== print) {
      if (row.print !== undefined) flash(row.line);
      row.print = print;
      row.value = value;
      this.#drawLine(row, name, value);
    }
    row.node.toggleAttribute("data-leaf", !isFoldable(value));
    if (isFoldable(value)) row.node.setAttribute("aria-expanded", String(isOpen));
    else row.node.removeAttribute("aria-expanded");
    if (isOpen) {
      row.list ??= row.node.appendChild(element("ul", { role: "group" }));
      this.#fill(row.list, value, path, level + 1);
    } else if (row.list) {
      for (const child of [...row.list.children]) this.#drop(child);
      row.list.remove();
      row.list = null;
    }
    return row;
  }

  #make(key, path, name, level) {
    const line = element("div", { class: "tree-line", style: `--level: ${level - 1}` });
    const node = element("li", { role: "treeitem", "aria-level": level, "aria-label": name, tabindex: -1, "data-key": key }, line);
    const row = { node, line, path, list: null, print: undefined, value: undefined };
    this.#rows.set(key, row);
    return row;
  }

  #drawLine(row, name, value) {
    const members = inside(value);
    const size = isFoldable(value) && element("span", { class: "note" },
      text(Array.isArray(members) ? "data.items" : "data.keys", { n: Object.keys(members).length }));
    const copy = this.#copy && element("button", { class: "tree-copy", tabindex: -1, "data-copy": true,
      "aria-label": text("data.copy", { name }), title: text("data.copy", { name }) }, icon("copy"));
    row.line.replaceChildren(...[icon("right"), element("span", { class: "tree-name", lang: foreign(name) }, name), inlineValue(value), size, copy].filter(Boolean));
  }

  #rest(key, count) {
    const more = element("button", { class: "linklike", onclick: () => {
      this.#shown.set(key, (this.#shown.get(key) ?? batch) + batch * 10);
      this.element.dispatchEvent(new CustomEvent("again"));
    } }, text("data.rest", { n: count }));
    return element("li", { class: "tree-rest", role: "none" }, more);
  }

  #drop(node) {
    for (const inner of [node, ...node.querySelectorAll("[data-key]")]) this.#rows.delete(inner.dataset.key);
    node.remove();
  }

  #toggle(node, opens) {
    const row = this.#rows.get(node.dataset.key);
    if (!row || !isFoldable(row.value)) return;
    if (opens) this.#unfolded.add(node.dataset.key);
    else this.#unfolded.delete(node.dataset.key);
    this.#row(row.path, row.path.at(-1), row.value, Number(node.getAttribute("aria-level")));
  }

  #click({ target }) {
    const node = target.closest('[role="treeitem"]');
    if (!node || target.closest(".linklike")) return;
    const row = this.#rows.get(node.dataset.key);
    if (target.closest("[data-copy]")) return this.#copy(row.path.at(-1), row.value);
    this.#focus(node);
    this.#toggle(node, !this.#unfolded.has(node.dataset.key));
  }

  #focus(node) {
    for (const old of this.element.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
    node.tabIndex = 0;
    node.focus();
  }

  #key(event) {
    const node = document.activeElement;
    if (node?.getAttribute("role") !== "treeitem") return;
    const all = [...this.element.querySelectorAll('[role="treeitem"]')];
    const place = all.indexOf(node);
    const isOpen = this.#unfolded.has(node.dataset.key);
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: all.length - 1 }[event.key];
    if (to !== undefined) this.#focus(all[Math.min(all.length - 1, Math.max(0, to))]);
    else if (event.key === "ArrowRight" && !isOpen) this.#toggle(node, true);
    else if (event.key === "ArrowLeft" && isOpen) this.#toggle(node, false);
    else if (event.key === "ArrowLeft") this.#focus(node.parentElement.closest('[role="treeitem"]') ?? node);
    else if (event.key === "c" && (event.ctrlKey || event.metaKey)) this.#copy?.(this.#rows.get(node.dataset.key).path.at(-1), this.#rows.get(node.dataset.key).value);
    else return;
    event.preventDefault();
  }
}

/** Two equal animations take turns, so that each change starts one anew. */
function flash(line) {
  line.dataset.flash = line.dataset.flash === "a" ? "b" : "a";
}
