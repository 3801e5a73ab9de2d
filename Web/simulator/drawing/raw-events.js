import { Hover } from "./hover.js";
import { ID, INSIDE, ON, isHeard, known, listens, numberOf } from "./node.js";
import { Press } from "./press.js";

const passedOn = ["transitionend", "animationstart", "animationiteration", "animationend"];
const fields = "tt-input, tt-textarea, input, textarea, select";

/**
 * Reports to the kernel what a person does in a page: every listener stands on the page's document.
 * @param {Document} document
 * @param {(node: number, event: string, detail: object, touches: object[], changed: object[]) => void} send
 */
export function reportEvents(document, send) {
  const hover = new Hover();
  const press = new Press({
    isHeard,
    send(target, type, detail, touches, changed) {
      if (known(target)) send(known(target)[ID], type, detail, touches, changed);
    },
    tapped: (target) => activate(target),
    later: (run, milliseconds) => setTimeout(run, milliseconds),
    never: (timer) => clearTimeout(timer),
  });
  listenToFingers(document, press, hover);
  listenToMouse(document, press, hover);
  document.addEventListener("scroll", () => { press.spoil(); hover.release(); }, { capture: true, passive: true });
  document.addEventListener("keydown", (event) => pressKey(event, press));
  document.addEventListener("click", (event) => { if (event.target.closest?.("a, label")) event.preventDefault(); });
  document.addEventListener("submit", (event) => event.preventDefault());
  for (const type of passedOn) {
    document.addEventListener(type, ({ target }) => {
      if (isHeard(target, type) && known(target)) send(known(target)[ID], type, {}, [], []);
    });
  }
  reportScrolling(document, send);
}

function listenToMouse(document, press, hover) {
  const finger = (event) => [fingerOf(event, 0)];
  document.addEventListener("pointerdown", (event) => {
    if (event.pointerType === "touch" || event.button !== 0) return;
    press.start(event.target, finger(event), finger(event));
    hover.press(event.target);
  });
  document.addEventListener("pointermove", (event) => {
    if (event.pointerType !== "touch" && press.isDown) press.move(finger(event), finger(event));
  });
  document.addEventListener("pointerup", (event) => {
    if (event.pointerType === "touch") return;
    hover.release();
    press.end([], finger(event));
  });
  document.addEventListener("pointercancel", (event) => {
    if (event.pointerType === "touch") return;
    hover.release();
    press.cancel([], finger(event));
  });
}

function listenToFingers(document, press, hover) {
  const all = (list) => [...list].map((touch) => fingerOf(touch, touch.identifier));
  const on = (type, act) => document.addEventListener(type, (event) => act(all(event.touches), all(event.changedTouches), event), { passive: true });
  on("touchstart", (touches, changed, { target }) => { press.start(target, touches, changed); hover.press(target); });
  on("touchmove", (touches, changed) => press.move(touches, changed));
  on("touchend", (touches, changed) => { hover.release(); press.end(touches, changed); });
  on("touchcancel", (touches, changed) => { hover.release(); press.cancel(touches, changed); });
}

const fingerOf = ({ clientX, clientY, pageX, pageY }, identifier) => ({ identifier, clientX, clientY, pageX, pageY });

/** Enter and space tap what has the focus, in its middle. */
function pressKey(event, press) {
  const { target } = event;
  if ((event.key !== "Enter" && event.key !== " ") || event.repeat || target.matches(fields)) return;
  if (!target.matches("[tabindex], [role]")) return;
  event.preventDefault();
  const box = target.getBoundingClientRect();
  const { scrollX, scrollY } = target.ownerDocument.defaultView;
  const [clientX, clientY] = [box.left + box.width / 2, box.top + box.height / 2];
  const finger = [{ identifier: 0, clientX, clientY, pageX: clientX + scrollX, pageY: clientY + scrollY }];
  press.start(target, finger, finger);
  press.end([], finger);
}

/** What a tap does in the browser alone: a picker opens, a label gives its field the focus. */
function activate(target) {
  for (let node = target; node; node = node.parentNode) {
    if (node[INSIDE]?.activate) return node[INSIDE].activate();
    if (node.localName !== "tt-label") continue;
    const named = node.getAttribute("for");
    const host = named ? node.ownerDocument.getElementById(named) : node.querySelector("tt-input, tt-textarea");
    const inside = host?.[INSIDE];
    if (inside?.field && !host.contains(target)) return inside.field.focus();
    if (inside?.activate) return inside.activate();
  }
}

/** The page's own scrolling, at most once a frame; a page may say in its root's `on` that it does not care. */
function reportScrolling(document, send) {
  let isQueued = false;
  let isAtBottom = false;
  const report = () => {
    isQueued = false;
    const { scrollTop, scrollHeight, clientHeight } = document.scrollingElement;
    const distance = numberOf(document.documentElement.dataset.reachBottomDistance, 50);
    const reaches = scrollHeight - clientHeight - scrollTop <= distance;
    if (cares(document, "pageScroll")) send(0, "pageScroll", { scrollTop }, [], []);
    if (reaches && !isAtBottom && cares(document, "reachBottom")) send(0, "reachBottom", {}, [], []);
    isAtBottom = reaches;
  };
  document.addEventListener("scroll", ({ target }) => {
    if (target !== document || isQueued) return;
    isQueued = true;
    requestAnimationFrame(report);
  }, { passive: true });
}

const cares = (document, type) => {
  const root = document.body.firstElementChild;
  return root !== null && (root[ON] === undefined || listens(root, type));
};
