import { element } from "../element.js";
import { markForeignWords } from "../words/foreign-words.js";

const reachable = 'button:not([disabled], [tabindex="-1"]), input, textarea, [tabindex="0"]';

/**
 * What lies over the page inside the phone: boxes on scrims, the newest in front. The focus starts on the box's title,
 * stays inside and goes back to where it was.
 */
export class ModalLayer {
  #screen;
  #behind;
  #boxes = [];

  /**
   * @param {HTMLElement} screen
   * @param {HTMLElement[]} behind what can't be reached while a box is open
   */
  constructor(screen, behind) {
    this.#screen = screen;
    this.#behind = behind;
  }

  /** Whether a box is open. */
  get isOpen() {
    return this.#boxes.length > 0;
  }

  /**
   * Shows a box.
   * @param {HTMLElement} box with a `[data-title]` inside
   * @param {() => void} dismiss a person pressed Escape, or tapped beside a box that may be left
   * @returns {() => void} takes the box away
   */
  open(box, dismiss) {
    const scrim = element("div", { class: "scrim" });
    const entry = { box, scrim, returnTo: focused() };
    scrim.addEventListener("click", () => { if (box.getAttribute("role") !== "alertdialog") dismiss(); });
    box.addEventListener("keydown", (event) => handleKey(event, box, dismiss));
    markForeignWords(box);
    this.#boxes.push(entry);
    this.#screen.append(scrim, box);
    this.#guard();
    placeFocus(box);
    return () => this.#close(entry);
  }

  /** Takes all boxes away: another app, or another connection. */
  clear() {
    for (const entry of [...this.#boxes]) this.#close(entry);
  }

  #close(entry) {
    if (!this.#boxes.includes(entry)) return;
    const { box, scrim, returnTo } = entry;
    const hadFocus = box.contains(document.activeElement);
    this.#boxes = this.#boxes.filter((other) => other !== entry);
    box.remove();
    scrim.remove();
    this.#guard();
    if (hadFocus) giveFocus(returnTo);
  }

  #guard() {
    for (const node of this.#behind) node.inert = this.isOpen;
    for (const { box } of this.#boxes) box.inert = box !== this.#boxes.at(-1).box;
  }
}

/** A box that the app opens while a person types beside the phone does not take the keys away from there. */
function placeFocus(box) {
  const { activeElement } = document;
  const isElsewhere = activeElement?.matches("input, textarea") && activeElement.closest(".inspector");
  if (!isElsewhere) (box.querySelector("[data-title]") ?? box).focus({ preventScroll: true });
}

function handleKey(event, box, dismiss) {
  if (event.key === "Escape") {
    event.preventDefault();
    event.stopPropagation();
    dismiss();
  }
  if (event.key !== "Tab") return;
  const all = [...box.querySelectorAll(reachable)].filter((node) => !node.closest("[inert]"));
  const { activeElement } = document;
  const isEnd = (side) => !all.some((node) => activeElement.compareDocumentPosition(node) & side);
  if (event.shiftKey && isEnd(Node.DOCUMENT_POSITION_PRECEDING)) all.at(-1)?.focus();
  else if (!event.shiftKey && isEnd(Node.DOCUMENT_POSITION_FOLLOWING)) all[0]?.focus();
  else return;
  event.preventDefault();
}

/** What has the focus, down into a page's frame: the frame forgets it while a box is open. */
const focused = () => ({ outer: document.activeElement, inner: document.activeElement?.contentDocument?.activeElement });

function giveFocus({ outer, inner }) {
  if (!outer?.isConnected) return;
  outer.focus({ preventScroll: true });
  inner?.focus?.({ preventScroll: true });
}
