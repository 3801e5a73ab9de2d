import { icon, image, progress } from "./insides/pictures.js";
import { label } from "./insides/label.js";
import { picker } from "./insides/picker.js";
import { richText } from "./insides/rich-text.js";
import { scrollView } from "./insides/scroll-view.js";
import { slider } from "./insides/slider.js";
import { swiper, swiperItem } from "./insides/swiper.js";
import { input, textarea } from "./insides/text-fields.js";
import { button, checkbox, navigator, radio, toggle } from "./insides/touchables.js";

/**
 * What the drawing of a page may ask of the phone around it.
 * @typedef {object} PageContext
 * @property {Document} document the page's own document
 * @property {{files: string, route: string}} place where the page's files are
 * @property {(host: Element, type: string, detail: object) => void} send tells the kernel what a person did
 * @property {(request: import("../phone/picker-sheet.js").PickerRequest) => {show: Function}} pick shows a picker
 * @property {() => Date} now the moment on the platform clock
 */

/**
 * What draws the inside of a node: `set` answers `true` when an attribute is its own business, `content` is where the
 * author's children go, `settled` may measure after a frame's writes, `removed` lets go of timers and observers.
 * @typedef {object} Inside
 * @property {(name: string, value: unknown) => boolean | void} set
 * @property {Element} [content]
 * @property {() => void} [activate] a person tapped it
 * @property {() => void} [settled]
 * @property {() => void} [removed]
 */

/**
 * The tags with an inside of their own.
 * @type {Readonly<Record<string, (host: Element, page: PageContext) => Inside>>}
 */
export const insides = Object.freeze({
  button,
  checkbox,
  "cover-image": image,
  icon,
  image,
  input,
  label,
  navigator,
  picker,
  progress,
  radio,
  "rich-text": richText,
  "scroll-view": scrollView,
  slider,
  swiper,
  "swiper-item": swiperItem,
  switch: toggle,
  textarea,
});
