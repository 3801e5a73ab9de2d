const firstDelay = 500;
const longestDelay = 8000;

/**
 * How long to wait before the next try, in milliseconds.
 * @param {number} failures tries that failed since the last success
 * @returns {number}
 */
export const delayAfter = (failures) => Math.min(longestDelay, firstDelay * 2 ** Math.max(0, failures - 1));

/**
 * @typedef {{kind: "connecting"} | {kind: "open"} | {kind: "lost", retryAt: number} | {kind: "trying"}} ConnectionState
 */

/**
 * The one line to the server: JSON messages by type, both ways. It connects again for as long as the page is open.
 */
export class Connection {
  #url;
  #watch;
  #handlers = new Map();
  #socket = null;
  #failures = 0;
  #timer = 0;
  #wasOpen = false;

  /** Counts the connections that were made; a new one begins with everything anew. */
  session = 0;

  /**
   * @param {string} url
   * @param {(state: ConnectionState) => void} watch
   */
  constructor(url, watch) {
    this.#url = url;
    this.#watch = watch;
  }

  /**
   * Calls back with each message of a type.
   * @param {string} type
   * @param {(message: any) => void} handler
   */
  on(type, handler) {
    const handlers = this.#handlers.get(type) ?? [];
    this.#handlers.set(type, [...handlers, handler]);
  }

  /**
   * Sends a message; while the line is down it is dropped, because it would reach another state of the app.
   * @param {string} type
   * @param {Record<string, unknown>} [members]
   */
  send(type, members = {}) {
    if (this.#socket?.readyState === WebSocket.OPEN) this.#socket.send(JSON.stringify({ type, ...members }));
  }

  /** Connects now, also in the middle of a wait. */
  open() {
    clearTimeout(this.#timer);
    this.#watch({ kind: this.#wasOpen ? "trying" : "connecting" });
    const socket = new WebSocket(this.#url);
    this.#socket = socket;
    socket.addEventListener("open", () => {
      this.#failures = 0;
      this.session += 1;
      this.#wasOpen = true;
      this.#watch({ kind: "open" });
    });
    socket.addEventListener("message", (event) => this.#receive(event.data));
    socket.addEventListener("close", () => { if (this.#socket === socket) this.#wait(); });
  }

  #receive(frame) {
    const message = JSON.parse(frame);
    for (const handler of this.#handlers.get(message.type) ?? []) handler(message);
  }

  #wait() {
    this.#failures += 1;
    const delay = delayAfter(this.#failures);
    this.#watch({ kind: "lost", retryAt: performance.now() + delay });
    this.#timer = setTimeout(() => this.open(), delay);
  }
}
