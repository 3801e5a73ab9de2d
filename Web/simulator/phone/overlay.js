import { element, icon } from "../element.js";
import { chinese } from "../words/language.js";

const signs = { success: "check", fail: "cross" };

/** Toast and loading: a dark box in the middle that a screen reader reads out, over a page that may be blocked. */
export class Overlay {
  #screen;
  #address;
  #hud = element("div", { class: "hud", role: "status", hidden: true });
  #mask = element("div", { class: "hud-mask", hidden: true });

  /**
   * @param {HTMLElement} screen
   * @param {(source: string) => string} address where a picture of the app is served
   */
  constructor(screen, address) {
    this.#screen = screen;
    this.#address = address;
    this.#screen.append(this.#mask, this.#hud);
  }

  /**
   * Shows what the app says, `kind: null` nothing.
   * @param {{kind: "toast" | "loading" | null, title?: string, icon?: string, mask?: boolean, image?: string}} spec
   */
  show({ kind, title = "", icon: sign = "success", mask = false, image = "" }) {
    this.#hud.hidden = kind === null || kind === undefined;
    this.#mask.hidden = this.#hud.hidden || !mask;
    const picture = this.#hud.hidden ? null : pictureOf(kind, sign, image && this.#address(image));
    this.#hud.classList.toggle("is-words", picture === null);
    this.#hud.replaceChildren(...(picture ? [picture] : []), element("span", { class: "hud-words" }, title));
    this.#hud.lang = chinese(title) ?? "";
  }
}

function pictureOf(kind, sign, image) {
  if (image) return element("img", { src: image, alt: "", width: 36, height: 36 });
  if (kind === "loading" || sign === "loading") return element("span", { class: "spinner", "aria-hidden": "true" });
  return signs[sign] ? icon(signs[sign]) : null;
}
