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
  #shown = null;

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
    const note = this.#passing ?? [...this.#lasting.values()].at(-1) ?? null;
    const before = this.#shown;
    this.#shown = note;
    if (!note) return this.#place.replaceChildren();
    if (before?.sign !== note.sign || before.action?.label !== note.action?.label) return this.#draw(note, before);
    const words = this.#place.querySelector("span");
    if (words.textContent !== note.words) words.textContent = note.words;
  }

  /** Only words that count down are changed in place: whoever is on the button stays there. */
  #draw(note, before) {
    const action = note.action && element("button", { onclick: () => this.#shown.action.act() }, note.action.label);
    const look = before?.sign === note.sign ? "stage-note is-update" : "stage-note";
    this.#place.replaceChildren(element("p", { class: look }, icon(note.sign), element("span", {}, note.words), action));
  }
}
