import { onLanguage, text } from "../words/language.js";

/** Says on the stage that the phone has no network, and how many requests failed for it. */
export class Offline {
  #notes;
  #goOnline;
  #isOffline = false;
  #failed = new Set();

  /**
   * @param {import("./notes.js").Notes} notes
   * @param {() => void} goOnline
   */
  constructor(notes, goOnline) {
    this.#notes = notes;
    this.#goOnline = goOnline;
    onLanguage(() => this.#say());
  }

  /**
   * The phone has this network now.
   * @param {string | undefined} network
   */
  show(network) {
    const isOffline = network === "none";
    if (isOffline !== this.#isOffline) this.#failed.clear();
    this.#isOffline = isOffline;
    this.#say();
  }

  /**
   * Counts a step of the trace if the app did not get through to a server.
   * @param {{seq: number, from: string, to: string, outcome: string}} entry
   */
  saw({ seq, from, to, outcome }) {
    if (!this.#isOffline || from !== "app" || to !== "server" || outcome !== "failed") return;
    this.#failed.add(seq);
    this.#say();
  }

  #say() {
    const n = this.#failed.size;
    this.#notes.stay("offline", this.#isOffline ? {
      sign: "offline",
      words: n > 0 ? text("stage.offline.failed", { n }) : text("stage.offline"),
      action: { label: text("stage.online"), act: this.#goOnline },
    } : null);
  }
}
