import { element } from "../../element.js";
import { button } from "./parts.js";

/**
 * @typedef {{name: string, label: string, value?: string, placeholder?: string, kind?: "text" | "tel" | "decimal" | "numeric", most?: number}} Entry
 */

/**
 * Fields under each other and a button. What is wrong is said over the button, and the field with it has the focus.
 * @param {object} form
 * @param {Entry[]} form.entries
 * @param {string} form.action what the button says
 * @param {(values: Record<string, string>) => {name: string, words: string} | null} form.check
 * @param {(values: Record<string, string>) => void} form.done
 * @returns {HTMLElement}
 */
export function form({ entries, action, check, done }) {
  const inputs = entries.map(({ name, value = "", placeholder, kind = "text", most = 100 }) => element("input",
    { name, value, placeholder, inputmode: kind, maxlength: most, autocomplete: "off", "aria-describedby": "form-problem" }));
  const rows = entries.map(({ label }, index) => element("label", { class: "entry" }, element("span", {}, label), inputs[index]));
  const problem = element("p", { class: "problem", role: "alert", id: "form-problem" });
  const finish = () => {
    const values = Object.fromEntries(entries.map(({ name }, index) => [name, inputs[index].value.trim()]));
    const wrong = check(values);
    problem.textContent = wrong?.words ?? "";
    entries.forEach(({ name }, index) => inputs[index].setAttribute("aria-invalid", String(name === wrong?.name)));
    if (wrong) inputs[entries.findIndex(({ name }) => name === wrong.name)]?.focus();
    else done(values);
  };
  const box = element("div", { class: "form" }, element("div", { class: "rows" }, ...rows), problem, button(action, finish));
  box.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && !event.isComposing && inputs.includes(event.target)) { event.preventDefault(); finish(); }
  });
  return box;
}
