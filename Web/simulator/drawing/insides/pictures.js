import { isOn, numberOf, plainName } from "../node.js";
import { address } from "../paths.js";

/**
 * `image`: the picture fills, fits or is cut as `mode` says; base.css does it.
 * @param {Element} host
 * @param {import("../insides.js").PageContext} page
 * @returns {import("../insides.js").Inside}
 */
export function image(host, page) {
  const picture = page.document.createElement("img");
  picture.alt = "";
  picture.draggable = false;
  picture.addEventListener("load", () => {
    picture.hidden = false;
    page.send(host, "load", { width: picture.naturalWidth, height: picture.naturalHeight });
  });
  picture.addEventListener("error", () => {
    picture.hidden = true;
    page.send(host, "error", { errMsg: `${host.getAttribute("src")} could not be loaded` });
  });
  host.append(picture);
  return {
    set(name, value) {
      if (name === "src") setSource(picture, value, page);
      else if (name === "lazy-load") picture.loading = isOn(value) ? "lazy" : "eager";
      else if (name === "alt" || name === "aria-label") picture.alt = String(value ?? "");
    },
  };
}

function setSource(picture, value, page) {
  const source = value ? address(String(value), page.place) : "";
  if (source === "") picture.removeAttribute("src");
  else picture.src = source;
}

/** `icon`: the platform's nine shapes, `size` in pixels and any `color`. */
export function icon(host) {
  host.setAttribute("role", "img");
  return {
    set(name, value) {
      if (name === "size") host.style.setProperty("--size", `${numberOf(String(value).replace(/px$/, ""), 24)}px`);
      else if (name === "color") host.style.setProperty("--ink", String(value));
      else return false;
      return true;
    },
  };
}

/** `progress`: a bar with its number beside it when `show-info` asks for it. */
export function progress(host, page) {
  const track = page.document.createElement("q-track");
  const number = page.document.createElement("q-number");
  track.append(page.document.createElement("q-bar"));
  number.hidden = true;
  host.append(track, number);
  host.setAttribute("role", "progressbar");
  const setters = {
    percent(value) {
      const percent = Math.min(100, Math.max(0, numberOf(value, 0)));
      host.style.setProperty("--part", `${percent}%`);
      host.setAttribute("aria-valuenow", String(percent));
      number.textContent = `${percent}%`;
    },
    showinfo(value) { number.hidden = !isOn(value); },
    strokewidth(value) { host.style.setProperty("--stroke", `${numberOf(String(value).replace(/px$/, ""), 6)}px`); },
    color(value) { host.style.setProperty("--fill", String(value)); },
    activecolor(value) { host.style.setProperty("--fill", String(value)); },
    backgroundcolor(value) { host.style.setProperty("--rail", String(value)); },
  };
  return ownSetters(setters);
}

/**
 * An inside whose attributes are the names of `setters`, in whatever spelling.
 * @param {Record<string, (value: unknown) => void>} setters
 * @returns {import("../insides.js").Inside}
 */
export function ownSetters(setters) {
  return {
    set(name, value) {
      const setter = setters[plainName(name)];
      setter?.(value);
      return setter !== undefined;
    },
  };
}
