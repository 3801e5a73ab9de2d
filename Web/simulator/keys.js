import { byID, element, iconButton } from "./element.js";
import { text } from "./words/language.js";

const typing = "input, textarea, select, [contenteditable]";
const list = [
  ["keys.region", "F6"], ["keys.tab", "Alt", "1…7"], ["keys.arrows", "←", "→"], ["keys.step", "↑", "↓"], ["keys.fold", "←", "→"],
  ["keys.source", "Enter"], ["keys.ends", "Home", "End"], ["keys.filter", "/"], ["keys.history", "↑", "↓"], ["keys.freeze", "Ctrl", "."],
  ["keys.dismiss", "Escape"], ["keys.all", "?"],
];

/**
 * The keys that work everywhere, and the single letters that work only in the inspector.
 * @param {object} acts
 * @param {(index: number) => void} acts.tab
 * @param {() => void} acts.filter
 * @param {() => void} acts.freeze
 * @param {(region: "bar" | "phone" | "inspector") => void} acts.region
 * @returns {(event: KeyboardEvent) => void} also for key presses in the phone's pages
 */
export function makeKeys({ tab, filter, freeze, region }) {
  const everywhere = (event) => {
    if (event.key === "F6") return () => region(nextRegion(event.shiftKey ? -1 : 1));
    if (event.altKey && /^Digit[1-7]$/.test(event.code)) return () => tab(Number(event.code.at(-1)) - 1);
    return (event.ctrlKey || event.metaKey) && event.key === "." ? freeze : null;
  };
  const inInspector = ({ target, key, ctrlKey, metaKey, altKey }) => {
    if (!target.closest?.("#inspector") || target.matches(typing) || ctrlKey || metaKey || altKey) return null;
    return { "/": filter, "?": showKeys }[key] ?? null;
  };
  return (event) => {
    if (event.isComposing || event.defaultPrevented || document.querySelector("dialog[open]")) return;
    const act = everywhere(event) ?? inInspector(event);
    if (!act) return;
    event.preventDefault();
    act();
  };
}

const regions = ["bar", "phone", "inspector"];

function nextRegion(by) {
  const current = regions.findIndex((name) => byID(name).contains(document.activeElement));
  return regions[(current + by + (current < 0 && by < 0 ? 1 : 0) + regions.length) % regions.length];
}

/** Shows all keys. */
export function showKeys() {
  const dialog = /** @type {HTMLDialogElement} */ (byID("keys"));
  const row = ([words, ...keys]) => [element("dt", {}, ...keys.flatMap((key) => [element("kbd", {}, key), " "])), element("dd", {}, text(words))];
  dialog.setAttribute("aria-label", text("keys.title"));
  dialog.replaceChildren(
    element("header", { class: "source-head" }, element("h2", { "data-title": true, tabindex: -1, autofocus: true }, text("keys.title")), element("span", { class: "grow" }),
      iconButton("cross", text("source.close"), () => dialog.close())),
    element("dl", { class: "keys" }, ...list.flatMap(row)));
  dialog.showModal();
}
