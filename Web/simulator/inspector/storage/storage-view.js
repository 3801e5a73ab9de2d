import { toggleMenu } from "../../bar/menu.js";
import { element, icon } from "../../element.js";
import { foreign, onLanguage, said, speak, text } from "../../words/language.js";
import { empty, waitingWords } from "../empty.js";
import { FilterBar } from "../filter-bar.js";
import { RowTable } from "../row-table.js";
import { inlineValue } from "../values.js";
import { editor } from "./storage-editor.js";
import { NewKey } from "./new-key.js";
import { StorageModel, isShown, room, valueOf } from "./storage-model.js";

/** The Storage tab: what the app keeps on the phone for this account, live, to be changed. */
export class StorageView {
  name = "storage";
  #acts;
  #model = new StorageModel();
  #facts = { device: "", person: "", host: "" };
  #filter;
  #table;
  #newKey;
  #empty = element("div");
  #panel;
  #foot = element("p", { class: "foot" });
  #isScheduled = false;
  #awaited = null;

  /**
   * @param {object} acts
   * @param {() => string} acts.appName
   * @param {(method: string, path: string, body?: object) => Promise<{ok: boolean, code: string | null, value: any}>} acts.tell the control API
   */
  constructor(acts) {
    this.#acts = acts;
    const tool = (name, key, act) => element("button", { class: "icon-button", "data-t-label": key, "data-t-title": key, onclick: act }, icon(name));
    const clear = tool("trash", "storage.clear", () => this.#askToClear(clear));
    clear.setAttribute("aria-haspopup", "menu");
    clear.setAttribute("aria-expanded", "false");
    this.#filter = new FilterBar({ placeholder: "storage.filter", label: "filter", chips: [], changed: () => this.#schedule(), tools: [tool("plus", "storage.add", () => this.#newKey.open()), clear] });
    this.#newKey = new NewKey({ keep: (key, value) => this.#keep(key, value), has: (key) => this.#model.has(key), kept: (key) => { this.#awaited = key; this.#schedule(); } });
    const acting = { whole: (key) => this.#whole(key), keep: (key, value) => this.#keep(key, value), remove: (key) => this.#remove(key) };
    this.#table = new RowTable({
      name: "storage", label: "storage.keys", columns: ["c-key", "", "c-size"], key: ({ key }) => key, head, row,
      details: (item) => editor(item, acting),
    });
    this.#newKey.element.addEventListener("closed", () => this.#schedule());
    this.#panel = element("div", { class: "panel", tabindex: -1 }, this.#newKey.element, this.#empty, this.#table.element);
    this.element = element("section", { class: "tab-body" }, this.#filter.element, this.#panel, this.#foot);
    onLanguage(() => { speak(this.element); this.#table.redraw(); this.#schedule(); });
  }

  shown() { this.#schedule(); }

  focusFilter() { this.#filter.focus(); }

  /** Takes over whose data it is. */
  become({ device, person, choices }) {
    const host = choices?.host_apps?.find(({ id }) => id === device.host_app);
    const owner = [device.id, person.id, device.host_app].join(" ");
    if (this.#facts.owner !== owner) this.#table.clear();
    this.#facts = { owner, device: device.id, person: person.nickname, host: host?.name ?? device.host_app };
    this.#schedule();
  }

  /** Everything that is kept, or what changed. */
  take(news) {
    this.#model.take(news);
    this.#schedule();
  }

  clear() {
    this.#model.take({ items: [] });
    this.#table.clear();
    this.#schedule();
  }

  #schedule() {
    if (this.#isScheduled || this.element.hidden) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => { this.#isScheduled = false; if (!this.element.hidden) this.#draw(); });
  }

  #draw() {
    const { query } = this.#filter;
    const items = this.#model.items.filter((item) => isShown(item, query));
    this.#table.element.hidden = items.length === 0;
    this.#table.show(items);
    this.#empty.hidden = items.length > 0 || this.#newKey.isOpen;
    if (items.length === 0) this.#showEmpty();
    this.#showFoot();
    if (this.#awaited === null || !this.#model.has(this.#awaited)) return;
    this.#table.reveal(this.#awaited);
    this.#awaited = null;
  }

  #showEmpty() {
    const { person, host } = this.#facts;
    const app = this.#acts.appName();
    const words = app === "" ? waitingWords()
      : this.#model.size > 0 ? { title: text("filter.none"), cause: text("filter.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } }
        : { title: text("storage.empty"), cause: text("storage.empty.cause", { app, person, host: said(host), limit: room(this.#model.limit) }),
          action: { label: text("storage.add"), act: () => { this.#newKey.open(); this.#schedule(); } } };
    this.#empty.replaceChildren(empty(words));
  }

  #showFoot() {
    const { used, limit, size } = this.#model;
    const percent = Math.min(100, (used / limit) * 100);
    if (this.#acts.appName() === "") return this.#foot.replaceChildren();
    this.#foot.replaceChildren(element("span", {}, text("storage.count", { n: size })),
      element("span", {}, text("storage.used", { used: room(used), limit: room(limit) })),
      element("span", { class: percent > 90 ? "gauge is-full" : "gauge", "aria-hidden": "true", style: `--w: ${percent.toFixed(1)}%` }));
  }

  #path = (key) => `/devices/${encodeURIComponent(this.#facts.device)}/storage${key === undefined ? "" : `/${encodeURIComponent(key)}`}`;

  #keep(key, value) { return this.#acts.tell("PUT", this.#path(key), { value }); }

  #remove(key) { return this.#acts.tell("DELETE", this.#path(key)); }

  async #whole(key) {
    const { ok, value } = await this.#acts.tell("GET", this.#path(key));
    return ok ? JSON.stringify(value.value) : null;
  }

  #askToClear(button) {
    const n = this.#model.size;
    if (n === 0) return;
    toggleMenu(button, { role: "menu", label: text("storage.clear"), entries: [{ value: "all", label: text("storage.clear.all", { n }) }], choose: () => this.#acts.tell("DELETE", this.#path()) });
  }
}

const head = () => element("tr", { role: "row" }, ...[["c-key", "storage.key"], ["", "storage.value"], ["c-size", "network.size"]].map(([name, key]) => (
  element("th", { scope: "col", role: "columnheader", class: name || null }, text(key)))));

const row = (item) => ({ cells: [
  element("td", { class: "c-key", role: "rowheader" }, element("span", { class: "name", lang: foreign(item.key) }, item.key)),
  element("td", { class: "c-value", role: "gridcell" }, element("code", {}, inlineValue(valueOf(item)))),
  element("td", { class: "c-size num", role: "gridcell" }, room(item.bytes)),
] });
