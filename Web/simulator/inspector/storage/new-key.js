import { element } from "../../element.js";
import { text } from "../../words/language.js";
import { typed } from "./storage-model.js";

/** The row in which a person writes a key that is not there yet. */
export class NewKey {
  #acts;
  #key;
  #value;
  #note = element("span", { class: "out bad", role: "alert" });

  /**
   * @param {object} acts
   * @param {(key: string, value: unknown) => Promise<{ok: boolean}>} acts.keep
   * @param {(key: string) => boolean} acts.has
   * @param {(key: string) => void} acts.kept
   */
  constructor(acts) {
    this.#acts = acts;
    const field = (label) => element("input", { class: "text-field", "data-t-label": label, "data-t-placeholder": label, spellcheck: "false", autocomplete: "off" });
    this.#key = field("storage.key");
    this.#value = field("storage.value");
    this.element = element("form", { class: "new-row", hidden: true, onsubmit: (event) => { event.preventDefault(); this.#add(); } }, this.#key, this.#value,
      element("button", { class: "button primary", "data-t": "storage.add" }),
      element("button", { class: "button quiet", type: "button", "data-t": "storage.cancel", onclick: () => this.#close() }), this.#note);
    this.element.addEventListener("keydown", (event) => { if (event.key === "Escape") this.#close(); });
  }

  get isOpen() { return !this.element.hidden; }

  /** Shows the row and puts the focus into it. */
  open() {
    this.element.hidden = false;
    this.#key.focus();
  }

  #close() {
    this.element.hidden = true;
    this.#note.textContent = "";
    this.#key.value = "";
    this.#value.value = "";
    this.element.dispatchEvent(new CustomEvent("closed", { bubbles: true }));
  }

  async #add() {
    const key = this.#key.value;
    if (key === "" || this.#acts.has(key)) {
      this.#note.textContent = text(key === "" ? "storage.key.missing" : "storage.key.there");
      return this.#key.focus();
    }
    const { ok } = await this.#acts.keep(key, typed(this.#value.value));
    if (!ok) { this.#note.textContent = text("storage.refused"); return; }
    this.#close();
    this.#acts.kept(key);
  }
}
