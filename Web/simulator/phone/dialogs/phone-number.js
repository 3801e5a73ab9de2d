import { element } from "../../element.js";
import { radios } from "./choices.js";
import { form } from "./form.js";
import { asker, closeButton, lead, link, pair, sheet, title, turnTo } from "./parts.js";

/**
 * The phone-number button. Without a bound number the person enters one first; another than the bound one is entered
 * on the way.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function phoneNumber(dialog, { words, answer }) {
  const app = { name: dialog.app_name };
  const box = sheet("");
  let other = null;
  let isOther = false;

  const ask = () => {
    const numbers = [dialog.number && { line: dialog.number, note: words("phone.number.bound") }, other && { line: spoken(other), note: words("phone.number.entered") }].filter(Boolean);
    const refuse = () => answer("reject");
    turnTo(box, words("phone.number"), asker(app, words("consent.asks", { app: app.name })), title(words("phone.number")), lead(words("phone.number.why")),
      radios(words("phone.number"), numbers, isOther ? numbers.length - 1 : 0, (index) => { isOther = Boolean(other) && index === numbers.length - 1; }),
      element("p", { class: "more-ways" }, link(words("phone.number.other"), enter)),
      pair(words, refuse, () => answer("accept", isOther ? other : {})));
  };
  const enter = () => {
    const heading = words(dialog.number ? "phone.number.other" : "phone.number.bind");
    const leave = dialog.number || other ? ask : () => answer("dismiss");
    turnTo(box, heading, closeButton(words, leave), title(heading), lead(words("phone.number.local")), form({
      entries: [
        { name: "country", label: words("phone.number.country"), value: other?.country_code ?? "86", kind: "numeric", most: 4 },
        { name: "number", label: words("phone.number.digits"), value: other?.number ?? "", kind: "tel", most: 20 },
      ],
      action: words("phone.number.use"),
      check: (values) => wrong(values, words),
      done: ({ country, number }) => {
        other = { number: digits(number), ...(code(country) === "86" ? {} : { country_code: code(country) }) };
        isOther = true;
        ask();
      },
    }));
  };
  if (dialog.number) ask();
  else enter();
  return box;
}

const digits = (text) => text.replace(/[\s-]/g, "");
const code = (text) => digits(text).replace(/^\+/, "");
const spoken = ({ number, country_code: country }) => (country ? `+${country} ${number}` : number);

function wrong({ country, number }, words) {
  if (!/^[1-9]\d{0,3}$/.test(code(country))) return { name: "country", words: words("phone.number.badcountry") };
  const shape = code(country) === "86" ? /^1\d{10}$/ : /^\d{4,15}$/;
  return shape.test(digits(number)) ? null : { name: "number", words: words("phone.number.bad") };
}
