import { Drawing } from "../drawing/drawing.js";
import { known } from "../drawing/node.js";
import { reportPulling } from "../drawing/pulling.js";
import { reportEvents } from "../drawing/raw-events.js";
import { styleSheet } from "../drawing/styles.js";
import { blank, permissions } from "./blank-page.js";

const base = fetch(new URL("../drawing/base.css", import.meta.url)).then((answer) => answer.text());

/**
 * One page of the mini-app: a frame of its own, exactly as wide as the phone, so that `vw`, media queries, fixed boxes
 * and scrolling are the page's own. Nothing runs in it; it is drawn from outside, one pass a frame.
 */
export class PageFrame {
  #surroundings;
  #drawing = null;
  #waiting = [];
  #isScheduled = false;
  #isRemoved = false;
  #isRestyled = false;
  #scrollTop = 0;
  #tellDrawn;

  /**
   * @param {number} id
   * @param {string} route
   * @param {object} surroundings
   * @param {string} surroundings.files where the device's files are served
   * @param {(message: object) => void} surroundings.event sends a raw event
   * @param {(request: object) => object} surroundings.pick
   * @param {() => Date} surroundings.now
   * @param {(event: KeyboardEvent) => void} surroundings.key a key was pressed in the page
   * @param {() => void} surroundings.pulled the page was pulled down
   */
  constructor(id, route, surroundings) {
    this.id = id;
    /** Fulfilled when the page has been drawn for the first time. */
    this.drawn = new Promise((resolve) => { this.#tellDrawn = resolve; });
    this.route = route;
    this.#surroundings = surroundings;
    this.element = document.createElement("iframe");
    this.element.className = "page-frame";
    this.element.setAttribute("sandbox", permissions);
    this.element.title = route;
    this.element.addEventListener("load", () => this.#prepare(), { once: true });
    this.element.srcdoc = blank;
  }

  /** The page's document, once it is there. */
  get document() {
    return this.#drawing && this.element.contentDocument;
  }

  /** The drawn node with an id of the kernel's tree. */
  node(id) { return this.#drawing?.node(id); }

  /** The id of the node at a place of the frame. */
  idAt(x, y) { return this.#drawing?.idOf(known(this.document.elementFromPoint(x, y)) ?? this.document.body); }

  /** How far the page is scrolled, in pixels. */
  get scrollTop() {
    return this.document?.scrollingElement.scrollTop ?? this.#scrollTop;
  }

  /**
   * Begins where another frame of the same page was.
   * @param {PageFrame} other
   */
  follow(other) {
    this.#scrollTop = other.scrollTop;
  }

  /**
   * Draws the page anew; where it was scrolled to is kept.
   * @param {string} css
   * @param {import("../drawing/drawing.js").Snapshot} root
   */
  tree(css, root) {
    this.#enqueue(() => {
      const scrollTop = this.#scrollTop || this.scrollTop;
      this.#scrollTop = 0;
      this.#setStyle(css);
      this.#drawing.replace(root);
      this.document.scrollingElement.scrollTop = scrollTop;
      this.#tellDrawn();
    });
  }

  /**
   * Changes the page.
   * @param {import("../drawing/drawing.js").Patch[]} patches
   */
  patch(patches) {
    this.#enqueue(() => this.#drawing.apply(patches));
  }

  /**
   * Gives the page another style sheet.
   * @param {string} css
   */
  style(css) {
    this.#enqueue(() => this.#setStyle(css));
  }

  /**
   * Tells the page's document what it can't measure: safe areas, how far the bottom is, whether it may scroll.
   * @param {Record<string, string>} variables
   * @param {Record<string, unknown>} config the page's config
   */
  fit(variables, config) {
    this.#enqueue(() => {
      const { documentElement } = this.document;
      for (const [name, value] of Object.entries(variables)) documentElement.style.setProperty(name, value);
      documentElement.dataset.reachBottomDistance = String(config.onReachBottomDistance ?? 50);
      documentElement.dataset.pullDown = String(config.enablePullDownRefresh === true);
      documentElement.style.overflow = config.disableScroll ? "hidden" : "";
    });
  }

  /**
   * Does something with the page once all its changes until now are drawn.
   * @param {(document: Document, node: (id: number) => Node | undefined) => void} work
   */
  whenDrawn(work) {
    this.#enqueue(() => work(this.document, (id) => this.#drawing.node(id)));
  }

  /** Takes the page away. */
  remove() {
    this.#isRemoved = true;
    this.#tellDrawn();
    this.element.remove();
  }

  async #prepare() {
    const sheet = await base;
    if (this.#isRemoved) return;
    const document = this.element.contentDocument;
    document.querySelector("style").textContent = sheet;
    const { files, event, pick, now, key, pulled } = this.#surroundings;
    const send = (node, name, detail, touches, changedTouches) =>
      event({ page: this.id, node, event: name, detail, touches, changedTouches });
    this.#drawing = new Drawing(document, {
      document,
      place: { files, route: this.route },
      send: (host, name, detail) => { const node = this.#drawing.idOf(host); if (node !== undefined) send(node, name, detail, [], []); },
      pick,
      now,
    });
    reportEvents(document, send);
    reportPulling(document, () => { pulled(); send(0, "pullDownRefresh", {}, [], []); });
    document.addEventListener("keydown", key);
    this.#flush();
  }

  #enqueue(work) {
    this.#waiting.push(work);
    if (this.#isScheduled || !this.#drawing) return;
    this.#isScheduled = true;
    if (document.hidden) setTimeout(() => this.#flush(), 50);
    else requestAnimationFrame(() => this.#flush());
  }

  #flush() {
    this.#isScheduled = false;
    if (this.#isRemoved) return;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const work of waiting) {
      try { work(); } catch (error) { reportError(error); }
    }
    if (this.#isRestyled) this.#spreadBackground();
  }

  #setStyle(css) {
    this.#isRestyled = true;
    this.document.querySelectorAll("style")[1].textContent = styleSheet(css, this.#surroundings.files);
  }

  /** The page's background fills the whole frame, as that of a body would. */
  #spreadBackground() {
    const { documentElement, body } = this.document;
    if (!body.firstElementChild) return;
    this.#isRestyled = false;
    const { background, backgroundColor, backgroundImage } = getComputedStyle(body.firstElementChild);
    const isClear = backgroundImage === "none" && /^(transparent|rgba\(.*, 0\))$/.test(backgroundColor);
    documentElement.style.background = isClear ? "" : background;
  }
}
