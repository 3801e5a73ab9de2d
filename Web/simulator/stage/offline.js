import { onLanguage, text } from "../words/language.js";

const requests = new Set(["tt.request", "tt.uploadFile", "tt.downloadFile", "tt.connectSocket"]);

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
   * Counts a step of the trace if it is a request that failed.
   * @param {{seq: number, name: string, outcome: string}} entry
   */
  saw({ seq, name, outcome }) {
    if (!this.#isOffline || !requests.has(name) || outcome === "ok" || outcome === "pending") return;
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
