import { element } from "../../element.js";
import { inTongue } from "./how.js";
import { alertBox, title } from "./parts.js";

const guarded = { location: "scope.userLocation", camera: "scope.camera", microphone: "scope.record", album: "scope.album", calendar: "scope.calendar" };

/**
 * The phone's own question, whether the host app may use a part of it.
 * @param {any} dialog
 * @param {import("./how.js").How} how
 * @returns {HTMLElement}
 */
export function system(dialog, { words, answer, tongue }) {
  const what = words(guarded[dialog.permission] ?? dialog.permission);
  const heading = words("system.allow", { host: inTongue(dialog.host_app, tongue), what });
  return alertBox(heading, title(heading), element("p", {}, words("system.whose")),
    element("div", { class: "split" },
      element("button", { onclick: () => answer("reject") }, words("system.refuse")),
      element("button", { onclick: () => answer("accept") }, words("system.agree"))));
}
