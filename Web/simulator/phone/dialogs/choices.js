import { element, icon } from "../../element.js";
import { twoLines } from "./parts.js";

/**
 * Something to tick, as wide as the sheet.
 * @param {{line: string, note?: string, isOn: boolean, isLocked?: boolean}} row
 * @param {(isOn: boolean) => void} changed
 * @returns {HTMLElement}
 */
export const tick = ({ line, note, isOn, isLocked }, changed) =>
  toggle("checkbox", "row", { isOn, isLocked }, changed, twoLines(line, note), element("span", { class: "mark square" }, icon("check")));

/**
 * Something to tick in a small line of its own.
 * @param {{line: string, isOn: boolean}} row
 * @param {(isOn: boolean) => void} changed
 * @returns {HTMLElement}
 */
export const smallTick = ({ line, isOn }, changed) =>
  toggle("checkbox", "keep", { isOn }, changed, element("span", { class: "mark square" }, icon("check")), line);

/**
 * Something to switch on and off.
 * @param {{line: string, note?: string, isOn: boolean}} row
 * @param {(isOn: boolean) => void} changed
 * @returns {HTMLElement}
 */
export const onOff = ({ line, note, isOn }, changed) =>
  toggle("switch", "row", { isOn }, changed, twoLines(line, note), element("span", { class: "knob" }));

function toggle(role, kind, { isOn, isLocked = false }, changed, ...parts) {
  const row = element("button", { class: kind, role, "aria-checked": String(isOn), "aria-disabled": isLocked && "true" }, ...parts);
  row.addEventListener("click", () => {
    if (isLocked) return;
    const isNowOn = row.getAttribute("aria-checked") !== "true";
    row.setAttribute("aria-checked", String(isNowOn));
    changed(isNowOn);
  });
  return row;
}

/**
 * A list of which one is chosen; arrows move the choice.
 * @param {string} label
 * @param {{line: string, note?: string, beside?: HTMLElement}[]} options `beside` stands next to a row and is no part of it
 * @param {number} chosen
 * @param {(index: number) => void} choose
 * @returns {HTMLElement}
 */
export function radios(label, options, chosen, choose) {
  const buttons = options.map(({ line, note }) => element("button", { class: "row", role: "radio" },
    twoLines(line, note), element("span", { class: "mark" }, icon("check"))));
  const rows = options.map(({ beside }, index) => (beside ? element("div", { class: "row-beside" }, buttons[index], beside) : buttons[index]));
  const group = element("div", { class: "rows", role: "radiogroup", "aria-label": label }, ...rows);
  mindRadios(group, buttons, chosen, choose);
  return group;
}

/**
 * Makes buttons of the role `radio` choose one of them.
 * @param {HTMLElement} group
 * @param {HTMLElement[]} buttons
 * @param {number} chosen
 * @param {(index: number) => void} choose
 */
export function mindRadios(group, buttons, chosen, choose) {
  const show = (index) => buttons.forEach((button, place) => {
    button.setAttribute("aria-checked", String(place === index));
    button.setAttribute("tabindex", place === index ? "0" : "-1");
  });
  const take = (index) => { show(index); buttons[index].focus(); choose(index); };
  buttons.forEach((button, index) => button.addEventListener("click", () => take(index)));
  group.addEventListener("keydown", (event) => {
    const by = { ArrowDown: 1, ArrowRight: 1, ArrowUp: -1, ArrowLeft: -1 }[event.key];
    const place = buttons.indexOf(document.activeElement);
    if (!by || place < 0) return;
    event.preventDefault();
    take((place + by + buttons.length) % buttons.length);
  });
  show(chosen);
}
