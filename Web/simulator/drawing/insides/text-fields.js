import { isOn, numberOf } from "../node.js";
import { inlineStyle } from "../styles.js";
import { Echoes } from "./echoes.js";

const keyboards = { number: "numeric", digit: "decimal", idcard: "text", tel: "tel", text: "text" };

/** `input`: a real field, so that every keyboard and input method works in it. */
export const input = (host, page) => textField(host, page, page.document.createElement("input"));

/** `textarea`: likewise, of several lines. */
export const textarea = (host, page) => textField(host, page, page.document.createElement("textarea"));

function textField(host, page, field) {
  const hint = page.document.createElement("q-hint");
  const echoes = new Echoes(() => performance.now());
  hint.setAttribute("aria-hidden", "true");
  field.maxLength = 140;
  host.append(hint, field);
  const showHint = () => { hint.hidden = field.value !== ""; };
  let isComposing = false;
  let wantsFocus = false;
  let told = null;

  const report = () => {
    showHint();
    if (isComposing || field.value === told) return;
    told = field.value;
    echoes.sent(field.value);
    page.send(host, "input", { value: field.value, cursor: field.selectionEnd ?? field.value.length });
    fitHeight(host, field);
  };
  // An author may make the box larger than the field in it.
  host.addEventListener("click", ({ target }) => { if (target === host) field.focus(); });
  field.addEventListener("compositionstart", () => { isComposing = true; });
  field.addEventListener("compositionend", () => { isComposing = false; report(); });
  field.addEventListener("input", report);
  field.addEventListener("focus", () => page.send(host, "focus", { value: field.value, height: 0 }));
  field.addEventListener("blur", () => page.send(host, "blur", { value: field.value, cursor: field.selectionEnd ?? 0 }));
  field.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.isComposing) return;
    const breaksLine = field.localName === "textarea" && (host.getAttribute("confirm-type") ?? "return") === "return";
    if (breaksLine) return;
    event.preventDefault();
    page.send(host, "confirm", { value: field.value });
    if (!host.hasAttribute("confirm-hold")) field.blur();
  });

  const setters = {
    value(value) {
      const text = value === null || value === undefined ? "" : String(value);
      if (isComposing || text === field.value || echoes.isOld(text)) return;
      field.value = told = text;
      showHint();
    },
    placeholder(value) { hint.textContent = field.placeholder = String(value ?? ""); },
    "placeholder-style"(value) { hint.setAttribute("style", inlineStyle(String(value ?? ""), page.place)); },
    "placeholder-class"(value) { hint.className = String(value ?? ""); },
    type(value) { field.inputMode = keyboards[value] ?? "text"; },
    password(value) { if (field.localName === "input") field.type = isOn(value) ? "password" : "text"; },
    disabled(value) { field.disabled = isOn(value); },
    maxlength(value) {
      const most = numberOf(value, 140);
      if (most < 0) field.removeAttribute("maxlength");
      else field.maxLength = most;
    },
    focus(value) { wantsFocus = isOn(value); if (!wantsFocus && field.matches(":focus")) field.blur(); },
    cursor(value) { select(field, numberOf(value, -1), numberOf(value, -1)); },
    "aria-label"(value) { field.setAttribute("aria-label", String(value ?? "")); },
  };
  return {
    field,
    set(name, value) {
      setters[name]?.(value);
      return name === "value" || name === "aria-label" || name === "focus";
    },
    settled() {
      if (wantsFocus && !isTypingElsewhere(host)) field.focus();
      wantsFocus = false;
      fitHeight(host, field);
    },
  };
}

/** Whether a person types beside the phone; a field of the app does not take the keys away from there. */
const isTypingElsewhere = (host) => host.ownerDocument.defaultView.parent.document.activeElement?.localName === "input";

function select(field, start, end) {
  if (start < 0 || !field.matches(":focus")) return;
  field.setSelectionRange(start, end);
}

function fitHeight(host, field) {
  if (field.localName !== "textarea" || !host.hasAttribute("auto-height")) return;
  host.style.height = "auto";
  field.style.height = "0";
  field.style.height = `${field.scrollHeight}px`;
}
