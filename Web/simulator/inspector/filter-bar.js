import { element, icon } from "../element.js";

/**
 * The row over a tab's body: a field, chips of which one is on, and buttons at the end.
 */
export class FilterBar {
  #input;
  #chips;
  #changed;
  #chosen;

  /**
   * @param {object} spec
   * @param {string} spec.placeholder the key of the field's placeholder
   * @param {string} spec.label the key of the row's name
   * @param {{value: string, key: string}[]} spec.chips the first one shows everything
   * @param {Node[]} spec.tools
   * @param {() => void} spec.changed
   */
  constructor({ placeholder, label, chips, tools, changed }) {
    this.#changed = changed;
    this.#chosen = chips[0]?.value ?? "";
    this.#input = element("input", { type: "search", "data-t-placeholder": placeholder, "data-t-label": "filter", spellcheck: "false",
      autocomplete: "off", oninput: () => changed(), onkeydown: (event) => this.#key(event) });
    this.#chips = chips.map(({ value, key }) => element("button", { class: "chip", "aria-pressed": String(value === this.#chosen),
      "data-t": key, "data-value": value, onclick: () => this.choose(value) }));
    this.element = element("div", { class: "filter", role: "toolbar", "data-t-label": label },
      element("label", { class: "field" }, icon("search"), this.#input, element("kbd", { "aria-hidden": "true" }, "/")),
      chips.length > 0 && element("div", { class: "chips" }, ...this.#chips), element("span", { class: "grow" }), ...tools);
  }

  /** What is looked for, in lower case. */
  get query() {
    return this.#input.value.trim().toLowerCase();
  }

  /** The same as it was typed. */
  get text() {
    return this.#input.value.trim();
  }

  /** The chip that is on. */
  get chip() {
    return this.#chosen;
  }

  /** Whether anything is filtered away. */
  get isActive() {
    return this.query !== "" || this.#chosen !== (this.#chips[0]?.dataset.value ?? "");
  }

  focus() {
    this.#input.focus();
    this.#input.select();
  }

  /** Shows everything again. */
  reset() {
    this.#input.value = "";
    if (this.#chips.length > 0) this.choose(this.#chips[0].dataset.value);
    else this.#changed();
  }

  /**
   * Turns a chip on.
   * @param {string} value
   */
  choose(value) {
    this.#chosen = value;
    for (const chip of this.#chips) chip.setAttribute("aria-pressed", String(chip.dataset.value === value));
    this.#changed();
  }

  #key(event) {
    if (event.key !== "Escape") return;
    event.preventDefault();
    event.stopPropagation();
    if (this.#input.value === "") this.element.parentElement.querySelector(".panel")?.focus();
    this.#input.value = "";
    this.#changed();
  }
}
