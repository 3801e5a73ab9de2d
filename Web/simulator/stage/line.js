import { onLanguage, text } from "../words/language.js";
import { world } from "../world.js";

/** Says on the stage whether the line to the server is up, and when the next try comes. */
export class Line {
  #notes;
  #connection = null;
  #stage = null;
  #state = { kind: "connecting" };
  #hadApp = false;

  /** @param {import("./notes.js").Notes} notes */
  constructor(notes) {
    this.#notes = notes;
    setInterval(() => { if (this.#state.kind === "lost") this.#say(); }, 250);
    onLanguage(() => this.#say());
  }

  /**
   * @param {import("../connection.js").Connection} connection
   * @param {import("./stage.js").Stage} stage
   */
  prepare(connection, stage) {
    this.#connection = connection;
    this.#stage = stage;
    connection.on("hello", () => { this.#hadApp = true; });
  }

  /**
   * The line changed.
   * @param {import("../connection.js").ConnectionState} state
   */
  show(state) {
    this.#state = state;
    for (const node of document.querySelectorAll("[data-needs-line]")) node.inert = state.kind !== "open";
    document.body.toggleAttribute("data-lost", this.#hadApp && state.kind !== "open");
    this.#say();
    if (state.kind === "lost" && !this.#hadApp) this.#explain();
  }

  #say() {
    if (!this.#hadApp || this.#state.kind === "open") return this.#notes.stay("line", null);
    const seconds = Math.max(1, Math.ceil(((this.#state.retryAt ?? 0) - performance.now()) / 1000));
    const isLost = this.#state.kind === "lost";
    this.#notes.stay("line", {
      sign: "offline",
      words: isLost ? text("stage.lost", { n: seconds }) : text("stage.trying"),
      action: isLost ? { label: text("stage.retry"), act: () => this.#connection.open() } : undefined,
    });
  }

  /** A server that answers, yet has no phone to show, runs no app. */
  async #explain() {
    const hasServer = await fetch(`${world}/_quaver/v1/health`).then(({ ok }) => ok, () => false);
    if (!this.#hadApp) this.#stage.wait({ hasServer });
  }
}
