import { toggleMenu } from "../../bar/menu.js";
import { element, icon } from "../../element.js";
import { bytes } from "../../words/format.js";
import { onLanguage, speak, text } from "../../words/language.js";
import { empty, waitingWords } from "../empty.js";
import { FilterBar } from "../filter-bar.js";
import { RowTable } from "../row-table.js";
import { details } from "./network-details.js";
import { NetworkModel, isShown } from "./network-model.js";
import { columns, head, row } from "./network-rows.js";

const faults = { slow: { delay_ms: 5000 }, fail: { error: 1 } };

/** The Network tab: what the app exchanges with servers, both halves of each. */
export class NetworkView {
  name = "network";
  #acts;
  #model = new NetworkModel();
  #filter;
  #table;
  #empty = element("div");
  #panel;
  #foot = element("p", { class: "foot" });
  #note = element("span", { class: "note", role: "status" });
  #isScheduled = false;

  /**
   * @param {object} acts
   * @param {() => void} acts.clear
   * @param {(source: string) => void} acts.openSource
   * @param {() => string} acts.appName
   * @param {(failed: number) => void} acts.counted
   * @param {(method: string, path: string, body?: object) => Promise<any>} acts.ask the control API
   */
  constructor(acts) {
    this.#acts = acts;
    const clear = element("button", { class: "icon-button", "data-t-label": "filter.clear", "data-t-title": "filter.clear", onclick: acts.clear }, icon("clear"));
    this.#filter = new FilterBar({
      placeholder: "network.filter", label: "filter", tools: [this.#note, clear], changed: () => this.#schedule(),
      chips: ["all", "request", "file", "socket", "failed"].map((value) => ({ value, key: `chip.${value}` })),
    });
    this.#table = new RowTable({
      name: "network", label: "network.list", head, columns, row, key: ({ id }) => id,
      details: (entry) => details(entry, acts.openSource),
      enter: ({ source }) => { if (source) acts.openSource(source); },
    });
    this.#panel = element("div", { class: "panel", tabindex: -1 }, this.#empty, this.#table.element);
    this.element = element("section", { class: "tab-body" }, this.#filter.element, this.#panel, this.#foot);
    onLanguage(() => { speak(this.element); this.#table.redraw(); this.#schedule(); });
  }

  shown() { this.#draw(); }

  focusFilter() { this.#filter.focus(); }

  /** Adds an exchange, what became of one, or a message of a socket. */
  add({ entry, id, frame }) {
    if (entry) this.#model.add(entry);
    else this.#model.addFrame(id, frame);
    this.#schedule();
  }

  clear() {
    this.#model.clear();
    this.#table.clear();
    this.#schedule();
  }

  #schedule() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => { this.#isScheduled = false; this.#draw(); });
  }

  #draw() {
    const { failed } = this.#model.counts;
    this.#acts.counted(failed);
    if (this.element.hidden) return;
    const { chip, query } = this.#filter;
    const shown = this.#model.entries.filter((entry) => isShown(entry, chip, query));
    const isAtEnd = this.#panel.scrollHeight - this.#panel.clientHeight - this.#panel.scrollTop < 40;
    this.#table.element.hidden = shown.length === 0;
    this.#table.show(shown);
    this.#empty.hidden = shown.length > 0;
    if (shown.length === 0) this.#showEmpty();
    this.#showFoot();
    if (isAtEnd && !this.#panel.contains(document.activeElement)) this.#panel.scrollTop = this.#panel.scrollHeight;
  }

  #showEmpty() {
    if (this.#acts.appName() === "") return this.#empty.replaceChildren(empty(waitingWords()));
    this.#empty.replaceChildren(empty(this.#model.counts.all === 0
      ? { title: text("network.empty"), cause: text("network.empty.cause", { app: this.#acts.appName() }), action: { label: text("network.fault"), act: () => this.#chooseFault() } }
      : { title: text("filter.none"), cause: text("filter.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } }));
  }

  #showFoot() {
    const { all, failed, bytes: sum } = this.#model.counts;
    if (all === 0) return this.#foot.replaceChildren();
    const key = (name, ...keys) => element("span", {}, ...keys.flatMap((one) => [element("kbd", {}, one), " "]), text(name));
    this.#foot.replaceChildren(
      element("span", {}, text("network.count", { n: all }) + (failed > 0 ? text("network.count.failed", { n: failed }) : "")),
      element("span", {}, text("network.received", { size: bytes(sum) })), element("span", { class: "grow" }),
      key("keys.step", "↑", "↓"), key("keys.fold", "←", "→"), key("keys.source", "Enter"), key("keys.all", "?"));
  }

  #chooseFault() {
    const button = this.#empty.querySelector("button");
    const entries = Object.keys(faults).map((value) => ({ value, label: text(`network.fault.${value}`) }));
    toggleMenu(button, { role: "menu", label: text("network.fault"), entries, choose: (value) => this.#addFault(value) });
  }

  async #addFault(value) {
    const fault = await this.#acts.ask("POST", "/faults", { operation: "tt.request", effect: faults[value] });
    this.#note.textContent = text(fault ? "network.fault.added" : "network.fault.not");
  }
}
