import { element, icon } from "../element.js";

const bezel = 11;
const margin = 24;
const navigationHeight = 44;
const tabBarHeight = 49;

/**
 * @typedef {object} Model
 * @property {string} name
 * @property {number} width in logical points
 * @property {number} height
 * @property {number} pixel_ratio
 * @property {number} status_bar
 * @property {number} safe_bottom
 * @property {string} platform
 */

/**
 * How much a phone has to shrink to fit; it never grows. Its screen's width is whole pixels, so that its edges are sharp.
 * @param {{width: number, height: number}} model
 * @param {{width: number, height: number}} room
 * @returns {number}
 */
export function fitOf(model, room) {
  const fit = Math.min(1, room.width / (model.width + 2 * bezel), room.height / (model.height + 2 * bezel));
  return Math.floor(Math.max(0.2, fit) * model.width) / model.width;
}

/** The body of the phone and its screen, drawn at logical points and scaled to the room that is left. */
export class DeviceFrame {
  #room;
  #device;
  #model = { name: "", width: 390, height: 844, pixel_ratio: 3, status_bar: 47, safe_bottom: 34, platform: "ios" };
  #time = element("span", {});
  #network = element("span", { class: "network" });

  /** @param {HTMLElement} room what the phone has to fit into */
  constructor(room) {
    this.#room = room;
    this.status = element("div", { class: "status", "aria-hidden": "true" }, this.#time, element("span", { class: "grow" }),
      icon("signal"), this.#network, icon("battery"));
    this.setNetwork("wifi");
    this.pages = element("div", { class: "pages" });
    this.screen = element("section", { class: "screen" });
    this.#device = element("div", { class: "device" }, this.screen);
    room.append(this.#device);
    new ResizeObserver(() => this.#fit()).observe(room);
    this.setModel(this.#model);
  }

  /** The height below the last thing that can be tapped, in pixels. */
  get safeBottom() {
    return this.#model.safe_bottom;
  }

  /** The height of the status bar, in pixels. */
  get statusHeight() {
    return this.#model.status_bar;
  }

  /**
   * Becomes another phone.
   * @param {Model} model
   */
  setModel(model) {
    this.#model = { ...this.#model, ...model };
    const { width, height, status_bar: status, safe_bottom: safe } = this.#model;
    const sizes = { width: `${width}px`, height: `${height}px`, status: `${status}px`, safe: `${safe}px`,
      nav: `${navigationHeight}px`, tabs: `${tabBarHeight + safe}px`, radius: safe > 0 ? "47px" : "18px" };
    for (const [name, value] of Object.entries(sizes)) this.#device.style.setProperty(`--phone-${name}`, value);
    this.#device.classList.toggle("has-home-bar", safe > 0);
    this.#device.classList.toggle("has-low-status", status < 32);
    this.#fit();
  }

  /**
   * Shows the platform's time in the status bar.
   * @param {string} time
   */
  setTime(time) {
    this.#time.textContent = time;
  }

  /**
   * Shows the network in the status bar: a sign, or what people call it.
   * @param {string} [network] as `tt.getNetworkType` names it
   */
  setNetwork(network = "wifi") {
    const sign = { wifi: "wifi", none: "offline" }[network];
    this.#network.replaceChildren(sign ? icon(sign) : network === "unknown" ? "" : network.toUpperCase());
  }

  #fit() {
    const room = { width: this.#room.clientWidth, height: this.#room.clientHeight };
    if (room.width <= 0 || room.height <= 0) return;
    const { width, height } = this.#model;
    const fit = fitOf(this.#model, { width: room.width - margin, height: room.height - margin });
    const edge = Math.round(bezel * fit) / fit;
    const outer = [width + 2 * edge, height + 2 * edge].map((length) => Math.round(length * fit));
    this.#device.style.setProperty("--phone-bezel", `${edge}px`);
    this.#device.style.transform = fit === 1 ? "" : `scale(${fit})`;
    this.#device.style.left = `${Math.floor((room.width - outer[0]) / 2)}px`;
    this.#device.style.top = `${Math.floor((room.height - outer[1]) / 2)}px`;
  }
}
