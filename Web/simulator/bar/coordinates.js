import { element } from "../element.js";
import { wrongDegrees } from "../phone/dialogs/degrees.js";
import { text } from "../words/language.js";
import { openPopup } from "./menu.js";

/**
 * Two fields under a dial: where on earth the person is.
 * @param {HTMLElement} button
 * @param {{latitude: number, longitude: number} | null} location
 * @param {(location: {latitude: number, longitude: number}) => void} choose
 */
export function openCoordinates(button, location, choose) {
  const fields = ["latitude", "longitude"].map((name) => element("input", { name, value: location?.[name] ?? "", inputmode: "decimal", maxlength: 20, autocomplete: "off" }));
  const problem = element("p", { class: "popup-problem", role: "alert" });
  const finish = () => {
    const [latitude, longitude] = fields.map(({ value }) => value.trim());
    const wrong = wrongDegrees({ latitude, longitude }, text);
    problem.textContent = wrong?.words ?? "";
    if (wrong) return fields.find(({ name }) => name === wrong.name).focus();
    close();
    choose({ latitude: Number(latitude), longitude: Number(longitude) });
  };
  const box = element("form", { class: "popup popup-form", role: "dialog", "aria-label": text("bar.place") },
    element("label", {}, text("place.latitude"), fields[0]), element("label", {}, text("place.longitude"), fields[1]), problem,
    element("button", { class: "button primary" }, text("bar.place.go")));
  box.addEventListener("submit", (event) => { event.preventDefault(); finish(); });
  const close = openPopup(button, box);
  fields[0].focus();
}
