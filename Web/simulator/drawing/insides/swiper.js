import { INSIDE, isOn, known, numberOf, plainName } from "../node.js";
import { placesOf, restingPlace } from "./swiper-places.js";

const yes = new Set(["autoplay", "circular", "vertical", "indicatordots"]);
const numbers = { current: 0, interval: 5000, duration: 500, displaymultipleitems: 1 };
const colours = { indicatorcolor: "--dot", indicatoractivecolor: "--dot-on" };
const margins = { previousmargin: "--before", nextmargin: "--after" };

/** `swiper`: shows one item at a time, moved by a finger, by the app or by itself. */
export function swiper(host, page) {
  const track = page.document.createElement("q-track");
  const dots = page.document.createElement("q-dots");
  dots.setAttribute("aria-hidden", "true");
  host.append(track, dots);
  host.setAttribute("role", "group");
  const state = { ...numbers, autoplay: false, circular: false, vertical: false, indicatordots: false, at: 0, wanted: 0 };
  let timer = 0;

  const items = () => [...track.children].filter((node) => node.localName === "tt-swiper-item");
  const place = (position, isAnimated) => {
    const all = items();
    const places = placesOf(all.length, position, state);
    all.forEach((item, index) => {
      const before = numberOf(item.style.getPropertyValue("--at"), places[index]);
      const jumps = Math.abs(before - places[index]) > all.length / 2;
      item.style.transitionDuration = isAnimated && !jumps ? `${state.duration}ms` : "0ms";
      item.style.setProperty("--at", String(places[index]));
    });
    showDots(dots, all.length, state);
  };
  const go = (to, source) => {
    const count = items().length;
    const next = restingPlace(to, count, state);
    const isNew = next !== state.at;
    state.at = next;
    place(state.circular ? to : next, true);
    if (isNew && source !== "") page.send(host, "change", { current: next, currentItemId: items()[next]?.getAttribute("item-id") ?? "", source });
    if (isNew) setTimeout(() => page.send(host, "animationfinish", { current: next, source }), state.duration);
  };
  const restart = () => {
    clearInterval(timer);
    if (state.autoplay) timer = setInterval(() => { if (!page.document.hidden) go(state.at + 1, "autoplay"); }, state.interval);
  };
  listenToFingers(host, state, { place, go, pause: () => clearInterval(timer), resume: restart });

  return {
    content: track,
    set(name, value) {
      const key = plainName(name);
      if (yes.has(key)) state[key] = isOn(value);
      else if (key in colours) host.style.setProperty(colours[key], String(value));
      else if (key in margins) host.style.setProperty(margins[key], String(value));
      else if (key in numbers) state[key] = numberOf(value, numbers[key]);
      else return false;
      if (key === "current") state.wanted = state.current;
      host.toggleAttribute("vertical", state.vertical);
      host.style.setProperty("--shown", String(state.displaymultipleitems));
      return true;
    },
    settled() {
      if (state.wanted !== null && state.wanted !== state.at) go(state.wanted, "");
      else place(state.at, false);
      state.wanted = null;
      restart();
    },
    removed: () => clearInterval(timer),
  };
}

/** `swiper-item`: a new `style` must not take away the place that the swiper gave it. */
export function swiperItem(host) {
  return {
    set: () => false,
    settled() { known(host.parentNode)?.[INSIDE]?.settled?.(); },
  };
}

function showDots(dots, count, state) {
  dots.hidden = !state.indicatordots;
  if (dots.hidden) return;
  while (dots.childElementCount > count) dots.lastElementChild.remove();
  while (dots.childElementCount < count) dots.append(dots.ownerDocument.createElement("q-dot"));
  [...dots.children].forEach((dot, index) => dot.toggleAttribute("data-on", index === state.at));
}

function listenToFingers(host, state, { place, go, pause, resume }) {
  let start = null;
  const along = (event) => (state.vertical ? event.clientY : event.clientX);
  const across = (event) => (state.vertical ? event.clientX : event.clientY);
  host.addEventListener("pointerdown", (event) => {
    if (event.button === 0) start = { along: along(event), across: across(event), at: event.timeStamp, moves: false };
  });
  host.addEventListener("pointermove", (event) => {
    if (!start) return;
    const by = along(event) - start.along;
    if (!start.moves && Math.abs(by) > 8 && Math.abs(by) > Math.abs(across(event) - start.across)) {
      start.moves = true;
      host.setPointerCapture(event.pointerId);
      pause();
    }
    if (start.moves) place(state.at - by / (sizeOf(host, state) || 1), false);
  });
  const end = (event) => {
    if (start?.moves) {
      const by = along(event) - start.along;
      const isFlick = event.timeStamp - start.at < 300 && Math.abs(by) > 24;
      const isFar = Math.abs(by) > sizeOf(host, state) * 0.3;
      go(state.at + (isFlick || isFar ? -Math.sign(by) : 0), "touch");
      resume();
    }
    start = null;
  };
  host.addEventListener("pointerup", end);
  host.addEventListener("pointercancel", end);
}

const sizeOf = (host, state) => (state.vertical ? host.clientHeight : host.clientWidth) / state.displaymultipleitems;
