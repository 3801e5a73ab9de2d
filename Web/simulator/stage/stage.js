import { byID } from "../element.js";
import { compileError, inBackground, stoppedScript, waiting } from "../phone/over.js";
import { onLanguage, text } from "../words/language.js";
import { concerns } from "./concerns.js";

const baseName = (file) => file.split("/").at(-1);

/**
 * What lies over the phone, most urgent first: no app yet, a stopped script, a page that does not compile, an app in
 * the background. Quaver speaks here, in its own theme.
 */
export class Stage {
  #place;
  #notes;
  #acts;
  #problem = null;
  #choice = null;
  #route = null;
  #stopped = null;
  #isAway = false;
  #waiting = { hasServer: false };

  /**
   * @param {HTMLElement} place over the pages of the phone
   * @param {import("./notes.js").Notes} notes
   * @param {{openSource: (source: string) => void, restart: () => void, foreground: () => void}} acts
   */
  constructor(place, notes, acts) {
    this.#place = place;
    this.#notes = notes;
    this.#acts = { ...acts, hide: () => { this.#choose("hide"); } };
    onLanguage(() => this.#show());
    this.wait(this.#waiting);
  }

  /** Whether the app is in the background, as far as is known here. */
  get isAway() {
    return this.#isAway;
  }

  /**
   * Nothing to show yet; `null` once there is.
   * @param {{hasServer: boolean} | null} state
   */
  wait(state) {
    this.#waiting = state;
    document.body.toggleAttribute("data-waiting", state !== null);
    this.#show();
  }

  /**
   * A page does not compile; `null` when it does again.
   * @param {any[] | null} diagnostics
   */
  problem(diagnostics) {
    this.#problem = diagnostics?.length ? diagnostics : null;
    this.#choice = null;
    this.#show();
  }

  /**
   * Another page is in view.
   * @param {string | null} route
   */
  page(route) {
    if (route === this.#route) return;
    this.#route = route;
    this.#choice = null;
    this.#show();
  }

  /**
   * The time limit ended a script; `null` when the app begins anew.
   * @param {object | null} stopped
   */
  stopped(stopped) {
    this.#stopped = stopped;
    this.#show();
  }

  /**
   * The app went to the background or came back.
   * @param {boolean} isAway
   */
  away(isAway) {
    this.#isAway = isAway;
    this.#show();
  }

  /**
   * The app's files were taken anew.
   * @param {{files?: string[], ms: number, data_kept?: boolean}} reloaded
   */
  reloaded({ files = [], ms, data_kept: isKept }) {
    if (this.#problem) return;
    const [first = "", ...others] = files.map(baseName);
    const named = others.length > 0 ? text("stage.more", { file: first, n: others.length }) : first;
    const words = text("stage.reloaded", { files: named, ms: Math.round(ms) }) + (isKept ? text("stage.kept") : "");
    this.#notes.pass({ sign: "check", words });
  }

  #show() {
    const panel = this.#panel();
    const hadFocus = this.#place.contains(document.activeElement);
    this.#place.replaceChildren(...(panel ? [panel] : []));
    if (hadFocus) (panel ?? byID("phone")).focus();
    const isNoted = this.#problem && !this.#covers;
    this.#notes.stay("problem", isNoted ? {
      sign: "warn",
      words: text("stage.broken", { file: baseName(this.#problem[0].file) }),
      action: { label: text("stage.broken.show"), act: () => this.#choose("show") },
    } : null);
  }

  /** Whether the mistakes lie over the phone: when the visible page has one, unless a person chose otherwise. */
  get #covers() {
    return this.#choice ? this.#choice === "show" : this.#problem.some((diagnostic) => concerns(diagnostic, this.#route));
  }

  #choose(choice) {
    this.#choice = choice;
    this.#show();
  }

  #panel() {
    if (this.#waiting) return waiting(this.#waiting.hasServer);
    if (this.#stopped) return stoppedScript(this.#stopped, this.#acts);
    if (this.#problem && this.#covers) return compileError(this.#problem, this.#acts);
    return this.#isAway ? inBackground(this.#acts) : null;
  }
}
