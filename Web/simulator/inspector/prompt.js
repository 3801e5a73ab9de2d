import { element, icon } from "../element.js";

const most = 100;

/** What was typed earlier, newest last; the arrows walk through it. */
export class History {
  #lines = [];
  #place = 0;
  #draft = "";

  /**
   * Keeps a line that was run; the same one twice in a row counts once.
   * @param {string} line
   */
  keep(line) {
    if (this.#lines.at(-1) !== line) this.#lines = [...this.#lines, line].slice(-most);
    this.#place = this.#lines.length;
    this.#draft = "";
  }

  /**
   * The line before or after the one shown.
   * @param {-1 | 1} by
   * @param {string} shown
   * @returns {string | null} nothing at either end
   */
  step(by, shown) {
    const to = this.#place + by;
    if (to < 0 || to > this.#lines.length) return null;
    if (this.#place === this.#lines.length) this.#draft = shown;
    this.#place = to;
    return to === this.#lines.length ? this.#draft : this.#lines[to];
  }
}

/**
 * The row at the foot of the console that runs what is typed in the app.
 * @param {(code: string) => void} run
 * @returns {{element: HTMLElement, type: (code: string) => void}}
 */
export function prompt(run) {
  const history = new History();
  const input = element("input", { spellcheck: "false", autocomplete: "off", autocapitalize: "off", "data-t-label": "console.run", "data-t-placeholder": "console.run" });
  input.addEventListener("keydown", (event) => {
    const by = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (event.key === "Enter" && !event.isComposing && input.value.trim() !== "") {
      history.keep(input.value);
      run(input.value);
      input.value = "";
    } else if (by) {
      const line = history.step(by, input.value);
      if (line === null) return;
      event.preventDefault();
      input.value = line;
      input.setSelectionRange(line.length, line.length);
    }
  });
  return {
    element: element("label", { class: "prompt", "data-needs-line": true }, icon("right"), input),
    type(code) { input.value = code; input.focus(); },
  };
}
