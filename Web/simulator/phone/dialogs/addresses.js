import { element, icon } from "../../element.js";
import { addressForm, spokenAddress } from "./address-form.js";
import { radios } from "./choices.js";
import { button, closeButton, lead, link, sheet, title, turnTo } from "./parts.js";

/**
 * `tt.chooseAddress`: the address book, with adding and editing. The book is in the answer only if it was changed.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function addresses(dialog, { words, answer }) {
  const box = sheet("");
  let book = [...dialog.addresses];
  let chosen = 0;
  const changes = () => (book.length === dialog.addresses.length && book.every((one, index) => one === dialog.addresses[index]) ? {} : { addresses: book });

  const list = () => {
    const heading = words("address.choose");
    const options = book.map((address, index) => ({
      ...spokenAddress(address),
      beside: element("button", { class: "edit", "aria-label": words("address.edit", { name: address.userName }), onclick: () => edit(index) }, icon("edit")),
    }));
    const use = button(words("address.use"), () => answer("accept", { index: chosen, ...changes() }), "is-apart");
    use.disabled = book.length === 0;
    turnTo(box, heading, closeButton(words, () => answer("dismiss", changes())), title(heading),
      book.length === 0 ? lead(words("address.none")) : radios(heading, options, chosen, (index) => { chosen = index; }),
      element("p", { class: "more-ways" }, link(words("address.add"), () => edit(book.length), "plus")), use);
  };
  const edit = (index) => {
    const heading = words(index < book.length ? "address.change" : "address.add");
    turnTo(box, heading, closeButton(words, list), title(heading), addressForm(book[index] ?? {}, words, (address) => {
      book = [...book.slice(0, index), address, ...book.slice(index + 1)];
      chosen = index;
      list();
    }));
  };
  list();
  return box;
}
