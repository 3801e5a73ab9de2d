/**
 * The platform's clock as the server last told it, running on by itself in between.
 */
export class PlatformClock {
  #reading = { now: Date.now() / 1000, frozen: false, rate: 1 };
  #since = 0;
  #elapsed;

  /** @param {() => number} elapsed milliseconds that really went by */
  constructor(elapsed) {
    this.#elapsed = elapsed;
    this.#since = elapsed();
  }

  /**
   * Takes over a reading of the server.
   * @param {{now: number, frozen: boolean, rate: number}} reading seconds since 1970
   */
  set({ now, frozen, rate }) {
    this.#reading = { now, frozen: Boolean(frozen), rate: rate ?? 1 };
    this.#since = this.#elapsed();
  }

  /** Whether the clock stands. */
  get isFrozen() {
    return this.#reading.frozen;
  }

  /** The moment on the platform, in seconds since 1970. */
  get now() {
    const { now, frozen, rate } = this.#reading;
    return frozen ? now : now + ((this.#elapsed() - this.#since) / 1000) * rate;
  }
}
