import { element } from "../element.js";

const rowHeight = 40;

/**
 * @typedef {import("../drawing/insides/picker-columns.js").Choice} Choice
 * @typedef {object} PickerRequest
 * @property {Choice} choice
 * @property {string} title
 * @property {(column: number, choice: Choice) => Choice} moved another entry of a column; gives the columns that follow
 * @property {(choice: Choice) => void} done
 * @property {() => void} cancelled
 */

/**
 * A sheet with columns that are turned to the entry one wants.
 * @param {PickerRequest} request
 * @param {import("./modal-layer.js").ModalLayer} layer
 * @param {(key: string) => string} words
 * @returns {{show: (choice: Choice) => void}}
 */
export function openPicker(request, layer, words) {
  let { choice } = request;
  const wheels = element("div", { class: "wheels" });
  const end = (act) => { close(); act(); };
  const cancel = () => end(request.cancelled);
  const box = element("div", { class: "picker", role: "dialog", "aria-modal": "true", "aria-label": request.title || words("phone.choose") },
    element("header", {}, element("button", { class: "picker-cancel", onclick: cancel }, words("phone.cancel")),
      element("h2", { "data-title": true, tabindex: -1 }, request.title || words("phone.choose")),
      element("button", { class: "picker-done", onclick: () => end(() => request.done(choice)) }, words("phone.done"))),
    wheels);

  const show = (next) => {
    choice = next;
    while (wheels.childElementCount > choice.columns.length) wheels.lastElementChild.remove();
    choice.columns.forEach((column, index) => {
      const wheel = wheels.children[index] ?? wheels.appendChild(makeWheel((place) => turn(index, place)));
      fill(wheel, column, choice.picked[index]);
    });
  };
  const turn = (column, place) => {
    if (choice.picked[column] === place) return;
    const picked = choice.picked.map((old, index) => (index === column ? place : old));
    show(request.moved(column, { ...choice, picked }));
  };
  const close = layer.open(box, cancel);
  show(choice);
  return { show };
}

function makeWheel(turned) {
  const wheel = element("ul", { class: "wheel", role: "listbox", tabindex: "0" });
  let isQueued = false;
  wheel.addEventListener("scroll", () => {
    if (isQueued) return;
    isQueued = true;
    requestAnimationFrame(() => {
      isQueued = false;
      const place = Math.round(wheel.scrollTop / rowHeight);
      if (Math.abs(wheel.scrollTop - place * rowHeight) < 2) turned(Math.min(place, wheel.childElementCount - 1));
    });
  }, { passive: true });
  wheel.addEventListener("click", ({ target }) => {
    const place = [...wheel.children].indexOf(target.closest("li"));
    if (place >= 0) turned(place);
  });
  wheel.addEventListener("keydown", (event) => {
    const place = Number(wheel.dataset.place);
    const last = wheel.childElementCount - 1;
    const to = { ArrowDown: place + 1, ArrowUp: place - 1, PageDown: place + 5, PageUp: place - 5, Home: 0, End: last }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    turned(Math.min(last, Math.max(0, to)));
  });
  return wheel;
}

function fill(wheel, column, place) {
  const isSame = wheel.childElementCount === column.length && column.every((label, index) => wheel.children[index].textContent === label);
  if (!isSame) wheel.replaceChildren(...column.map((label) => element("li", { role: "option" }, label)));
  wheel.dataset.place = String(place);
  [...wheel.children].forEach((row, index) => row.setAttribute("aria-selected", String(index === place)));
  if (Math.abs(wheel.scrollTop - place * rowHeight) >= 2) wheel.scrollTop = place * rowHeight;
}
