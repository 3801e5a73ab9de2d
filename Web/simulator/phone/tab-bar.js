import { element } from "../element.js";
import { fromRoot } from "../drawing/paths.js";
import { chinese } from "../words/language.js";

/** The row of tabs at the foot of the phone, for the pages that are tabs. */
export class TabBar {
  #choose;
  #files;
  #spec = null;

  /**
   * @param {(index: number) => void} choose
   * @param {() => string} files where the device's files are served
   */
  constructor(choose, files) {
    this.#choose = choose;
    this.#files = files;
    this.element = element("nav", { class: "tabbar", hidden: true, onkeydown: (event) => this.#key(event) });
  }

  /** The routes that are tabs. */
  get routes() {
    return new Set((this.#spec?.list ?? []).map(({ pagePath }) => plain(pagePath)));
  }

  /**
   * Takes another row of tabs, or none.
   * @param {any} spec `tabBar` of app.json
   */
  set(spec) {
    if (JSON.stringify(spec) === JSON.stringify(this.#spec)) return;
    this.#spec = spec;
    const list = spec?.list ?? [];
    this.element.replaceChildren(...list.map((tab, index) => this.#button(tab, index)));
  }

  /**
   * Shows the row if the page in view is one of its tabs.
   * @param {string} route
   */
  show(route) {
    const list = this.#spec?.list ?? [];
    const current = list.findIndex(({ pagePath }) => plain(pagePath) === route);
    this.element.hidden = current < 0;
    if (current < 0) return;
    const { color, selectedColor, backgroundColor, borderStyle } = this.#spec;
    this.element.style.background = backgroundColor || "#ffffff";
    this.element.style.borderTopColor = borderStyle === "white" ? "#f2f2f2" : "rgb(0 0 0 / 14%)";
    [...this.element.children].forEach((button, index) => {
      const isCurrent = index === current;
      button.setAttribute("aria-current", isCurrent ? "page" : "false");
      button.style.color = (isCurrent ? selectedColor : color) || (isCurrent ? "#161823" : "#77787d");
      const picture = button.querySelector("img");
      const path = (isCurrent && list[index].selectedIconPath) || list[index].iconPath;
      if (picture && path) picture.src = this.#files() + fromRoot(`/${path}`, "");
    });
  }

  #button({ text, iconPath, pagePath }, index) {
    return element("button", { onclick: () => this.#choose(index), "data-route": plain(pagePath) },
      iconPath && element("img", { alt: "", width: 26, height: 26 }), element("span", { lang: chinese(text) }, text ?? ""));
  }

  #key(event) {
    const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!by) return;
    const buttons = [...this.element.children];
    const place = buttons.indexOf(event.target.closest("button"));
    buttons[(place + by + buttons.length) % buttons.length]?.focus();
    event.preventDefault();
  }
}

const plain = (path) => String(path ?? "").replace(/^\.?\//, "");
