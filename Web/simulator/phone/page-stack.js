import { movement } from "./movement.js";
import { PageFrame } from "./page-frame.js";

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
    const how = movement(this.#pages.map(({ id }) => id), pages.map(({ id }) => id));
    this.#pages = pages;
    this.#drop(pages, tabs);
    for (const { id, route } of pages) if (!this.#frames.has(id)) this.#add(id, route);
    const top = this.top;
    for (const frame of this.#frames.values()) {
      frame.element.toggleAttribute("data-behind", frame !== top);
      frame.element.tabIndex = frame === top ? 0 : -1;
    }
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
  }

  #drop(pages, tabs) {
    const ids = new Set(pages.map(({ id }) => id));
    const routes = new Set(pages.map(({ route }) => route));
    for (const [id, frame] of this.#frames) {
      if (ids.has(id) || (tabs.has(frame.route) && !routes.has(frame.route))) continue;
      frame.remove();
      this.#frames.delete(id);
    }
  }
}

function arrive(element, how) {
  if (how === "deeper") element.animate([{ transform: "translateX(100%)" }, { transform: "none" }], slide);
  if (how === "back") element.animate([{ transform: "translateX(-24%)" }, { transform: "none" }], slide);
}
