import { element } from "../../element.js";
import { radios } from "./choices.js";
import { wrongDegrees } from "./degrees.js";
import { form } from "./form.js";
import { button, closeButton, link, map, sheet, title, turnTo } from "./parts.js";

/**
 * `tt.chooseLocation`: a place near by, or any other by its coordinates.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function place(dialog, { words, answer }) {
  const box = sheet("");
  let chosen = 0;

  const list = () => {
    const heading = words("place.choose");
    const options = dialog.places.map(({ name, address, distance }) => ({ line: name, note: [away(distance, words), address].filter(Boolean).join(" · ") }));
    const use = button(words("phone.ok"), () => answer("accept", { index: chosen }), "is-apart");
    use.disabled = options.length === 0;
    turnTo(box, heading, closeButton(words, () => answer("dismiss")), title(heading), map(words("place.map")),
      radios(words("place.near"), options, chosen, (index) => { chosen = index; }),
      element("p", { class: "more-ways" }, link(words("place.other"), enter)), use);
  };
  const enter = () => {
    const heading = words("place.other");
    turnTo(box, heading, closeButton(words, list), title(heading), form({
      entries: [
        { name: "name", label: words("place.name") }, { name: "address", label: words("place.address") },
        { name: "latitude", label: words("place.latitude"), value: String(dialog.latitude), kind: "decimal", most: 20 },
        { name: "longitude", label: words("place.longitude"), value: String(dialog.longitude), kind: "decimal", most: 20 },
      ],
      action: words("phone.ok"),
      check: (values) => wrongDegrees(values, words),
      done: ({ name, address, latitude, longitude }) => answer("accept", {
        latitude: Number(latitude), longitude: Number(longitude), ...(name && { name }), ...(address && { address }),
      }),
    }));
  };
  list();
  return box;
}

const away = (metres, words) => (metres < 1000
  ? words("place.metres", { distance: Math.round(metres) })
  : words("place.kilometres", { distance: (metres / 1000).toFixed(1) }));
