import { isOn } from "../node.js";

const focusable = (host, role) => {
  host.setAttribute("role", role);
  host.setAttribute("tabindex", "0");
};

/** `button`: looks in base.css; what it does is the kernel's. */
export function button(host) {
  focusable(host, "button");
  return {
    set(name, value) {
      if (name !== "loading") return false;
      host.toggleAttribute("loading", isOn(value));
      host.setAttribute("aria-busy", String(isOn(value)));
      return true;
    },
  };
}

/** `navigator`: a link within the app, or to another one. */
export function navigator(host) {
  focusable(host, "link");
  return { set: () => false };
}

/** `checkbox`: the mark stands before the author's words. The kernel turns it over. */
export const checkbox = (host, page) => checkable(host, page, "checkbox");

/** `radio`: likewise, one of a group. */
export const radio = (host, page) => checkable(host, page, "radio");

/** `switch`: a slide, or a mark when `type` is `checkbox`. */
export const toggle = (host, page) => checkable(host, page, "switch");

function checkable(host, page, role) {
  const mark = page.document.createElement("q-mark");
  mark.setAttribute("aria-hidden", "true");
  host.append(mark);
  focusable(host, role);
  host.setAttribute("aria-checked", "false");
  return {
    set(name, value) {
      if (name === "checked") {
        host.toggleAttribute("checked", isOn(value));
        host.setAttribute("aria-checked", String(isOn(value)));
        return true;
      }
      if (name === "color") {
        host.style.setProperty("--ink", String(value ?? ""));
        return true;
      }
      return false;
    },
  };
}
