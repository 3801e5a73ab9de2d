const longPress = 350;
const slack = 10;

/**
 * @typedef {{identifier: number, clientX: number, clientY: number, pageX: number, pageY: number}} Finger
 * @typedef {object} PressReport
 * @property {(target: Node, type: string) => boolean} isHeard whether anyone listens
 * @property {(target: Node, type: string, detail: object, touches: Finger[], changed: Finger[]) => void} send
 * @property {(target: Node) => void} tapped a whole tap happened
 * @property {(run: () => void, milliseconds: number) => number} later
 * @property {(timer: number) => void} never
 */

/**
 * Makes taps, long presses and touches of what fingers do. A tap is a finger that neither moved far nor scrolled.
 */
export class Press {
  #report;
  #target = null;
  #start = null;
  #isTap = false;
  #wasLong = false;
  #timer = 0;

  /** @param {PressReport} report */
  constructor(report) {
    this.#report = report;
  }

  /** Whether a finger is down. */
  get isDown() {
    return this.#target !== null;
  }

  /**
   * A finger goes down.
   * @param {Node} target
   * @param {Finger[]} touches all fingers that are down
   * @param {Finger[]} changed the new ones
   */
  start(target, touches, changed) {
    this.#tell("touchstart", target, touches, changed);
    if (touches.length > 1) {
      this.#isTap = false;
      return;
    }
    this.#target = target;
    this.#start = changed[0];
    this.#isTap = true;
    this.#wasLong = false;
    this.#timer = this.#report.later(() => this.#hold(), longPress);
  }

  /** Fingers move. */
  move(touches, changed) {
    if (!this.#target) return;
    const { clientX, clientY } = changed[0];
    if (Math.hypot(clientX - this.#start.clientX, clientY - this.#start.clientY) > slack) this.spoil();
    this.#tell("touchmove", this.#target, touches, changed);
  }

  /** A finger goes up. */
  end(touches, changed) {
    const target = this.#target;
    if (!target) return;
    this.#tell("touchend", target, touches, changed);
    if (touches.length > 0) return;
    const isTap = this.#isTap && !this.#wasLong;
    this.#let();
    if (!isTap) return;
    this.#report.send(target, "tap", pointOf(changed[0]), changed, changed);
    this.#report.tapped(target);
  }

  /** The browser took the finger away, to scroll for example. */
  cancel(touches, changed) {
    if (this.#target) this.#tell("touchcancel", this.#target, touches, changed);
    this.#let();
  }

  /** What is going on will be no tap: the page scrolled. */
  spoil() {
    this.#isTap = false;
    this.#report.never(this.#timer);
  }

  #hold() {
    if (!this.#isTap) return;
    for (const type of ["longpress", "longtap"]) {
      if (!this.#report.isHeard(this.#target, type)) continue;
      this.#wasLong ||= type === "longpress";
      this.#report.send(this.#target, type, pointOf(this.#start), [this.#start], [this.#start]);
    }
  }

  #tell(type, target, touches, changed) {
    if (this.#report.isHeard(target, type)) this.#report.send(target, type, pointOf(changed[0]), touches, changed);
  }

  #let() {
    this.spoil();
    this.#target = null;
  }
}

const pointOf = (finger) => ({ x: finger.pageX, y: finger.pageY });
