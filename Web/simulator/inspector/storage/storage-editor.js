import { element, icon } from "../../element.js";
import { copyText } from "../../source/source-view.js";
import { foreign, text } from "../../words/language.js";
import { editable, typed } from "./storage-model.js";

const refusals = new Set(["value_too_large", "storage_full"]);

/**
 * What stands under an open key: its value, to be changed. While a person types, a change that the app makes does not
 * take the words away.
 * @param {import("./storage-model.js").StoredItem} item
 * @param {object} acts
 * @param {(key: string) => Promise<string | null>} acts.whole the JSON of a value that was cut
 * @param {(key: string, value: unknown) => Promise<{ok: boolean, code: string | null}>} acts.keep
 * @param {(key: string) => void} acts.remove
 * @returns {HTMLElement & {update: (item: object) => void}}
 */
export function editor(item, acts) {
  const { key } = item;
  const field = element("textarea", { class: "editor", rows: 4, spellcheck: "false", "aria-label": text("storage.value.of", { key }) });
  const note = element("span", { class: "note", role: "status" });
  const save = element("button", { class: "button primary", disabled: true, onclick: () => keep() }, text("storage.save"));
  const undo = element("button", { class: "button quiet", hidden: true, onclick: () => show(kept) }, text("storage.undo"));
  let kept = "";

  const changed = () => {
    const isChanged = field.value !== kept;
    save.disabled = !isChanged;
    undo.hidden = !isChanged;
    note.textContent = "";
    note.className = "note";
  };
  const show = (words) => {
    kept = words;
    field.value = words;
    field.lang = foreign(words) ?? "";
    field.rows = Math.min(16, Math.max(2, words.split("\n").length));
    changed();
  };
  const keep = async () => {
    save.disabled = true;
    const words = field.value;
    const { ok, code } = await acts.keep(key, typed(words));
    if (ok) { show(editable(JSON.stringify(typed(words)))); return; }
    changed();
    note.className = "out bad";
    note.textContent = text(refusals.has(code) ? `storage.refused.${code}` : "storage.refused");
  };
  field.addEventListener("input", changed);
  field.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !save.disabled) { event.preventDefault(); keep(); }
  });

  const take = async ({ text: json, cut }) => {
    const isTouched = field.value !== kept;
    const whole = cut ? await acts.whole(key) : json;
    const words = whole === null ? null : editable(whole);
    if (words === null) note.textContent = text("storage.unread");
    else if (!isTouched || field.value === words) show(words);
    else { kept = words; changed(); note.textContent = text("storage.changed"); }
  };
  take(item);

  const copy = element("button", { class: "button quiet", onclick: async () => { note.textContent = await copyText(field.value); } }, icon("copy"), text("storage.copy"));
  const remove = element("button", { class: "button quiet", onclick: () => acts.remove(key) }, icon("trash"), text("storage.delete"));
  return Object.assign(element("div", {}, field, element("div", { class: "actions" }, save, undo, copy, remove, note)), { update: take });
}
