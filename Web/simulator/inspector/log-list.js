const most = 2000;

/**
 * A list that grows at its end and forgets its beginning: new rows are added once a frame, and the list stays at its
 * end while it is there.
 */
export class LogList {
  #list;
  #panel;
  #waiting = [];
  #isScheduled = false;

  /**
   * @param {HTMLElement} list
   * @param {HTMLElement} panel what scrolls
   */
  constructor(list, panel) {
    this.#list = list;
    this.#panel = panel;
  }

  /**
   * Adds a row; it is made when it is shown, so that those which a flood carries past cost nothing.
   * @param {() => HTMLElement} make
   */
  add(make) {
    this.#waiting.push(make);
    if (this.#waiting.length > most) this.#waiting.shift();
    if (this.#isScheduled) return;
    this.#isScheduled = true;
    requestAnimationFrame(() => this.#flush());
  }

  /**
   * Shows other rows.
   * @param {HTMLElement[]} rows
   */
  replace(rows) {
    this.#waiting = [];
    this.#list.replaceChildren(...rows.slice(-most));
    this.#panel.scrollTop = this.#panel.scrollHeight;
  }

  #flush() {
    this.#isScheduled = false;
    if (this.#waiting.length === 0) return;
    const isAtEnd = this.#panel.scrollHeight - this.#panel.clientHeight - this.#panel.scrollTop < 24;
    this.#list.append(...this.#waiting.map((make) => make()));
    this.#waiting = [];
    for (let surplus = this.#list.childElementCount - most; surplus > 0; surplus -= 1) this.#list.firstElementChild.remove();
    if (isAtEnd) this.#panel.scrollTop = this.#panel.scrollHeight;
  }
}
