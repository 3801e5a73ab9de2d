import { element } from "../../element.js";
import { foreign, said, text } from "../../words/language.js";
import { conductOf, dotted, isSignedIn, phoneOf } from "./people-model.js";

const conducts = ["interactive", "agree", "refuse"];

/**
 * What a person is: name, phone, place, conduct, and where they are signed in. Each change is made at once.
 * @param {import("./people-model.js").Person} person
 * @param {{id: string, name: object}[]} hosts
 * @param {(patch: object) => Promise<boolean>} change
 * @returns {HTMLElement}
 */
export function personForm(person, hosts, change) {
  return element("div", { class: "half" }, element("h2", {}, text("people.person")),
    field("people.nickname", nickname(person, change)), field("people.phone", phone(person, change)), place(person),
    element("section", { class: "part" }, element("h3", {}, text("people.conduct")), conduct(person, change)),
    element("section", { class: "part" }, element("h3", {}, text("people.signed.in")), element("div", { class: "checks" },
      ...hosts.map((host) => signIn(person, host, change)))));
}

const field = (key, input) => element("label", { class: "form-row" }, element("span", {}, text(key)), input);

/** Enter or leaving the field keeps what was typed, Escape takes it back; a refused change stays and says so. */
function keeping(input, value, read, change) {
  const keep = async () => {
    if (input.value === value) return;
    const patch = read(input.value);
    const isKept = patch !== undefined && await change(patch);
    input.setAttribute("aria-invalid", String(!isKept));
    input.classList.toggle("is-bad", !isKept);
  };
  input.addEventListener("change", keep);
  input.addEventListener("keydown", (event) => {
    if (event.key === "Escape") { event.stopPropagation(); input.value = value; }
  });
  return input;
}

const nickname = ({ nickname: name }, change) => keeping(element("input", { class: "text-field", value: name, lang: foreign(name), "data-focus": "nickname" }), name,
  (words) => (words.trim() === "" ? undefined : { nickname: words.trim() }), change);

/** The number is never written out; what is typed replaces it. */
const phone = ({ phone: number }, change) => keeping(element("input", { class: "text-field", value: "", inputmode: "tel", placeholder: number ? dotted(number) : text("people.phone.none"), "data-focus": "phone" }), "",
  (words) => { const typed = phoneOf(words); return typed === undefined ? undefined : { phone: typed }; }, change);

const place = ({ location }) => element("p", { class: "form-row" }, element("span", {}, text("people.location")),
  element("span", {}, location ? `${location.latitude.toFixed(4)}, ${location.longitude.toFixed(4)}` : text("people.location.none")));

function conduct({ conduct: chosen }, change) {
  const { kind, left } = conductOf(chosen);
  const buttons = conducts.map((name) => element("button", { class: "chip", role: "radio", "aria-checked": String(name === kind), "aria-pressed": null, tabindex: name === kind || (kind === "prepared" && name === conducts[0]) ? 0 : -1,
    "data-focus": name, onclick: () => { if (name !== kind) change({ conduct: name }); } }, text(`people.conduct.${name}`)));
  const group = element("div", { class: "chips", role: "radiogroup", "aria-label": text("people.conduct") }, ...buttons);
  group.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    event.stopPropagation();
    const place = buttons.indexOf(document.activeElement);
    const next = buttons[(place + by + buttons.length) % buttons.length];
    next.focus();
    next.click();
  });
  return element("div", {}, group, kind === "prepared" && element("p", { class: "note" }, text("people.prepared", { n: left })));
}

function signIn(person, { id, name }, change) {
  const words = said(name) || id;
  const box = element("input", { type: "checkbox", checked: isSignedIn(person, id), "data-focus": id, onchange: () => change({ signed_in: { ...person.signed_in, [id]: box.checked } }) });
  return element("label", { class: "check" }, box, element("span", { lang: foreign(words) }, words));
}
