const memory = 1000;

/**
 * Tells an app's late answer to an earlier keystroke from a value that the app wants.
 *
 * While a person types "ab", the app's answer to "a" arrives after "b" was typed. Setting it would swallow the "b".
 */
export class Echoes {
  #now;
  #values = [];

  /** @param {() => number} now milliseconds */
  constructor(now) {
    this.#now = now;
  }

  /**
   * Notes a value that was sent to the app.
   * @param {string} value
   */
  sent(value) {
    this.#values.push({ value, at: this.#now() });
  }

  /**
   * Whether a value from the app answers a keystroke that has been followed by another one since.
   * @param {string} value
   * @returns {boolean}
   */
  isOld(value) {
    const newest = this.#now() - memory;
    this.#values = this.#values.filter((sent) => sent.at > newest);
    const place = this.#values.findIndex((sent) => sent.value === value);
    if (place < 0) {
      this.#values = [];
      return false;
    }
    this.#values.splice(0, place + 1);
    return this.#values.length > 0;
  }
}
