import { element } from "../../element.js";
import { lead, map, page } from "./parts.js";

/**
 * `tt.openLocation`: a place on a map, to look at.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function mapPage(dialog, { words, answer }) {
  const heading = dialog.name || words("place.map");
  return page(heading, { words, act: () => answer("dismiss") }, map(words("place.at", { name: heading })), lead(dialog.address),
    element("p", { class: "fine" }, words("place.coordinates", { latitude: dialog.latitude, longitude: dialog.longitude, scale: dialog.scale })));
}
