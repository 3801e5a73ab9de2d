import { element } from "../element.js";
import { focusRow, listenToKeys } from "./trace-keys.js";

/**
 * @template Entry
 * @typedef {object} RowTableSpec
 * @property {string} name the class of the table
 * @property {string} label the key of its name
 * @property {() => HTMLElement} head the row of headings, made anew after each change of language
 * @property {string[]} columns the classes of the columns
 * @property {(entry: Entry) => string | number} key
 * @property {(entry: Entry) => {cells: HTMLElement[], isBad?: boolean}} row
 * @property {(entry: Entry) => HTMLElement} details what stands under an open row; with an `update` it is kept
 * @property {(entry: Entry) => void} [enter] what the key Enter does, if not the same as the space bar
 */

/**
 * A table whose rows open: arrows choose, open and close. Rows that did not change are kept as they are, and so is
 * what is open.
 * @template Entry
 */
export class RowTable {
  #spec;
  #body = element("tbody", { role: "rowgroup" });
  #rows = new Map();
  #open = new Set();

  /** @param {RowTableSpec<Entry>} spec */
  constructor(spec) {
    this.#spec = spec;
    this.element = element("table", { class: `row-table ${spec.name}`, role: "treegrid", "data-t-label": spec.label });
    listenToKeys(this.element, {
      isOpen: (row) => row.getAttribute("aria-expanded") === "true",
      toggle: (row, opens) => this.#toggle(row, opens),
      openSource: (row) => { const { entry } = this.#rows.get(row.dataset.key); if (spec.enter) spec.enter(entry); else this.#toggle(row, !this.#isOpen(row)); },
    });
    this.element.addEventListener("click", ({ target }) => {
      const row = target.closest("tr.step");
      if (!row || target.closest("button")) return;
      focusRow(this.element, row);
      this.#toggle(row, !this.#isOpen(row));
    });
    this.redraw();
  }

  /** Forgets what is drawn: the language changed, or the rows are others. */
  redraw() {
    const { columns, head } = this.#spec;
    this.#rows.clear();
    this.#body.replaceChildren();
    this.element.replaceChildren(element("colgroup", {}, ...columns.map((name) => element("col", { class: name }))),
      element("thead", { role: "rowgroup" }, head()), this.#body);
  }

  /** Closes every row. */
  clear() {
    this.#open.clear();
    this.redraw();
  }

  /**
   * Shows rows in this order.
   * @param {Entry[]} entries
   */
  show(entries) {
    const shown = entries.map((entry) => this.#draw(entry));
    const kept = new Set(shown);
    for (const [key, drawn] of this.#rows) if (!kept.has(drawn)) this.#drop(key, drawn);
    let place = this.#body.firstElementChild;
    for (const { row, more } of shown) {
      if (row !== place) this.#body.insertBefore(row, place);
      if (more && row.nextElementSibling !== more) row.after(more);
      place = (more ?? row).nextElementSibling;
    }
    if (!this.#body.querySelector('tr[tabindex="0"]')) this.#body.querySelector("tr.step")?.setAttribute("tabindex", "0");
  }

  /**
   * Opens a row and gives it the focus.
   * @param {string | number} key
   */
  reveal(key) {
    const row = this.#rows.get(String(key))?.row;
    if (!row) return;
    this.#toggle(row, true);
    focusRow(this.element, row);
  }

  #isOpen = (row) => row.getAttribute("aria-expanded") === "true";

  #draw(entry) {
    const key = String(this.#spec.key(entry));
    const print = JSON.stringify(entry);
    const old = this.#rows.get(key);
    if (old?.print === print) return old;
    const row = this.#row(key, entry);
    const drawn = { row, print, entry, more: null };
    this.#rows.set(key, drawn);
    if (old) this.#replace(old, drawn);
    else if (this.#open.has(key)) this.#openRow(key, drawn);
    return drawn;
  }

  #row(key, entry) {
    const { cells, isBad } = this.#spec.row(entry);
    return element("tr", { class: isBad ? "step is-refused" : "step", role: "row", "aria-level": 1, "aria-expanded": "false", tabindex: -1, "data-key": key }, ...cells);
  }

  #replace(old, drawn) {
    const hadFocus = old.row === document.activeElement;
    drawn.row.tabIndex = old.row.tabIndex;
    drawn.row.dataset.flash = old.row.dataset.flash === "a" ? "b" : "a";
    old.row.replaceWith(drawn.row);
    if (old.more) this.#openRow(drawn.row.dataset.key, drawn, old.more);
    if (hadFocus) drawn.row.focus({ preventScroll: true });
  }

  #toggle(row, opens) {
    const { key } = row.dataset;
    const drawn = this.#rows.get(key);
    if (opens === this.#isOpen(row)) return;
    if (opens) {
      this.#open.add(key);
      this.#openRow(key, drawn);
      drawn.more.scrollIntoView({ block: "nearest" });
    } else {
      this.#open.delete(key);
      row.setAttribute("aria-expanded", "false");
      row.classList.remove("is-open");
      drawn.more?.remove();
      drawn.more = null;
    }
  }

  #openRow(key, drawn, before = null) {
    drawn.row.setAttribute("aria-expanded", "true");
    drawn.row.classList.add("is-open");
    const inside = before?.querySelector("td").firstElementChild;
    if (inside?.update) {
      inside.update(drawn.entry);
      drawn.more = before;
      return;
    }
    const isBad = drawn.row.classList.contains("is-refused");
    drawn.more = element("tr", { class: isBad ? "more is-bad" : "more", role: "row", "aria-level": 2, "data-of": key },
      element("td", { colspan: this.#spec.columns.length, role: "gridcell" }, this.#spec.details(drawn.entry)));
    if (before) exchange(before, drawn.more);
    else if (drawn.row.parentNode) drawn.row.after(drawn.more);
  }

  #drop(key, { row, more }) {
    this.#rows.delete(key);
    row.remove();
    more?.remove();
  }
}

/** Puts one row in another's place; what has the focus keeps it, if it is there again under its `data-focus`. */
function exchange(old, row) {
  const focus = old.contains(document.activeElement) ? document.activeElement.dataset.focus : undefined;
  old.replaceWith(row);
  if (focus) row.querySelector(`[data-focus="${focus}"]`)?.focus({ preventScroll: true });
}
