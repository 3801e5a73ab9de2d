import { isOn, numberOf } from "../node.js";
import { ownSetters } from "./pictures.js";

/**
 * The nearest value that a slider can have.
 * @param {number} value
 * @param {{min: number, max: number, step: number}} range
 * @returns {number}
 */
export function stepped(value, { min, max, step }) {
  const size = step > 0 ? step : 1;
  const nearest = min + Math.round((value - min) / size) * size;
  return Number(Math.min(max, Math.max(min, nearest)).toFixed(6));
}

/** `slider`: dragged, tapped or moved with the arrow keys; `changing` while it moves, `change` when it rests. */
export function slider(host, page) {
  const make = (tag, ...children) => { const node = page.document.createElement(tag); node.append(...children); return node; };
  const thumb = make("q-thumb");
  const track = make("q-track", thumb);
  const number = make("q-number");
  const state = { min: 0, max: 100, step: 1, value: 0, disabled: false };
  host.append(track, number);
  number.hidden = true;
  thumb.setAttribute("role", "slider");
  thumb.setAttribute("tabindex", "0");

  const show = () => {
    const part = (state.value - state.min) / (state.max - state.min || 1);
    host.style.setProperty("--part", `${Math.min(1, Math.max(0, part)) * 100}%`);
    number.textContent = String(state.value);
    for (const [name, value] of [["min", state.min], ["max", state.max], ["now", state.value]]) {
      thumb.setAttribute(`aria-value${name}`, String(value));
    }
  };
  const move = (value, type) => {
    const next = stepped(value, state);
    const isNew = next !== state.value;
    state.value = next;
    show();
    if (isNew || type === "change") page.send(host, type, { value: next });
  };
  drag(track, state, move);
  thumb.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowUp: 1, ArrowLeft: -1, ArrowDown: -1, PageUp: 10, PageDown: -10 }[event.key];
    const to = { Home: state.min, End: state.max }[event.key] ?? (by && state.value + by * state.step);
    if (to === undefined || state.disabled) return;
    event.preventDefault();
    move(to, "change");
  });

  const range = (name, fallback) => (value) => { state[name] = numberOf(value, fallback); show(); };
  const colour = (name) => (value) => host.style.setProperty(name, String(value));
  return ownSetters({
    min: range("min", 0), max: range("max", 100), step: range("step", 1), value: range("value", 0),
    disabled(value) { state.disabled = isOn(value); host.toggleAttribute("disabled", state.disabled); },
    showvalue(value) { number.hidden = !isOn(value); },
    blocksize(value) { host.style.setProperty("--block", `${Math.min(28, Math.max(12, numberOf(value, 28)))}px`); },
    blockcolor: colour("--block-ink"), color: colour("--rail"), backgroundcolor: colour("--rail"),
    selectedcolor: colour("--fill"), activecolor: colour("--fill"),
  });
}

function drag(track, state, move) {
  const valueAt = (event) => {
    const box = track.getBoundingClientRect();
    return state.min + ((event.clientX - box.left) / (box.width || 1)) * (state.max - state.min);
  };
  track.addEventListener("pointerdown", (event) => {
    if (state.disabled || event.button !== 0) return;
    track.setPointerCapture(event.pointerId);
    move(valueAt(event), "changing");
  });
  track.addEventListener("pointermove", (event) => {
    if (track.hasPointerCapture(event.pointerId)) move(valueAt(event), "changing");
  });
  track.addEventListener("pointerup", (event) => {
    if (!track.hasPointerCapture(event.pointerId)) return;
    track.releasePointerCapture(event.pointerId);
    move(valueAt(event), "change");
  });
}
