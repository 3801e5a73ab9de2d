import { isOn, listens, numberOf } from "../node.js";

/** `scroll-view`: scrolls where `scroll-x` or `scroll-y` allow it, and says where it is to those who listen. */
export function scrollView(host, page) {
  const wanted = { top: null, left: null, into: null };
  const edges = { upper: 50, lower: 50 };
  let last = { top: 0, left: 0 };
  let isAtStart = true;
  let isAtEnd = false;
  let isQueued = false;

  const report = () => {
    isQueued = false;
    const { scrollTop, scrollLeft, scrollHeight, scrollWidth, clientHeight, clientWidth } = host;
    const detail = { scrollTop, scrollLeft, scrollHeight, scrollWidth, deltaX: last.left - scrollLeft, deltaY: last.top - scrollTop };
    last = { top: scrollTop, left: scrollLeft };
    if (listens(host, "scroll")) page.send(host, "scroll", detail);
    const sideways = host.hasAttribute("scroll-x") && !host.hasAttribute("scroll-y");
    const before = sideways ? scrollLeft : scrollTop;
    const after = sideways ? scrollWidth - clientWidth - scrollLeft : scrollHeight - clientHeight - scrollTop;
    if (before <= edges.upper && !isAtStart) page.send(host, "scrolltoupper", { direction: sideways ? "left" : "top" });
    if (after <= edges.lower && !isAtEnd) page.send(host, "scrolltolower", { direction: sideways ? "right" : "bottom" });
    isAtStart = before <= edges.upper;
    isAtEnd = after <= edges.lower;
  };
  host.addEventListener("scroll", () => {
    if (isQueued || !["scroll", "scrolltoupper", "scrolltolower"].some((type) => listens(host, type))) return;
    isQueued = true;
    requestAnimationFrame(report);
  }, { passive: true });

  const setters = {
    "scroll-top"(value) { wanted.top = numberOf(value, null); },
    "scroll-left"(value) { wanted.left = numberOf(value, null); },
    "scroll-into-view"(value) { wanted.into = value ? String(value) : null; },
    "upper-threshold"(value) { edges.upper = numberOf(value, 50); },
    "lower-threshold"(value) { edges.lower = numberOf(value, 50); },
    "scroll-x"(value) { host.toggleAttribute("scroll-x", isOn(value)); return true; },
    "scroll-y"(value) { host.toggleAttribute("scroll-y", isOn(value)); return true; },
    "scroll-with-animation"(value) { host.toggleAttribute("scroll-with-animation", isOn(value)); return true; },
  };
  return {
    set: (name, value) => setters[name]?.(value) === true,
    settled() {
      const behavior = host.hasAttribute("scroll-with-animation") ? "smooth" : "instant";
      const { top, left, into } = wanted;
      wanted.top = wanted.left = wanted.into = null;
      if (top !== null) host.scrollTo({ top, behavior });
      if (left !== null) host.scrollTo({ left, behavior });
      const target = into && [...host.querySelectorAll("[id]")].find((node) => node.id === into);
      target?.scrollIntoView({ block: "start", inline: "start", behavior });
    },
  };
}
