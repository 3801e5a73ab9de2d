const running = new WeakMap();
const units = { rotate: "deg", rotateX: "deg", rotateY: "deg", rotateZ: "deg", skew: "deg", skewX: "deg", skewY: "deg",
  translate: "px", translateX: "px", translateY: "px", translateZ: "px", translate3d: "px" };

/**
 * Plays what `export` of `tt.createAnimation` gives, one group after the other; the last one's look stays.
 * @param {HTMLElement} host
 * @param {unknown} value the attribute `animation`
 */
export async function playAnimation(host, value) {
  const actions = value?.actions;
  if (!Array.isArray(actions) || actions.length === 0) return;
  const turn = {};
  running.set(host, turn);
  const isStill = matchMedia("(prefers-reduced-motion: reduce)").matches;
  for (const { animates = [], option = {} } of actions) {
    const { duration = 400, timingFunction = "linear", delay = 0 } = option.transition ?? {};
    host.style.transformOrigin = option.transformOrigin ?? "";
    const pace = isStill ? { duration: 0 } : { duration: Number(duration) || 0, delay: Number(delay) || 0, easing: easing(timingFunction) };
    await host.animate([keyframe(animates)], { ...pace, fill: "forwards" }).finished.catch(() => {});
    if (running.get(host) !== turn) return;
  }
}

const easing = (name) => (CSS.supports("transition-timing-function", name) ? name : "linear");

function keyframe(animates) {
  const frame = {};
  const transforms = [];
  for (const { type, args = [] } of animates) {
    if (type === "style") frame[camel(String(args[0]))] = String(args[1]);
    else if (/^[a-z]+(3d|[XYZ])?$/i.test(type)) transforms.push(`${type}(${args.map((arg, index) => withUnit(type, arg, index)).join(", ")})`);
  }
  if (transforms.length > 0) frame.transform = transforms.join(" ");
  return frame;
}

const camel = (name) => name.replace(/-([a-z])/g, (_, letter) => letter.toUpperCase());

function withUnit(type, value, index) {
  if (typeof value !== "number") return String(value);
  return `${value}${type === "rotate3d" && index === 3 ? "deg" : units[type] ?? ""}`;
}
