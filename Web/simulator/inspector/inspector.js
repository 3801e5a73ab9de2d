import { byID } from "../element.js";
import { onLanguage, text } from "../words/language.js";
import { remember, rememberedTab } from "../words/preferences.js";

/**
 * @typedef {object} TabView
 * @property {string} name
 * @property {HTMLElement} element
 * @property {() => void} [shown] the tab came into view
 * @property {() => void} [hidden] another tab came into view
 * @property {() => void} focusFilter
 * @property {(event: KeyboardEvent) => void} [key]
 */

/** The tabs beside the phone. Only the one in view draws; the others catch up when they are opened. */
export class Inspector {
  #views;
  #buttons;
  #current = null;
  #counts = new Map();

  /** @param {TabView[]} views */
  constructor(views) {
    this.#views = views;
    const list = byID("tabs");
    this.#buttons = views.map(({ name }) => list.querySelector(`[data-tab="${name}"]`));
    views.forEach((view, index) => {
      const button = this.#buttons[index];
      view.element.id = `panel-${view.name}`;
      view.element.setAttribute("role", "tabpanel");
      view.element.setAttribute("aria-labelledby", button.id);
      view.element.hidden = true;
      byID("panels").append(view.element);
      button.setAttribute("aria-controls", view.element.id);
      button.addEventListener("click", () => this.choose(index));
    });
    list.addEventListener("keydown", (event) => this.#key(event));
    onLanguage(() => this.#showCounts());
    const remembered = views.findIndex(({ name }) => name === rememberedTab());
    this.choose(Math.max(0, remembered));
  }

  /** The view of the open tab. */
  get view() {
    return this.#views[this.#current];
  }

  /**
   * Opens a tab.
   * @param {number} index
   * @param {boolean} [takesFocus]
   */
  choose(index, takesFocus = false) {
    const view = this.#views[index];
    if (!view) return;
    if (this.#current !== index) this.view?.hidden?.();
    this.#current = index;
    this.#views.forEach(({ element }, other) => { element.hidden = other !== index; });
    this.#buttons.forEach((button, other) => {
      button.setAttribute("aria-selected", String(other === index));
      button.tabIndex = other === index ? 0 : -1;
    });
    remember("tab", view.name);
    view.shown?.();
    if (takesFocus) this.#buttons[index].focus();
  }

  /**
   * Shows how many errors or refusals a tab holds.
   * @param {string} name
   * @param {number} count
   * @param {string} key the words for a screen reader
   */
  count(name, count, key) {
    if (this.#counts.get(name)?.count === count) return;
    this.#counts.set(name, { count, key });
    this.#showCounts();
  }

  /** Puts the focus into the inspector. */
  focus() {
    this.#buttons[this.#current].focus();
  }

  #showCounts() {
    for (const [name, { count, key }] of this.#counts) {
      const mark = byID("tabs").querySelector(`[data-tab="${name}"] .count`);
      mark.hidden = count === 0;
      mark.textContent = count > 99 ? "99+" : String(count);
      mark.setAttribute("aria-label", text(key, { n: count }));
    }
  }

  #key(event) {
    const last = this.#views.length - 1;
    const to = { ArrowRight: this.#current + 1, ArrowLeft: this.#current - 1, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    this.choose((to + this.#views.length) % this.#views.length, true);
  }
}
