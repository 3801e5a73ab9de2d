import { byID, element, icon, iconButton } from "../element.js";
import { onLanguage, text } from "../words/language.js";
import { highlight } from "./highlight.js";
import { placeOf } from "./excerpt.js";

/**
 * Shows a file of the mini-app with one line marked, over the whole page. Reading it needs no editor.
 */
export class SourceView {
  #dialog = /** @type {HTMLDialogElement} */ (byID("source"));
  #files;
  #root;

  /**
   * @param {() => string} files where the device's files are served
   * @param {() => string} root the mini-app's folder on the server's disk, for the path that is copied
   */
  constructor(files, root) {
    this.#files = files;
    this.#root = root;
    onLanguage(() => this.#dialog.close());
    this.#dialog.addEventListener("click", ({ target }) => { if (target === this.#dialog) this.#dialog.close(); });
  }

  /**
   * Opens the file of a place such as `pages/index/index.js:43:5`.
   * @param {string} source
   */
  async open(source) {
    const place = placeOf(source) ?? { file: source, line: 1, column: 1 };
    const body = element("div", { class: "source-body", tabindex: "0" }, text("source.waiting", { file: place.file }));
    this.#dialog.replaceChildren(this.#head(source, place), body);
    this.#dialog.setAttribute("aria-label", source);
    if (!this.#dialog.open) this.#dialog.showModal();
    body.focus();
    const lines = await this.lines(place.file);
    if (!lines) body.textContent = text("source.missing", { file: this.#path(place.file) });
    else showLines(body, lines, place);
  }

  /**
   * The lines of one of the app's files.
   * @param {string} file
   * @returns {Promise<string[] | null>} nothing when it can't be read
   */
  async lines(file) {
    try {
      const answer = await fetch(this.#files() + file.split("/").map(encodeURIComponent).join("/"));
      return answer.ok ? (await answer.text()).split(/\r?\n/) : null;
    } catch {
      return null;
    }
  }

  #path = (file) => (this.#root() ? `${this.#root().replace(/\/$/, "")}/${file}` : file);

  #head(source, place) {
    const copied = element("span", { class: "note", role: "status" });
    const copy = async () => { copied.textContent = await copyText(`${this.#path(place.file)}:${place.line}:${place.column}`); };
    return element("header", { class: "source-head" }, element("code", {}, source), copied, element("span", { class: "grow" }),
      element("button", { class: "button", onclick: copy }, icon("copy"), text("source.copy")),
      iconButton("cross", text("source.close"), () => this.#dialog.close()));
  }
}

/**
 * Puts words on the clipboard and says how it went.
 * @param {string} words
 * @returns {Promise<string>}
 */
export async function copyText(words) {
  try {
    await navigator.clipboard.writeText(words);
    return text("data.copied");
  } catch {
    return text("data.copy.failed");
  }
}

function showLines(body, lines, place) {
  const list = element("ol", { class: "source-lines" }, ...lines.map((line, index) => element("li",
    index + 1 === place.line ? { class: "is-marked", "aria-current": "true" } : {},
    element("span", { class: "ln", "aria-hidden": "true" }, String(index + 1)), element("code", {}, ...highlight(line)))));
  body.replaceChildren(list);
  list.children[place.line - 1]?.scrollIntoView({ block: "center" });
}

/**
 * A place in the source that opens it.
 * @param {string} source
 * @param {(source: string) => void} open
 * @returns {HTMLElement}
 */
export const sourceLink = (source, open) => element("button", { class: "linklike", onclick: () => open(source) }, source);
