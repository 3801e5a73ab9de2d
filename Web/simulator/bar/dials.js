import { byID, element, icon } from "../element.js";
import { foreign, onLanguage, text } from "../words/language.js";
import { openCoordinates } from "./coordinates.js";
import { toggleMenu } from "./menu.js";
import { chosen, elsewhere, label, nameOf, offers } from "./offers.js";

const dials = [
  { name: "host_app", words: "bar.host", place: "device-dials" },
  { name: "base_library", words: "bar.library", place: "device-dials" },
  { name: "model", words: "bar.model", place: "device-dials" },
  { name: "person", words: "bar.person", place: "person-dial" },
  { name: "network", words: "bar.network", place: "condition-dials" },
  { name: "place", words: "bar.place", place: "condition-dials" },
  { name: "sandbox", words: "bar.sandbox", place: "condition-dials" },
  { name: "state", words: "bar.state", place: "condition-dials" },
];
const places = [...new Set(dials.map(({ place }) => place))];
const always = { state: "foreground" };

/**
 * The dials in the bar: who holds which phone with which host app, and what surrounds it. The first four start the app
 * anew; the others change what it sees while it runs.
 */
export class Dials {
  #turn;
  #hello = null;
  #defaults = null;

  /** @param {(name: string, value: unknown) => void} turn a person turned a dial */
  constructor(turn) {
    this.#turn = turn;
    onLanguage(() => this.#draw());
  }

  /**
   * Shows what the server says is chosen. What was chosen first counts as the default if the server names none.
   * @param {any} hello
   */
  show(hello) {
    this.#hello = hello;
    this.#defaults ??= chosen(hello);
    this.#defaults = { ...this.#defaults, ...named(hello.defaults), ...always };
    this.#draw();
  }

  /**
   * The surroundings changed while the app runs.
   * @param {{network?: string, sandbox?: boolean, location?: object | null, in_background?: boolean, people?: {id: string, nickname: string}[]}} change
   */
  update({ location, people, ...device }) {
    if (!this.#hello) return;
    const person = location === undefined ? this.#hello.person : { ...this.#hello.person, location };
    const choices = people ? { ...this.#hello.choices, people } : this.#hello.choices;
    this.#hello = { ...this.#hello, choices, person, device: { ...this.#hello.device, ...device } };
    this.#draw();
  }

  /** The network that the phone goes back to. */
  get usualNetwork() {
    const { network } = this.#defaults ?? {};
    return network && network !== "none" ? network : "wifi";
  }

  #draw() {
    if (!this.#hello) return;
    const { app } = this.#hello;
    byID("app-name").textContent = app.name || app.id;
    byID("app-name").lang = foreign(app.name ?? "") ?? "";
    const offered = dials.filter(({ name }) => chosen(this.#hello)[name] !== undefined);
    for (const place of places) {
      const drawn = offered.filter((dial) => dial.place === place).map((dial) => this.#dial(dial));
      const focused = [...byID(place).children].indexOf(document.activeElement);
      byID(place).replaceChildren(...drawn);
      drawn[focused]?.focus();
    }
    this.#drawFolded(offered);
  }

  /** What the button says behind which the dials are when there is no room. */
  #drawFolded(offered) {
    const words = (place, most) => offered.filter((dial) => dial.place === place).slice(0, most).map(({ name }) => label(name, this.#hello)).join(" · ");
    byID("more-words").textContent = words("device-dials", 3);
    byID("more-conditions").textContent = words("condition-dials", 2);
    byID("more").classList.toggle("is-changed", offered.some(({ name, place }) => place === "condition-dials" && this.#isChanged(name)));
  }

  #isChanged(name) {
    return this.#defaults[name] !== undefined && this.#defaults[name] !== chosen(this.#hello)[name];
  }

  #dial({ name, words }) {
    const value = label(name, this.#hello);
    const isChanged = this.#isChanged(name);
    const button = element("button", { class: isChanged ? "dial is-changed" : "dial", "aria-haspopup": "listbox", "aria-expanded": "false",
      onclick: () => this.#open(button, name, words) },
    element("span", {}, text(words)), element("span", { lang: foreign(value) }, value), icon("chevron"));
    if (isChanged) button.title = text("bar.was", { value: nameOf(name, this.#defaults[name], this.#hello.choices) });
    return button;
  }

  #open(button, name, words) {
    const entries = offers(name, this.#hello.choices).map((offer) => (
      offer.value === this.#defaults[name] ? { ...offer, note: text("bar.default") } : offer));
    if (name === "place") entries.push({ value: elsewhere, label: text("bar.place.other") });
    toggleMenu(button, { role: "listbox", label: text(words), entries, current: chosen(this.#hello)[name], again: elsewhere, choose: (value) => this.#choose(button, name, value) });
  }

  #choose(button, name, value) {
    if (value === elsewhere) openCoordinates(button, this.#hello.person.location, (location) => this.#turn("location", location));
    else this.#turn(name, name === "sandbox" ? value === "true" : value);
  }
}

const named = (defaults) => (defaults ? { ...defaults, ...(defaults.place === null && { place: "" }), ...("sandbox" in defaults && { sandbox: String(defaults.sandbox) }) } : {});
