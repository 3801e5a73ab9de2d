import { element, icon } from "../element.js";

const brief = 2000;

/**
 * One line over the foot of the phone. The lasting ones stay until what they say is over; a passing one shows for
 * two seconds in front of them.
 */
export class Notes {
  #place;
  #lasting = new Map();
  #passing = null;
  #timer = 0;

  /** @param {HTMLElement} place */
  constructor(place) {
    this.#place = place;
  }

  /**
   * Says something that stays.
   * @param {string} name
   * @param {{sign: string, words: string, action?: {label: string, act: () => void}} | null} note nothing takes it away
   */
  stay(name, note) {
    if (note) this.#lasting.set(name, note);
    else this.#lasting.delete(name);
    this.#show();
  }

  /**
   * Says something for two seconds.
   * @param {{sign: string, words: string}} note
   */
  pass(note) {
    this.#passing = note;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => { this.#passing = null; this.#show(); }, brief);
    this.#show();
  }

  #show() {
    const note = this.#passing ?? [...this.#lasting.values()].at(-1);
    const shown = this.#place.firstElementChild;
    if (!note) return shown?.remove();
    const key = `${note.sign} ${note.words}`;
    if (shown?.dataset.key === key) return;
    const action = note.action && element("button", { onclick: note.action.act }, note.action.label);
    const isUpdate = shown?.dataset.sign === note.sign;
    this.#place.replaceChildren(element("p", { class: isUpdate ? "stage-note is-update" : "stage-note", "data-key": key, "data-sign": note.sign },
      icon(note.sign), note.words, action));
  }
}
