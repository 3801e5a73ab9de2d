import { element, icon } from "../../element.js";
import { onLanguage, speak, text } from "../../words/language.js";
import { empty, waitingWords } from "../empty.js";
import { FilterBar } from "../filter-bar.js";
import { TreeList } from "./tree-list.js";
import { TreeModel, withHolders, withWords } from "./tree-model.js";
import { details, nameOf } from "./tree-rows.js";

const patience = 200;

/** The Tree tab: the rendered tree of the page in view, live, and where each node lies in the phone. */
export class TreeView {
  name = "tree";
  #acts;
  #models = new Map();
  #stack = [];
  #device = null;
  #drawn = null;
  #chosen = null;
  #changed = new Set();
  #matches = null;
  #isScheduled = false;
  #timer = 0;
  #filter;
  #list;
  #pick;
  #empty = element("div");
  #panel;
  #details = element("section", { class: "node-details", "data-t-label": "tree.details", hidden: true });
  #foot = element("p", { class: "foot" });

  /**
   * @param {object} acts
   * @param {() => string} acts.appName
   * @param {() => import("../../phone/node-finder.js").NodeFinder} acts.finder
   * @param {(method: string, path: string) => Promise<any>} acts.ask the control API
   */
  constructor(acts) {
    this.#acts = acts;
    this.#pick = element("button", { class: "icon-button", "aria-pressed": "false", "data-t-label": "tree.pick", "data-t-title": "tree.pick", onclick: () => this.#turnPicking(!this.#isPicking) }, icon("pin"));
    this.#filter = new FilterBar({ placeholder: "tree.filter", label: "filter", chips: [], tools: [this.#pick], changed: () => this.#search() });
    this.#list = new TreeList({ chosen: (id) => this.#choose(id), hovered: (id) => this.#mark(id ?? this.#focused) });
    this.#panel = element("div", { class: "panel", tabindex: -1 }, this.#empty, this.#list.element);
    this.element = element("section", { class: "tab-body has-details" }, this.#filter.element, this.#panel, this.#details, this.#foot);
    this.element.addEventListener("focusout", ({ relatedTarget }) => { if (!this.element.contains(relatedTarget)) this.#mark(null); });
    this.element.addEventListener("keydown", (event) => { if (event.key === "Escape" && this.#isPicking) this.#turnPicking(false); });
    onLanguage(() => { speak(this.element); this.#drawn = null; this.#schedule(); });
  }

  shown() { this.#schedule(); }

  hidden() { this.#turnPicking(false); this.#mark(null); }

  focusFilter() { this.#filter.focus(); }

  /** Takes over which phone it is. */
  become({ device }) { this.#device = device.id; }

  showStack(pages) {
    this.#stack = pages;
    const ids = new Set(pages.map(({ id }) => id));
    for (const id of this.#models.keys()) if (!ids.has(id)) this.#models.delete(id);
    this.#search();
  }

  /** A page's tree, whole. */
  set({ page, root }) {
    this.#models.set(page, new TreeModel(page, root));
    this.#search();
  }

  /** Changes of a page's tree. */
  patch({ page, ops }) {
    const changed = this.#models.get(page)?.apply(ops) ?? [];
    if (this.#model?.page !== page) return;
    for (const id of changed) this.#changed.add(id);
    if (this.#filter.query !== "") this.#search();
    this.#schedule();
  }

  clear() {
    this.#models.clear();
    this.#stack = [];
    this.#drawn = null;
    this.#schedule();
  }

  get #model() { return this.#models.get(this.#stack.at(-1)?.id); }

  get #focused() { return this.#list.element.contains(document.activeElement) ? this.#chosen : null; }

  get #isPicking() { return this.#pick.getAttribute("aria-pressed") === "true"; }

  #schedule() {
    if (this.#isScheduled || this.element.hidden) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => { this.#isScheduled = false; if (!this.element.hidden) this.#draw(); });
  }

  #draw() {
    const model = this.#model;
    const wanted = this.#matches && model ? { found: this.#matches, shown: withHolders(model, this.#matches) } : null;
    const hasSome = Boolean(model?.root) && (!wanted || wanted.shown.size > 0);
    this.#empty.hidden = hasSome;
    this.#list.element.hidden = !hasSome;
    if (!hasSome) this.#showEmpty(model);
    else {
      if (this.#drawn !== model) this.#list.become(model);
      this.#drawn = model;
      this.#list.draw(this.#changed, wanted);
    }
    this.#changed.clear();
    this.#showDetails();
    this.#showFoot(model, wanted);
  }

  #showEmpty(model) {
    const words = this.#acts.appName() === "" ? waitingWords()
      : !model ? { title: text("tree.empty"), cause: text("tree.empty.cause", { app: this.#acts.appName() }) }
        : { title: text("filter.none"), cause: text("tree.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } };
    this.#empty.replaceChildren(empty(words));
  }

  #showFoot(model, wanted) {
    const key = (name, ...keys) => element("span", {}, ...keys.flatMap((one) => [element("kbd", {}, one), " "]), text(name));
    this.#foot.replaceChildren(...(model ? [
      element("span", {}, text("tree.count", { n: model.count }) + (wanted ? text("tree.found", { n: wanted.found.size }) : "")),
      element("span", { class: "grow" }), key("keys.step", "↑", "↓"), key("keys.fold", "←", "→"), key("keys.all", "?")] : []));
  }

  /** Words are looked for here, selectors by the kernel, which knows what fits; either finds. */
  #search() {
    clearTimeout(this.#timer);
    const { query } = this.#filter;
    if (query === "" || !this.#model) { this.#matches = null; return this.#schedule(); }
    this.#matches = withWords(this.#model, query);
    this.#schedule();
    this.#timer = setTimeout(() => this.#select(query), patience);
  }

  async #select(query) {
    const model = this.#model;
    if (this.#device === null || this.element.hidden) return;
    const answer = await this.#acts.ask("GET", `/devices/${encodeURIComponent(this.#device)}/tree?selector=${encodeURIComponent(this.#filter.text)}`);
    if (query !== this.#filter.query || model !== this.#model || !answer?.matches) return;
    for (const { node } of answer.matches) if (model.node(node)) this.#matches.add(node);
    this.#schedule();
  }

  #choose(id) {
    this.#chosen = id;
    if (id !== null) this.#acts.finder().show(id);
    this.#mark(id);
    this.#showDetails();
  }

  #mark(id) {
    const node = id === null ? null : this.#model?.node(id);
    this.#acts.finder().mark(node ? id : null, node?.tag ? nameOf(node) : "");
  }

  #showDetails() {
    const node = this.#chosen === null ? null : this.#model?.node(this.#chosen);
    this.#details.hidden = !node || this.#list.element.hidden;
    const print = node && JSON.stringify([node.id, node.attributes, node.text, node.children.map(({ text: words }) => words)]);
    if (this.#details.hidden || this.#details.dataset.print === print) return;
    this.#details.dataset.print = print;
    this.#details.replaceChildren(...details(node, this.#acts.finder().box(node.id)));
  }

  #turnPicking(isOn) {
    if (isOn === this.#isPicking) return;
    this.#pick.setAttribute("aria-pressed", String(isOn));
    if (!isOn) return this.#acts.finder().stop();
    this.#acts.finder().pick({
      hovered: (id) => this.#mark(id),
      chosen: (id) => { this.#pick.setAttribute("aria-pressed", "false"); this.#matches = null; this.#filter.reset(); this.#draw(); if (id !== null) this.#list.reveal(id); },
    });
  }
}
