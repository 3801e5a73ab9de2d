import { movement } from "./movement.js";
import { PageFrame } from "./page-frame.js";

const patience = 400;
const slide = { duration: 200, easing: "cubic-bezier(.2, .8, .2, 1)" };

/**
 * The frames of the pages. Every page of the stack keeps its own, and so does a tab's page that is out of view, so
 * that coming back finds the page scrolled as it was left.
 */
export class PageStack {
  #parent;
  #surroundings;
  #frames = new Map();
  #pages = [];

  /**
   * @param {HTMLElement} parent
   * @param {ConstructorParameters<typeof PageFrame>[2]} surroundings
   */
  constructor(parent, surroundings) {
    this.#parent = parent;
    this.#surroundings = surroundings;
  }

  /** The pages of the stack, the one in view last. */
  get pages() {
    return this.#pages;
  }

  /** The frame in view. */
  get top() {
    return this.#frames.get(this.#pages.at(-1)?.id);
  }

  /**
   * The frame of a page.
   * @param {number} id
   * @returns {PageFrame | undefined}
   */
  frame(id) {
    return this.#frames.get(id);
  }

  /**
   * Shows another stack.
   * @param {{id: number, route: string, config: object}[]} pages
   * @param {ReadonlySet<string>} tabs routes whose pages are kept while they are out of view
   */
  show(pages, tabs) {
    const before = this.#pages;
    const how = movement(before.map(({ id }) => id), pages.map(({ id }) => id));
    const dropped = this.#dropped(pages, tabs);
    this.#pages = pages;
    pages.forEach(({ id, route }, index) => {
      if (this.#frames.has(id)) return;
      const frame = this.#add(id, route);
      if (before[index]?.route === route && dropped.includes(this.#frames.get(before[index].id))) frame.follow(this.#frames.get(before[index].id));
    });
    for (const frame of dropped) this.#frames.delete(frame.id);
    const top = this.top;
    for (const frame of this.#frames.values()) {
      frame.element.toggleAttribute("data-behind", frame !== top);
      frame.element.tabIndex = frame === top ? 0 : -1;
    }
    this.#replace(dropped, how === "other" ? top : null);
    if (top && !matchMedia("(prefers-reduced-motion: reduce)").matches) arrive(top.element, how);
  }

  /** Removes all frames: another app, or another connection. */
  clear() {
    for (const frame of this.#frames.values()) frame.remove();
    this.#frames.clear();
    this.#pages = [];
  }

  #add(id, route) {
    const frame = new PageFrame(id, route, this.#surroundings);
    this.#frames.set(id, frame);
    this.#parent.append(frame.element);
    return frame;
  }

  #dropped(pages, tabs) {
    const ids = new Set(pages.map(({ id }) => id));
    const routes = new Set(pages.map(({ route }) => route));
    return [...this.#frames.values()].filter(({ id, route }) => !ids.has(id) && (!tabs.has(route) || routes.has(route)));
  }

  /** A page that takes the place of another, as after a reload, does so once it is drawn: nothing flickers. */
  async #replace(dropped, top) {
    if (top && dropped.length > 0) {
      top.element.style.visibility = "hidden";
      await Promise.race([top.drawn, new Promise((resolve) => { setTimeout(resolve, patience); })]);
      top.element.style.visibility = "";
    }
    for (const frame of dropped) frame.remove();
  }
}

function arrive(element, how) {
  if (how === "deeper") element.animate([{ transform: "translateX(100%)" }, { transform: "none" }], slide);
  if (how === "back") element.animate([{ transform: "translateX(-24%)" }, { transform: "none" }], slide);
}
