import { address } from "../drawing/paths.js";
import { element } from "../element.js";
import { language, onLanguage, text } from "../words/language.js";
import { DeviceFrame } from "./device-frame.js";
import { actionSheet } from "./dialogs/action-sheet.js";
import { Dialogs } from "./dialogs.js";
import { ModalLayer } from "./modal-layer.js";
import { NavigationBar, barLook } from "./navigation-bar.js";
import { NodeFinder } from "./node-finder.js";
import { Overlay } from "./overlay.js";
import { PageStack } from "./page-stack.js";
import { openPicker } from "./picker-sheet.js";
import { TabBar } from "./tab-bar.js";

const emptyBar = { navigationBarBackgroundColor: "#ffffff", navigationBarTextStyle: "black" };

/**
 * The phone: what the host app draws around the pages, and the pages. It shows what the server says and reports what
 * the person does; it decides nothing.
 */
export class Phone {
  #acts;
  #device;
  #bar;
  #tabs;
  #layer;
  #dialogs;
  #overlay;
  #stack;
  #facts = { app: { name: "" }, host: { name: "" }, tongue: null };
  #entry = null;
  #changes = new Map();
  #shareMenus = new Map();

  /**
   * @param {HTMLElement} room
   * @param {object} acts
   * @param {(type: string, members?: object) => void} acts.send
   * @param {() => string} acts.files where the device's files are served
   * @param {() => Date} acts.now
   * @param {(event: KeyboardEvent) => void} acts.key
   * @param {() => void} acts.sendAway the person leaves the app
   */
  constructor(room, acts) {
    this.#acts = acts;
    this.#device = new DeviceFrame(room);
    this.#bar = new NavigationBar({
      back: () => acts.send("back"), home: () => this.#goHome(), close: acts.sendAway, menu: () => this.#openMenu(),
    });
    this.#tabs = new TabBar((index) => acts.send("tab", { index }), acts.files, (key) => this.#words(key));
    const { screen, status, pages } = this.#device;
    this.over = element("div", { class: "over-place" });
    screen.append(status, this.#bar.element, pages, this.#tabs.element, this.over, this.#bar.capsule);
    this.#layer = new ModalLayer(screen, [this.#bar.element, pages, this.#tabs.element, this.over, this.#bar.capsule]);
    this.#dialogs = new Dialogs(this.#layer, (answer) => acts.send("answer", answer), () => this.#boxFacts());
    this.#overlay = new Overlay(screen, (source) => this.#picture(source));
    this.#stack = new PageStack(pages, {
      get files() { return acts.files(); },
      event: (message) => acts.send("event", message),
      pick: (request) => openPicker(request, this.#layer, this.#words),
      now: acts.now,
      key: acts.key,
      pulled: () => this.pullDown(true),
    });
    /** Marks nodes of the page in view, and lets a person point at one. */
    this.finder = new NodeFinder(() => this.#stack.top);
    onLanguage(() => this.#speak());
    this.#speak();
  }

  /** The page in view, if any. */
  get page() {
    return this.#stack.pages.at(-1) ?? null;
  }

  /** The element that takes the focus when the phone does. */
  get focusTarget() {
    return this.#layer.isOpen ? this.#device.screen.querySelector("[data-title]") : this.#stack.top?.element ?? this.#bar.menuButton;
  }

  /** Takes over who is shown, after a hello. */
  become({ model, app, host, tongue }) {
    this.#facts = { app, host, tongue };
    this.#device.setModel(model);
    this.#speak();
  }

  /** Forgets everything of the app: it begins anew. */
  clear() {
    this.#stack.clear();
    this.#dialogs.clear();
    this.#layer.clear();
    this.#overlay.show({ kind: null });
    this.#changes.clear();
    this.#shareMenus.clear();
  }

  setTime(time) { this.#device.setTime(time); }

  setNetwork(network) { this.#device.setNetwork(network); }

  /** Shows the host app in its dark or its light colours; the mini-app's pages have their own. */
  setDark(isDark) { this.#device.screen.dataset.theme = isDark ? "dark" : "light"; }

  showOverlay(overlay) { this.#overlay.show(overlay); }

  showDialog(dialog) { this.#dialogs.show(dialog); }

  closeDialog(id) { this.#dialogs.close(id); }

  /** Shows another stack of pages, with the row of tabs that the app has. */
  showStack({ pages, tab_bar: tabBar, entry }) {
    this.#entry = entry ?? this.#entry;
    this.#device.screen.style.removeProperty("--bar-pace");
    this.#tabs.set(tabBar);
    this.#stack.show(pages, this.#tabs.routes);
    this.#showBar();
  }

  /** The app changed the row of tabs. */
  showTabs(spec) {
    this.#tabs.set(spec);
    this.#showBar();
  }

  /** The frame of a page, to draw into. */
  frame(id) { return this.#stack.frame(id); }

  /** The app changed the bar of a page; what it does not name stays. */
  changeBar({ type, page, duration = 0, timing = "linear", ...changes }) {
    const pace = timing.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
    this.#device.screen.style.setProperty("--bar-pace", `${duration}ms ${pace}`);
    this.#changes.set(page, { ...this.#changes.get(page), ...changes });
    this.#showBar();
  }

  /** The app changed which entries for sharing the menu of a page has. */
  setShareMenu(page, menus) { this.#shareMenus.set(page, menus); }

  /** The pull-down indicator of the page in view. */
  pullDown(isShown) { this.#device.pages.toggleAttribute("data-pulled", isShown); }

  #showBar() {
    const page = this.page;
    const { screen } = this.#device;
    const changes = this.#changes.get(page?.id) ?? {};
    const look = barLook(page?.config ?? emptyBar, changes);
    this.#tabs.show(page?.route ?? "");
    const hasTabs = !this.#tabs.element.hidden;
    const isAway = Boolean(page) && !hasTabs && page.route !== this.#entry && (this.#tabs.routes.size > 0 || this.#entry !== null);
    this.#bar.show(look, { hasBack: this.#stack.pages.length > 1, hasHome: isAway && !changes.hides_home_button, isLoading: changes.loading === true });
    screen.style.setProperty("--bar", look.isFull ? "none" : look.background);
    screen.style.setProperty("--bar-ink", look.ink);
    screen.toggleAttribute("data-full", look.isFull);
    screen.toggleAttribute("data-tabs", hasTabs);
    screen.setAttribute("aria-label", look.title || this.#facts.app.name);
    if (!page) return;
    this.#stack.top.fit({
      "--safe-area-inset-top": `${look.isFull ? this.#device.statusHeight : 0}px`,
      "--safe-area-inset-bottom": `${hasTabs ? 0 : this.#device.safeBottom}px`,
      "--status-bar-height": `${this.#device.statusHeight}px`,
    }, page.config);
  }

  /** Home is the first tab, or the page that the app opens with. */
  #goHome() {
    if (this.#tabs.routes.size > 0) this.#acts.send("tab", { index: Math.max(0, [...this.#tabs.routes].indexOf(this.#entry)) });
    else this.#acts.send("home");
  }

  #words = (key, values) => text(key, values, this.#tongue);

  get #tongue() { return this.#facts.tongue ?? language(); }

  #picture(source) {
    return address(source, { files: this.#acts.files(), route: this.page?.route ?? "" });
  }

  #boxFacts() {
    const { app, host } = this.#facts;
    const picture = (source) => this.#picture(source);
    return { words: this.#words, tongue: this.#tongue, app, picture, host: { name: host.name?.[this.#tongue === "en" ? "en" : "zh"] ?? String(host.name ?? "") } };
  }

  #speak() {
    this.#device.screen.lang = this.#tongue;
    this.#bar.speak(this.#words);
  }

  #openMenu() {
    const entries = [["phone.settings", () => this.#acts.send("settings")], ["phone.restart", () => this.#acts.send("restart")], ["phone.background", this.#acts.sendAway]];
    if (this.#shareMenus.get(this.page?.id)?.includes("share") ?? true) entries.unshift(["phone.share", () => this.#acts.send("share")]);
    const answer = (choice, fields) => { close(); if (choice === "accept") entries[fields.index][1](); };
    const items = entries.map(([name]) => this.#words(name));
    const box = actionSheet({ items, alert_text: this.#facts.app.name }, { words: this.#words, answer });
    const close = this.#layer.open(box, () => answer("dismiss"));
  }
}
