import { element, icon } from "../element.js";
import { onLanguage, said, speak, text } from "../words/language.js";
import { empty, waitingWords } from "./empty.js";
import { FilterBar } from "./filter-bar.js";
import { detailsRow, reveal } from "./trace-details.js";
import { focusRow, listenToKeys } from "./trace-keys.js";
import { TraceModel, isShown } from "./trace-model.js";
import { columns, groupRow, head, stepRow } from "./trace-rows.js";

/** The Trace tab: who asked whom for what, why it was allowed or refused, under what began it. */
export class TraceView {
  name = "trace";
  #acts;
  #model = new TraceModel();
  #entries = new Map();
  #bodies = new Map();
  #open = new Set();
  #dirty = new Set();
  #isScheduled = false;
  #isStale = true;
  #follows = true;
  #table = element("table", { class: "trace", role: "treegrid", "data-t-label": "trace.steps" });
  #empty = element("div");
  #panel = element("div", { class: "panel", tabindex: -1 }, this.#empty, this.#table);
  #foot = element("p", { class: "foot" });
  #filter;
  #follow;

  /**
   * @param {object} acts
   * @param {() => void} acts.clear
   * @param {(source: string) => void} acts.openSource
   * @param {(file: string) => Promise<string[] | null>} acts.lines
   * @param {() => string} acts.appName
   * @param {(refused: number) => void} acts.counted
   */
  constructor(acts) {
    this.#acts = acts;
    const tool = (name, key, act) => element("button", { class: "icon-button", "data-t-label": key, "data-t-title": key, onclick: act }, icon(name));
    this.#follow = tool("follow", "trace.follow", () => this.#setFollow(!this.#follows));
    this.#filter = new FilterBar({
      placeholder: "trace.filter", label: "filter", tools: [this.#follow, tool("clear", "filter.clear", acts.clear)],
      changed: () => this.#redraw(), chips: ["all", "client", "server", "refused"].map((value) => ({ value, key: `chip.${value}` })),
    });
    this.element = element("section", { class: "tab-body" }, this.#filter.element, this.#panel, this.#foot);
    listenToKeys(this.#table, {
      isOpen: (row) => row.getAttribute("aria-expanded") === "true",
      toggle: (row, opens) => this.#turn(row, opens),
      openSource: (row) => { const { source } = this.#entries.get(Number(row.dataset.seq)) ?? {}; if (source) acts.openSource(source); },
    });
    this.#table.addEventListener("click", (event) => this.#click(event));
    this.#panel.addEventListener("scroll", () => { if (this.#follows && !this.#isAtEnd) this.#setFollow(false); }, { passive: true });
    onLanguage(() => { speak(this.element); this.#redraw(); });
    this.#setFollow(true);
  }

  shown() { if (this.#isStale) this.#redraw(); }

  focusFilter() { this.#filter.focus(); }

  /** Adds a step, or what became of one. */
  add(entry) {
    const { group, dropped } = this.#model.add(entry);
    this.#entries.set(entry.seq, group.cause?.seq === entry.seq ? group.cause : group.steps.find(({ seq }) => seq === entry.seq));
    this.#dirty.add(group);
    for (const old of dropped) this.#drop(old);
    this.#schedule();
  }

  clear() {
    this.#model.clear();
    this.#entries.clear();
    this.#open.clear();
    this.#redraw();
  }

  #schedule() {
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => {
      this.#isScheduled = false;
      this.#acts.counted(this.#model.counts.refused);
      if (this.element.hidden) { this.#isStale = true; this.#dirty.clear(); return; }
      if (this.#isStale) this.#redraw();
      else this.#drawDirty();
    });
  }

  #redraw() {
    this.#isStale = this.element.hidden;
    if (this.#isStale) return this.#schedule();
    const focused = document.activeElement?.dataset?.seq;
    this.#bodies.clear();
    this.#table.replaceChildren(columns(), head());
    for (const group of this.#model.groups) this.#dirty.add(group);
    this.#drawDirty();
    this.#acts.counted(this.#model.counts.refused);
    if (focused) focusRow(this.#table, this.#table.querySelector(`tr[data-seq="${focused}"]`));
  }

  #drawDirty() {
    const dirty = [...this.#dirty];
    this.#dirty.clear();
    for (const group of dirty) if (this.#model.groups.includes(group)) this.#drawGroup(group);
    const hasSome = [...this.#bodies.values()].some(({ body }) => !body.hidden);
    this.#table.hidden = !hasSome;
    this.#empty.hidden = hasSome;
    if (!hasSome) this.#showEmpty();
    if (hasSome && !this.#table.querySelector('tr[tabindex="0"]')) this.#table.querySelector("tr.step")?.setAttribute("tabindex", "0");
    this.#showFoot();
    if (this.#follows) this.#panel.scrollTop = this.#panel.scrollHeight;
  }

  /** Rows that are there are kept unless their step changed. */
  #drawGroup(group) {
    const drawn = this.#bodies.get(group.key) ?? this.#makeBody(group);
    const { body, rows } = drawn;
    const { chip, query } = this.#filter;
    let count = 0;
    for (const entry of group.steps) {
      const print = JSON.stringify([entry.outcome, entry.text, entry.ms, entry.name, entry.note, entry.rules?.length]);
      const old = rows.get(entry.seq);
      const isWanted = isShown(entry, chip, query, said);
      if (isWanted) count += 1;
      if (!isWanted || old?.print === print) continue;
      const row = stepRow(entry, group.at);
      if (old) { row.tabIndex = old.row.tabIndex; old.row.replaceWith(row); } else body.append(row);
      rows.set(entry.seq, { row, print });
      if (this.#open.has(entry.seq)) this.#toggle(row, true);
      if (entry.outcome === "refused" && !old) row.classList.add("is-arriving");
    }
    body.hidden = count === 0 && (query !== "" || chip !== "all");
  }

  #makeBody(group) {
    const body = element("tbody", { role: "rowgroup" }, groupRow(group));
    const drawn = { body, rows: new Map() };
    this.#bodies.set(group.key, drawn);
    this.#table.append(body);
    return drawn;
  }

  #drop({ key, steps }) {
    this.#bodies.get(key)?.body.remove();
    this.#bodies.delete(key);
    for (const { seq } of steps) this.#entries.delete(seq);
  }

  #click({ target }) {
    const row = target.closest("tr.step, tr.group");
    if (!row || target.closest("button")) return;
    focusRow(this.#table, row);
    this.#turn(row, row.getAttribute("aria-expanded") !== "true");
    if (!this.#isAtEnd) this.#setFollow(false);
  }

  #turn(row, opens) {
    this.#toggle(row, opens);
    if (opens) reveal(row.nextElementSibling);
  }

  #toggle(row, opens) {
    row.setAttribute("aria-expanded", String(opens));
    if (row.matches(".group")) return row.parentElement.classList.toggle("is-folded", !opens);
    const seq = Number(row.dataset.seq);
    if (row.nextElementSibling?.dataset.of === String(seq)) row.nextElementSibling.remove();
    row.classList.toggle("is-open", opens);
    if (!opens) return this.#open.delete(seq);
    this.#open.add(seq);
    row.after(detailsRow(this.#entries.get(seq), this.#acts));
  }

  get #isAtEnd() {
    const { scrollHeight, clientHeight, scrollTop } = this.#panel;
    return scrollHeight - clientHeight - scrollTop < 40;
  }

  #setFollow(follows) {
    this.#follows = follows;
    this.#follow.setAttribute("aria-pressed", String(follows));
    if (follows) this.#panel.scrollTop = this.#panel.scrollHeight;
  }

  #showEmpty() {
    const hasNone = this.#model.counts.steps === 0 && !this.#filter.isActive;
    if (this.#acts.appName() === "") return this.#empty.replaceChildren(empty(waitingWords()));
    this.#empty.replaceChildren(empty(hasNone
      ? { title: text("trace.empty"), cause: text("trace.empty.cause", { app: this.#acts.appName() }) }
      : { title: text("filter.none"), cause: text("filter.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } }));
  }

  #showFoot() {
    const { steps, refused } = this.#model.counts;
    const key = (name, ...keys) => element("span", {}, ...keys.flatMap((one) => [element("kbd", {}, one), " "]), text(name));
    this.#foot.replaceChildren(
      element("span", {}, text("trace.count", { n: steps }) + (refused > 0 ? text("trace.count.refused", { n: refused }) : "")),
      element("span", { class: "grow" }), key("keys.step", "↑", "↓"), key("keys.fold", "←", "→"), key("keys.source", "Enter"), key("keys.all", "?"));
  }
}
