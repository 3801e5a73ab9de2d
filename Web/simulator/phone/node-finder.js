import { element } from "../element.js";

/**
 * Finds nodes of the page in view: marks where one lies, and lets a person choose one with the pointer. Both lie over
 * the page, outside of its frame, so that the page itself notices nothing.
 */
export class NodeFinder {
  #frame;
  #mark = element("div", { class: "node-mark", "aria-hidden": "true", hidden: true }, element("span", {}));
  #marked = null;
  #stop = null;

  /** @param {() => import("./page-frame.js").PageFrame | undefined} frame the page in view */
  constructor(frame) {
    this.#frame = frame;
  }

  /**
   * Marks a node, until another is marked.
   * @param {number | null} id nothing takes the mark away
   * @param {string} [name] what stands beside the mark
   */
  mark(id, name = "") {
    this.#marked = id === null ? null : { id, name };
    this.#draw();
  }

  /**
   * Where a node lies in the page, in the page's own pixels.
   * @param {number} id
   * @returns {DOMRect | null}
   */
  box(id) {
    const node = this.#frame()?.node(id);
    if (!node?.isConnected) return null;
    if (node.getBoundingClientRect) return node.getBoundingClientRect();
    const range = node.ownerDocument.createRange();
    range.selectNodeContents(node);
    return range.getBoundingClientRect();
  }

  /**
   * Scrolls a node into view.
   * @param {number} id
   */
  show(id) {
    const node = this.#frame()?.node(id);
    (node?.scrollIntoView ? node : node?.parentElement)?.scrollIntoView({ block: "nearest" });
  }

  /**
   * Lets a person point at a node, until one is chosen or `stop` is called.
   * @param {{hovered: (id: number | null) => void, chosen: (id: number | null) => void}} acts
   */
  pick({ hovered, chosen }) {
    this.stop();
    const cover = element("div", { class: "node-cover", "aria-hidden": "true" });
    const at = (event) => this.#idAt(cover, event);
    cover.addEventListener("pointermove", (event) => hovered(at(event)));
    cover.addEventListener("click", (event) => { const id = at(event); this.stop(); chosen(id); });
    cover.addEventListener("wheel", (event) => this.#frame()?.document?.scrollingElement.scrollBy(0, event.deltaY), { passive: true });
    this.#frame()?.element.parentNode.append(cover);
    this.#stop = () => cover.remove();
  }

  /** Ends {@link pick}. */
  stop() {
    this.#stop?.();
    this.#stop = null;
  }

  #idAt(cover, { clientX, clientY }) {
    const { left, top, width } = cover.getBoundingClientRect();
    const scale = width / cover.offsetWidth || 1;
    return this.#frame()?.idAt((clientX - left) / scale, (clientY - top) / scale) ?? null;
  }

  #draw() {
    const place = this.#marked && this.box(this.#marked.id);
    const frame = this.#frame();
    this.#mark.hidden = !place || !frame;
    if (this.#mark.hidden) return;
    if (this.#mark.parentNode !== frame.element.parentNode) frame.element.parentNode.append(this.#mark);
    const { left, top, width, height } = place;
    Object.assign(this.#mark.style, { left: `${left}px`, top: `${top}px`, width: `${width}px`, height: `${height}px` });
    this.#mark.firstElementChild.textContent = this.#marked.name;
    this.#mark.classList.toggle("is-high", top < 22);
    frame.document?.addEventListener("scroll", () => this.#draw(), { once: true, capture: true, passive: true });
  }
}
