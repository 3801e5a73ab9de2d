import { numberOf } from "./node.js";

const builtIn = { "tt-button": "button-hover", "tt-navigator": "navigator-hover" };
const startTime = { "tt-button": 20 };
const stayTime = { "tt-button": 70 };

/** Gives what a finger presses its `hover-class`, a moment after it went down until a moment after it left. */
export class Hover {
  #waiting = [];
  #shown = [];

  /**
   * A finger went down on a node.
   * @param {Element} target
   */
  press(target) {
    this.release();
    for (let node = target; node?.getAttribute; node = node.parentNode) {
      const name = node.getAttribute("hover-class") ?? builtIn[node.localName] ?? "none";
      if (name === "none" || name === "" || node.hasAttribute("disabled")) continue;
      const names = name.trim().split(/\s+/);
      const after = numberOf(node.getAttribute("hover-start-time"), startTime[node.localName] ?? 50);
      this.#waiting.push(setTimeout(() => this.#show(node, names), after));
      if (node.hasAttribute("hover-stop-propagation")) break;
    }
  }

  /** The finger left, or the press became a scroll. */
  release() {
    for (const timer of this.#waiting) clearTimeout(timer);
    for (const { node, names } of this.#shown) {
      const stay = numberOf(node.getAttribute("hover-stay-time"), stayTime[node.localName] ?? 400);
      setTimeout(() => node.classList.remove(...names), stay);
    }
    this.#waiting = [];
    this.#shown = [];
  }

  #show(node, names) {
    node.classList.add(...names);
    this.#shown.push({ node, names });
  }
}
