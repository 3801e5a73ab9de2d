import { said, text } from "../words/language.js";

const near = 1e-6;

/** What a location is called that is none of the list. */
export const elsewhere = "elsewhere";

/**
 * What a dial offers, from the server's lists; nothing when the server has no such dial.
 * @param {string} name
 * @param {any} choices
 * @returns {{value: string, label: string}[]}
 */
export function offers(name, choices) {
  switch (name) {
    case "host_app": return (choices?.host_apps ?? []).map(({ id, name: words }) => ({ value: id, label: said(words) || id }));
    case "base_library": return (choices?.base_libraries ?? []).map((version) => ({ value: version, label: version }));
    case "model": return (choices?.models ?? []).map((model) => ({ value: model.name, label: model.name }));
    case "person": return (choices?.people ?? []).map(({ id, nickname }) => ({ value: id, label: nickname || id }));
    case "network": return (choices?.networks ?? []).map((id) => ({ value: id, label: networkName(id) }));
    case "place": return (choices?.places ?? []).map(({ id, name: words }) => ({ value: id, label: said(words) || id }));
    case "sandbox": return ["false", "true"].map((value) => ({ value, label: text(value === "true" ? "bar.sandbox.on" : "bar.sandbox.off") }));
    case "state": return ["foreground", "background"].map((value) => ({ value, label: text(value === "background" ? "bar.state.back" : "bar.state.front") }));
    default: return [];
  }
}

/**
 * What is chosen, by the dial's name; `undefined` where the server says nothing.
 * @param {any} hello
 * @returns {Record<string, string | undefined>}
 */
export const chosen = ({ device, person, choices }) => ({
  host_app: device.host_app,
  base_library: device.base_library,
  model: device.model?.name,
  person: person.id,
  network: device.network,
  place: placeOf(person.location, choices?.places),
  sandbox: device.sandbox === undefined ? undefined : String(device.sandbox),
  state: device.in_background ? "background" : "foreground",
});

/**
 * What the bar says about a choice.
 * @param {string} name
 * @param {any} hello
 * @returns {string}
 */
export function label(name, hello) {
  const value = chosen(hello)[name];
  if (name === "place" && value === elsewhere) {
    const { latitude, longitude } = hello.person.location;
    return `${latitude.toFixed(3)}, ${longitude.toFixed(3)}`;
  }
  return nameOf(name, value, hello.choices);
}

/**
 * A value's name in the page's language.
 * @param {string} name
 * @param {string} value
 * @param {any} choices
 * @returns {string}
 */
export const nameOf = (name, value, choices) => offers(name, choices).find((offer) => offer.value === value)?.label ?? (value || "–");

function networkName(id) {
  const key = `bar.network.${id}`;
  const words = text(key);
  return words === key ? id.toUpperCase() : words;
}

function placeOf(location, places) {
  if (!places || location === undefined) return undefined;
  if (location === null) return "";
  const isHere = (place) => Math.abs(place.latitude - location.latitude) < near && Math.abs(place.longitude - location.longitude) < near;
  return places.find(isHere)?.id ?? elsewhere;
}
