import { element, icon } from "../element.js";
import { onLanguage, speak, text } from "../words/language.js";
import { consoleRow } from "./console-row.js";
import { empty, waitingWords } from "./empty.js";
import { FilterBar } from "./filter-bar.js";
import { LogList } from "./log-list.js";
import { prompt } from "./prompt.js";

const most = 2000;
const errors = new Set(["error", "stopped"]);
const levels = { all: null, log: new Set(["log", "info", "debug"]), warn: new Set(["warn"]), error: errors };

/**
 * Whether a line passes the filter.
 * @param {import("./console-row.js").ConsoleLine} line
 * @param {string} chip
 * @param {string} query in lower case
 * @returns {boolean}
 */
export function isShown(line, chip, query) {
  const isLevel = !levels[chip] || levels[chip].has(line.level);
  return isLevel && (query === "" || line.text.toLowerCase().includes(query) || (line.source ?? "").toLowerCase().includes(query));
}

/** The Console tab: what the app logs, its errors with their place, and a row to run something in it. */
export class ConsoleView {
  name = "console";
  #acts;
  #lines = [];
  #filter;
  #prompt;
  #list = element("ol", { class: "console" });
  #empty = element("div");
  #panel = element("div", { class: "panel", tabindex: -1 }, this.#empty, this.#list);
  #log = new LogList(this.#list, this.#panel);
  #isStale = true;

  /**
   * @param {object} acts
   * @param {(code: string) => void} acts.evaluate
   * @param {() => void} acts.clear
   * @param {(source: string) => void} acts.openSource
   * @param {() => string} acts.appName
   * @param {(errors: number) => void} acts.counted
   */
  constructor(acts) {
    this.#acts = acts;
    const clear = element("button", { class: "icon-button", "data-t-label": "filter.clear", "data-t-title": "filter.clear", onclick: acts.clear }, icon("clear"));
    this.#filter = new FilterBar({
      placeholder: "console.filter", label: "filter", tools: [clear], changed: () => this.#redraw(),
      chips: ["all", "log", "warn", "error"].map((value) => ({ value, key: `chip.${value}` })),
    });
    this.#prompt = prompt(acts.evaluate);
    this.element = element("section", { class: "tab-body" }, this.#filter.element, this.#panel, this.#prompt.element);
    onLanguage(() => { speak(this.element); this.#redraw(); });
  }

  shown() {
    if (this.#isStale) this.#redraw();
  }

  focusFilter() { this.#filter.focus(); }

  /** Adds a line; one that is there already comes with a connection that was made anew. */
  add(line) {
    this.#lines.push(line);
    if (this.#lines.length > most) this.#lines.splice(0, this.#lines.length - most);
    this.#count();
    if (this.element.hidden) { this.#isStale = true; return; }
    if (this.#isStale) return this.#redraw();
    if (isShown(line, this.#filter.chip, this.#filter.query)) this.#log.add(() => consoleRow(line, this.#acts.openSource));
    this.#showEmpty();
  }

  clear() {
    this.#lines = [];
    this.#count();
    this.#redraw();
  }

  #redraw() {
    this.#isStale = this.element.hidden;
    if (this.#isStale) return;
    const { chip, query } = this.#filter;
    this.#log.replace(this.#lines.filter((line) => isShown(line, chip, query)).map((line) => consoleRow(line, this.#acts.openSource)));
    this.#showEmpty();
  }

  #count() {
    this.#acts.counted(this.#lines.filter(({ level }) => errors.has(level)).length);
  }

  #showEmpty() {
    const { chip, query } = this.#filter;
    const hasNone = !this.#lines.some((line) => isShown(line, chip, query));
    this.#empty.hidden = !hasNone;
    if (!hasNone) return;
    if (this.#acts.appName() === "") return this.#empty.replaceChildren(empty(waitingWords()));
    this.#empty.replaceChildren(empty(this.#lines.length === 0
      ? { title: text("console.empty"), cause: text("console.empty.cause", { app: this.#acts.appName() }),
        action: { label: text("console.try"), act: () => this.#prompt.type("getCurrentPages()[0].data") } }
      : { title: text("filter.none"), cause: text("filter.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } }));
  }
}
