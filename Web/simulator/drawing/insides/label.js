import { INSIDE } from "../node.js";

const nameable = "tt-input, tt-textarea, tt-checkbox, tt-radio, tt-switch, tt-slider, tt-picker";
const named = new WeakSet();

/** `label`: its words are the name of what it is for, as a screen reader says it. What a tap does is the kernel's. */
export function label(host, page) {
  return {
    set: () => false,
    settled() {
      const id = host.getAttribute("for");
      const target = id ? page.document.getElementById(id) : host.querySelector(nameable);
      const words = host.textContent.replace(host.contains(target) ? target.textContent : "", "").trim();
      const control = target?.[INSIDE]?.field ?? target;
      if (!control || words === "" || (control.hasAttribute("aria-label") && !named.has(control))) return;
      named.add(control);
      control.setAttribute("aria-label", words);
    },
  };
}
