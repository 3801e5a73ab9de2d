import { byID } from "../element.js";
import { day, timeOfDay } from "../words/format.js";
import { language, onLanguage, setLanguage, text } from "../words/language.js";
import { hasDarkPhone, remember, rememberedTheme, showTheme } from "../words/preferences.js";
import { toggleMenu } from "./menu.js";

const steps = [60, 300, 3600, 86400, 604800, 2592000];
const crowded = matchMedia("(max-width: 1399.98px)");
const tight = matchMedia("(max-width: 1179.98px)");
const narrow = matchMedia("(max-width: 959.98px)");
const folded = { "device-dials": narrow, "condition-dials": crowded, advance: narrow, theme: tight, language: tight };

/** The clock in the bar: what time it is on the platform, standing or running, and ways to move it. */
export class ClockControl {
  #clock;
  #send;
  #tick;

  /**
   * @param {import("./platform-clock.js").PlatformClock} clock
   * @param {(change: object) => void} send
   * @param {(minutes: string) => void} tick the minute the phone shows
   */
  constructor(clock, send, tick) {
    this.#clock = clock;
    this.#send = send;
    this.#tick = tick;
    const advance = byID("advance");
    byID("freeze").addEventListener("click", () => this.toggle());
    advance.addEventListener("click", () => toggleMenu(advance, {
      role: "menu", label: text("bar.advance"), entries: steps.map((step) => ({ value: String(step), label: text(`advance.${step}`) })),
      choose: (value) => send({ advance: Number(value) }),
    }));
    onLanguage(() => this.show());
    setInterval(() => this.show(), 250);
  }

  /** Stops the clock or lets it run. */
  toggle() {
    this.#send({ frozen: !this.#clock.isFrozen });
  }

  /** Shows the present moment; only what changed is written. */
  show() {
    const { now, isFrozen } = this.#clock;
    const label = text(isFrozen ? "bar.thaw" : "bar.freeze");
    put(byID("day"), day(now, language()));
    put(byID("time"), timeOfDay(now, "seconds"));
    const freeze = byID("freeze");
    if (freeze.title === label && freeze.getAttribute("aria-pressed") === String(isFrozen)) return this.#tick(timeOfDay(now, "minutes"));
    freeze.setAttribute("aria-pressed", String(isFrozen));
    freeze.setAttribute("aria-label", label);
    freeze.title = label;
    byID("time").classList.toggle("is-frozen", isFrozen);
    this.#tick(timeOfDay(now, "minutes"));
  }
}

/** The switches for theme and language. */
export function prepareSwitches() {
  prepareRadios(byID("theme"), rememberedTheme(), (theme) => { remember("theme", theme); showTheme(theme); });
  prepareRadios(byID("language"), language(), (choice) => { remember("language", choice); setLanguage(choice); });
}

/**
 * The switch of the phone's own appearance, which has nothing to do with the page's theme.
 * @param {(isDark: boolean) => void} show
 */
export function prepareAppearance(show) {
  const button = byID("appearance");
  const turn = (isDark) => { button.setAttribute("aria-pressed", String(isDark)); show(isDark); };
  button.addEventListener("click", () => {
    const isDark = button.getAttribute("aria-pressed") !== "true";
    remember("phone", isDark ? "dark" : "light");
    turn(isDark);
  });
  turn(hasDarkPhone());
}

/** Where there is no room, dials and switches go behind one button: the surroundings, the switches, then all but app, person and clock. */
export function prepareFolding() {
  const [more, panel] = [byID("more"), byID("more-panel")];
  const moved = Object.entries(folded).map(([id, query]) => {
    const marker = document.createComment(id);
    byID(id).before(marker);
    return { node: byID(id), marker, query };
  });
  const close = () => { panel.hidden = true; more.setAttribute("aria-expanded", "false"); };
  const fold = () => {
    close();
    for (const { node, marker, query } of moved) {
      if (query.matches) panel.append(node);
      else marker.after(node);
    }
  };
  more.addEventListener("click", () => {
    panel.hidden = !panel.hidden;
    more.setAttribute("aria-expanded", String(!panel.hidden));
    if (!panel.hidden) panel.querySelector("button")?.focus();
  });
  panel.addEventListener("keydown", (event) => { if (event.key === "Escape") { close(); more.focus(); } });
  document.addEventListener("pointerdown", ({ target }) => {
    if (!panel.hidden && !target.closest("#more-panel, #more, .popup")) close();
  });
  for (const query of [crowded, tight, narrow]) query.addEventListener("change", fold);
  fold();
}

/**
 * Makes a group of buttons a radio group: one is on, arrows move it.
 * @param {HTMLElement} group buttons with `data-value`
 * @param {string} value
 * @param {(value: string) => void} choose
 */
export function prepareRadios(group, value, choose) {
  const buttons = [...group.querySelectorAll("button")];
  const show = (chosen) => buttons.forEach((button) => {
    const isOn = button.dataset.value === chosen;
    button.setAttribute("aria-checked", String(isOn));
    button.tabIndex = isOn ? 0 : -1;
  });
  const take = (button) => { show(button.dataset.value); button.focus(); choose(button.dataset.value); };
  for (const button of buttons) button.addEventListener("click", () => take(button));
  group.addEventListener("keydown", (event) => {
    const by = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 }[event.key];
    if (!by) return;
    event.preventDefault();
    take(buttons[(buttons.indexOf(document.activeElement) + by + buttons.length) % buttons.length]);
  });
  show(value);
}

function put(node, words) {
  if (node.textContent !== words) node.textContent = words;
}
