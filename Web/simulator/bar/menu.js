import { element, icon } from "../element.js";
import { foreign } from "../words/language.js";

/**
 * @typedef {{value: string, label: string, note?: string, isDefault?: boolean}} MenuEntry
 * @typedef {object} Menu
 * @property {"listbox" | "menu"} role
 * @property {string} label
 * @property {MenuEntry[]} entries
 * @property {string} [current] the value that is chosen now
 * @property {string} [again] a value that may be chosen though it is chosen already
 * @property {(value: string) => void} choose
 */

let close = () => {};

/**
 * Opens a menu under a button, or closes it again. Arrows move, Enter chooses, letters jump, Escape leaves.
 * @param {HTMLElement} button
 * @param {Menu} menu
 */
export function toggleMenu(button, menu) {
  const wasOpen = button.getAttribute("aria-expanded") === "true";
  close();
  if (!wasOpen) openMenu(button, menu);
}

function openMenu(button, { role, label, entries, current, again, choose }) {
  const isList = role === "listbox";
  const pick = (value) => { close(); button.focus(); if (value !== current || value === again) choose(value); };
  const row = ({ value, label: words, note }) => element("div",
    { class: "menu-row", role: isList ? "option" : "menuitem", tabindex: -1, "aria-selected": isList && String(value === current),
      onclick: () => pick(value) },
    isList && icon(value === current ? "check" : "blank"),
    element("span", { lang: foreign(words) }, words), note && element("span", { class: "note" }, note));
  const list = element("div", { class: "popup", role, "aria-label": label }, ...entries.map(row));
  const rows = [...list.children];
  list.addEventListener("keydown", (event) => {
    const place = rows.indexOf(document.activeElement);
    if (event.key === "Tab") { close(); button.focus(); event.preventDefault(); }
    else if (event.key === "Enter" || event.key === " ") { rows[place]?.click(); event.preventDefault(); }
    else next(event, rows, place)?.focus();
  });
  openPopup(button, list);
  (rows.find((node) => node.getAttribute("aria-selected") === "true") ?? rows[0])?.focus();
}

/**
 * Opens something under a button; Escape, a press beside it and leaving the window close it.
 * @param {HTMLElement} button
 * @param {HTMLElement} popup
 * @returns {() => void} closes it
 */
export function openPopup(button, popup) {
  close();
  const leave = ({ target }) => { if (!popup.contains(target) && !button.contains(target)) close(); };
  popup.addEventListener("keydown", (event) => {
    if (event.key !== "Escape") return;
    close();
    button.focus();
    event.preventDefault();
    event.stopPropagation();
  });
  close = () => {
    popup.remove();
    button.setAttribute("aria-expanded", "false");
    document.removeEventListener("pointerdown", leave, true);
    window.removeEventListener("blur", close);
    close = () => {};
  };
  document.body.append(popup);
  place(popup, button);
  button.setAttribute("aria-expanded", "true");
  document.addEventListener("pointerdown", leave, true);
  window.addEventListener("blur", close);
  return close;
}

function next(event, rows, place) {
  const to = { ArrowDown: place + 1, ArrowUp: place - 1, Home: 0, End: rows.length - 1 }[event.key];
  if (to !== undefined) {
    event.preventDefault();
    return rows[(to + rows.length) % rows.length];
  }
  if (event.key.length !== 1) return undefined;
  const letter = event.key.toLowerCase();
  const turned = [...rows.slice(place + 1), ...rows.slice(0, place + 1)];
  return turned.find((row) => row.textContent.trim().toLowerCase().startsWith(letter));
}

function place(list, button) {
  const box = button.getBoundingClientRect();
  const left = Math.min(box.left, document.documentElement.clientWidth - list.offsetWidth - 8);
  list.style.left = `${Math.max(8, left)}px`;
  list.style.top = `${box.bottom + 4}px`;
  list.style.maxHeight = `${document.documentElement.clientHeight - box.bottom - 16}px`;
}
