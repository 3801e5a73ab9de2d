import { element, icon } from "../element.js";
import { chinese } from "../words/language.js";

const hex = /^#(?:[\da-f]{3,4}|[\da-f]{6}|[\da-f]{8})$/i;
const white = "#ffffff";
const black = "#000000";

/**
 * How the bar of a page looks, from the page's config and what the app changed since.
 * @param {Record<string, any>} config
 * @param {{title?: string, front_color?: string, background_color?: string}} [changes]
 * @returns {{title: string, ink: string, background: string, isCustom: boolean, isFull: boolean}} `isFull` when the page
 *   begins at the very top and the bar has no ground of its own
 */
export function barLook(config, changes = {}) {
  const ink = changes.front_color ?? config.navigationBarTextStyle ?? "white";
  const background = String(changes.background_color ?? config.navigationBarBackgroundColor ?? black);
  return {
    title: String(changes.title ?? config.navigationBarTitleText ?? ""),
    ink: hex.test(ink) ? ink : ink === "black" ? black : white,
    background: hex.test(background) || /^[a-z]+$/i.test(background) ? background : black,
    isCustom: config.navigationStyle === "custom",
    isFull: config.navigationStyle === "custom" || config.transparentTitle === "always",
  };
}

/** The bar at the top of the phone: title, back or home, and the host app's capsule, which no page can hide. */
export class NavigationBar {
  #title = element("span", { class: "nav-title" });
  #back;
  #home;
  #menu;
  #close;
  #spinner = element("i", { class: "nav-spinner", hidden: true, "aria-hidden": "true" });

  /**
   * @param {{back: () => void, home: () => void, menu: () => void, close: () => void}} acts
   */
  constructor(acts) {
    const round = (name, act) => element("button", { class: "back", hidden: true, onclick: act }, icon(name));
    this.#back = round("back", acts.back);
    this.#home = round("home", acts.home);
    this.#menu = element("button", { onclick: acts.menu, "aria-haspopup": "menu" }, icon("dots"));
    this.#close = element("button", { onclick: acts.close }, icon("cross"));
    this.element = element("header", { class: "nav" }, this.#back, this.#home, this.#spinner, this.#title);
    this.capsule = element("div", { class: "capsule" }, this.#menu, this.#close);
  }

  /** The button that opens the capsule's menu. */
  get menuButton() {
    return this.#menu;
  }

  /**
   * Says the buttons' names in the phone's language.
   * @param {(key: string) => string} words
   */
  speak(words) {
    const labels = [[this.#back, "phone.back"], [this.#home, "phone.home"], [this.#menu, "phone.menu"], [this.#close, "phone.close"]];
    for (const [button, key] of labels) {
      button.setAttribute("aria-label", words(key));
      button.title = words(key);
    }
  }

  /**
   * Shows the bar of a page.
   * @param {ReturnType<typeof barLook>} look
   * @param {{hasBack: boolean, hasHome: boolean, isLoading: boolean}} state
   */
  show(look, { hasBack, hasHome, isLoading }) {
    this.#title.textContent = look.isCustom ? "" : look.title;
    this.#title.lang = chinese(look.title) ?? "";
    this.#spinner.hidden = !isLoading || look.isCustom;
    this.#back.hidden = !hasBack || look.isCustom;
    this.#home.hidden = !hasHome || hasBack || look.isCustom;
  }
}
