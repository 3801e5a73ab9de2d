import { byID, element, icon } from "../element.js";
import { foreign, onLanguage, said, text } from "../words/language.js";
import { toggleMenu } from "./menu.js";

const dials = [
  { name: "host_app", label: "bar.host", place: "device-dials" },
  { name: "base_library", label: "bar.library", place: "device-dials" },
  { name: "model", label: "bar.model", place: "device-dials" },
  { name: "person", label: "bar.person", place: "person-dial" },
];

/**
 * What a dial offers, from the server's lists.
 * @param {string} name
 * @param {any} choices
 * @returns {{value: string, label: string}[]}
 */
export function offers(name, choices) {
  switch (name) {
    case "host_app": return (choices?.host_apps ?? []).map(({ id, name: words }) => ({ value: id, label: said(words) || id }));
    case "base_library": return (choices?.base_libraries ?? []).map((version) => ({ value: version, label: version }));
    case "model": return (choices?.models ?? []).map((model) => ({ value: model.name, label: model.name }));
    case "person": return (choices?.people ?? []).map(({ id, nickname }) => ({ value: id, label: nickname || id }));
    default: return [];
  }
}

/** The dials in the bar: who holds which phone with which host app. A choice starts the app anew with it. */
export class Dials {
  #choose;
  #hello = null;
  #defaults = null;

  /** @param {(name: string, value: string) => void} choose */
  constructor(choose) {
    this.#choose = choose;
    onLanguage(() => this.#draw());
  }

  /**
   * Shows what the server says is chosen. What was chosen first counts as the default if the server names none.
   * @param {any} hello
   */
  show(hello) {
    this.#hello = hello;
    this.#defaults = hello.defaults ?? this.#defaults ?? chosen(hello);
    this.#draw();
  }

  /** The host app's name in the page's language. */
  label(name) {
    const value = chosen(this.#hello)[name];
    return offers(name, this.#hello.choices).find((offer) => offer.value === value)?.label ?? value;
  }

  #draw() {
    if (!this.#hello) return;
    const { app } = this.#hello;
    byID("app-name").textContent = app.name || app.id;
    byID("app-name").lang = foreign(app.name ?? "") ?? "";
    for (const place of ["device-dials", "person-dial"]) {
      const drawn = dials.filter((dial) => dial.place === place).map((dial) => this.#dial(dial));
      const focused = [...byID(place).children].indexOf(document.activeElement);
      byID(place).replaceChildren(...drawn);
      drawn[focused]?.focus();
    }
    byID("more-words").textContent = ["host_app", "base_library", "model"].map((name) => this.label(name)).join(" · ");
  }

  #dial({ name, label }) {
    const value = chosen(this.#hello)[name];
    const isChanged = this.#defaults[name] !== undefined && this.#defaults[name] !== value;
    const words = this.label(name);
    const button = element("button", { class: isChanged ? "dial is-changed" : "dial", "aria-haspopup": "listbox", "aria-expanded": "false",
      onclick: () => this.#open(button, name, label) },
    element("span", {}, text(label)), element("span", { lang: foreign(words) }, words), icon("chevron"));
    if (isChanged) button.title = text("bar.was", { value: this.#nameOf(name, this.#defaults[name]) });
    return button;
  }

  #open(button, name, label) {
    const entries = offers(name, this.#hello.choices).map((offer) => (
      offer.value === this.#defaults[name] ? { ...offer, note: text("bar.default") } : offer));
    toggleMenu(button, {
      role: "listbox", label: text(label), entries, current: chosen(this.#hello)[name], choose: (value) => this.#choose(name, value),
    });
  }

  #nameOf(name, value) {
    return offers(name, this.#hello.choices).find((offer) => offer.value === value)?.label ?? value;
  }
}

const chosen = ({ device, person }) => ({
  host_app: device.host_app, base_library: device.base_library, model: device.model?.name, person: person.id,
});
