import { element } from "../element.js";
import { fromRoot } from "../drawing/paths.js";
import { chinese } from "../words/language.js";

/** The row of tabs at the foot of the phone, for the pages that are tabs. */
export class TabBar {
  #choose;
  #files;
  #words;
  #spec = null;

  /**
   * @param {(index: number) => void} choose
   * @param {() => string} files where the device's files are served
   * @param {(key: string) => string} words
   */
  constructor(choose, files, words) {
    this.#choose = choose;
    this.#files = files;
    this.#words = words;
    this.element = element("nav", { class: "tabbar", hidden: true, onkeydown: (event) => this.#key(event) });
  }

  /** The routes that are tabs. */
  get routes() {
    return new Set((this.#spec?.list ?? []).map(({ pagePath }) => plain(pagePath)));
  }

  /**
   * Takes another row of tabs, or none; buttons stay while they lead to the same pages.
   * @param {any} spec `tabBar` of app.json as the app has changed it: `badge` or `dot` in its tabs, `hidden`, `animated`
   */
  set(spec) {
    const before = [...this.routes].join();
    this.#spec = spec;
    if ([...this.routes].join() === before) return;
    this.element.replaceChildren(...(spec?.list ?? []).map((tab, index) =>
      element("button", { onclick: () => this.#choose(index), "data-route": plain(tab.pagePath) })));
  }

  /**
   * Shows the row if the page in view is one of its tabs, and the app has not hidden it.
   * @param {string} route
   */
  show(route) {
    const list = this.#spec?.list ?? [];
    const current = list.findIndex(({ pagePath }) => plain(pagePath) === route);
    this.element.hidden = current < 0 || this.#spec.hidden === true;
    this.element.toggleAttribute("data-moves", this.#spec?.animated === true);
    if (this.element.hidden) return;
    const { backgroundColor, borderStyle } = this.#spec;
    this.element.style.background = backgroundColor || "#ffffff";
    this.element.style.borderTopColor = borderStyle === "white" ? "#f2f2f2" : "rgb(0 0 0 / 14%)";
    [...this.element.children].forEach((button, index) => this.#fill(button, list[index], index === current));
  }

  #fill(button, { text, iconPath, selectedIconPath, badge, dot }, isCurrent) {
    const { color, selectedColor } = this.#spec;
    button.setAttribute("aria-current", isCurrent ? "page" : "false");
    button.style.color = (isCurrent ? selectedColor : color) || (isCurrent ? "#161823" : "#77787d");
    const path = (isCurrent && selectedIconPath) || iconPath;
    const source = path && this.#files() + fromRoot(`/${plain(path)}`, "");
    const picture = source && (button.querySelector("img") ?? element("img", { alt: "", width: 26, height: 26 }));
    if (picture && picture.getAttribute("src") !== source) picture.src = source;
    const mark = badge ? element("span", { class: "tab-badge" }, badge)
      : dot && element("span", { class: "tab-dot", role: "img", "aria-label": this.#words("phone.dot") });
    button.replaceChildren(...[picture, element("span", { lang: chinese(text) }, text ?? ""), mark].filter(Boolean));
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
