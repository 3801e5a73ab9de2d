import { element } from "../../element.js";
import { text } from "../../words/language.js";
import { isFoldable, line, row } from "./tree-rows.js";
import { rowsBelow } from "./tree-model.js";

const batch = 200;

/**
 * The rows of a tree that are unfolded, one below the other. Rows whose node did not change stay as they are.
 */
export class TreeList {
  #acts;
  #model = null;
  #rows = new Map();
  #unfolded = new Set();
  #limits = new Map();
  #wanted = null;

  /**
   * @param {object} acts
   * @param {(id: number | null) => void} acts.chosen a row got the focus
   * @param {(id: number | null) => void} acts.hovered
   */
  constructor(acts) {
    this.#acts = acts;
    this.element = element("div", { class: "nodes", role: "tree", "data-t-label": "tree.nodes" });
    this.element.addEventListener("click", (event) => this.#click(event));
    this.element.addEventListener("keydown", (event) => this.#key(event));
    this.element.addEventListener("focusin", ({ target }) => acts.chosen(idOf(target)));
    this.element.addEventListener("pointerover", ({ target }) => acts.hovered(idOf(target)));
    this.element.addEventListener("pointerleave", () => acts.hovered(null));
  }

  /**
   * Shows another tree; its first levels are unfolded.
   * @param {import("./tree-model.js").TreeModel} model
   */
  become(model) {
    this.#model = model;
    this.#rows.clear();
    this.#unfolded.clear();
    this.#limits.clear();
    this.element.replaceChildren();
    let left = 40;
    for (let level = [model.root]; level.length > 0 && left > 0; level = level.flatMap(rowsBelow)) {
      for (const node of level) { this.#unfolded.add(node.id); left -= rowsBelow(node).length; }
    }
  }

  /**
   * Draws what is unfolded; with a filter, what is wanted and everything that leads there.
   * @param {Set<number>} [changed] nodes that flash
   * @param {{found: Set<number>, shown: Set<number>} | null} [wanted]
   */
  draw(changed = new Set(), wanted = this.#wanted) {
    this.#wanted = wanted;
    const rows = [];
    this.#collect(this.#model.root, 1, rows, changed);
    const kept = new Set(rows);
    for (const [id, old] of this.#rows) if (!kept.has(old)) this.#rows.delete(id);
    for (const child of [...this.element.children]) if (!kept.has(child)) child.remove();
    let place = this.element.firstElementChild;
    for (const node of rows) {
      if (node === place) place = place.nextElementSibling;
      else this.element.insertBefore(node, place);
    }
    if (!this.element.querySelector('[tabindex="0"]')) this.element.querySelector('[role="treeitem"]')?.setAttribute("tabindex", "0");
  }

  /**
   * Unfolds what leads to a node and gives its row the focus.
   * @param {number} id
   */
  reveal(id) {
    const node = this.#model?.node(id);
    if (!node) return;
    for (let above = node.parent; above; above = above.parent) {
      this.#unfolded.add(above.id);
      const place = rowsBelow(above).indexOf(node);
      if (place >= batch) this.#limits.set(above.id, Math.max(this.#limits.get(above.id) ?? 0, place + batch));
    }
    this.draw();
    this.#focus(this.#rows.get(id) ?? this.#rows.get(node.parent?.id));
  }

  #collect(node, level, rows, changed) {
    if (this.#wanted && !this.#wanted.shown.has(node.id)) return;
    const drawn = this.#row(node, level, changed.has(node.id));
    rows.push(drawn);
    if (!isFoldable(node) || !this.#isOpen(node)) return;
    const below = rowsBelow(node);
    const limit = this.#wanted ? Infinity : this.#limits.get(node.id) ?? batch;
    for (const child of below.slice(0, limit)) this.#collect(child, level + 1, rows, changed);
    if (below.length > limit) rows.push(this.#rest(node, level + 1, below.length - limit));
  }

  #isOpen = (node) => this.#unfolded.has(node.id) || Boolean(this.#wanted?.shown.has(node.id) && node.children.some(({ id }) => this.#wanted.shown.has(id)));

  #row(node, level, isChanged) {
    const old = this.#rows.get(node.id);
    const drawn = old ?? row(node, level);
    if (!old) this.#rows.set(node.id, drawn);
    else if (isChanged) {
      old.lastElementChild.replaceWith(line(node));
      old.dataset.flash = old.dataset.flash === "a" ? "b" : "a";
    }
    drawn.setAttribute("aria-level", level);
    drawn.style.setProperty("--level", level - 1);
    drawn.toggleAttribute("data-leaf", !isFoldable(node));
    if (isFoldable(node)) drawn.setAttribute("aria-expanded", String(this.#isOpen(node)));
    else drawn.removeAttribute("aria-expanded");
    drawn.classList.toggle("is-found", this.#wanted?.found.has(node.id) ?? false);
    return drawn;
  }

  #rest(node, level, count) {
    return element("div", { class: "tree-rest", role: "none", style: `--level: ${level - 1}` }, element("button", { class: "linklike", onclick: () => {
      this.#limits.set(node.id, (this.#limits.get(node.id) ?? batch) + batch * 5);
      this.draw();
    } }, text("data.rest", { n: count })));
  }

  #toggle(drawn, opens) {
    const id = idOf(drawn);
    if (opens) this.#unfolded.add(id);
    else this.#unfolded.delete(id);
    this.draw();
  }

  #focus(drawn) {
    if (!drawn) return;
    for (const old of this.element.querySelectorAll('[tabindex="0"]')) old.tabIndex = -1;
    drawn.tabIndex = 0;
    drawn.focus({ preventScroll: true });
    drawn.scrollIntoView({ block: "nearest" });
  }

  #click({ target }) {
    const drawn = target.closest('[role="treeitem"]');
    if (!drawn) return;
    this.#focus(drawn);
    if (target.closest(".i") || drawn.getAttribute("aria-expanded") === "false") this.#toggle(drawn, drawn.getAttribute("aria-expanded") === "false");
  }

  #key(event) {
    const drawn = event.target;
    if (drawn.getAttribute("role") !== "treeitem" || event.altKey || event.ctrlKey || event.metaKey) return;
    const all = [...this.element.querySelectorAll('[role="treeitem"]')];
    const place = all.indexOf(drawn);
    const isOpen = drawn.getAttribute("aria-expanded") === "true";
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: all.length - 1, PageDown: place + 10, PageUp: place - 10 }[event.key];
    if (to !== undefined) this.#focus(all[Math.min(all.length - 1, Math.max(0, to))]);
    else if (event.key === "ArrowRight" && isOpen) this.#focus(all[place + 1]);
    else if (event.key === "ArrowRight") this.#toggle(drawn, true);
    else if (event.key === "ArrowLeft" && isOpen) this.#toggle(drawn, false);
    else if (event.key === "ArrowLeft") this.#focus(this.#rows.get(this.#model.node(idOf(drawn))?.parent?.id));
    else if (event.key === "Enter" || event.key === " ") this.#toggle(drawn, !isOpen);
    else return;
    event.preventDefault();
  }
}

const idOf = (target) => { const node = target?.closest?.("[data-node]"); return node ? Number(node.dataset.node) : null; };
