/**
 * @typedef {{size: number, text: string | null, cut: boolean}} Body
 * @typedef {{headers: {name: string, value: string}[], body: Body | null}} Half
 * @typedef {object} NetworkEntry
 * @property {number} id
 * @property {number} at
 * @property {"request" | "upload" | "download" | "socket"} kind
 * @property {string} method
 * @property {string} url
 * @property {number | null} status
 * @property {number | null} ms
 * @property {string | null} source
 * @property {Half} request
 * @property {Half | null} response
 * @property {{code: string, text: {en: string, zh: string}, fix: {en: string, zh: string}} | null} error
 * @property {{at: number, from: "app" | "server", body: Body}[]} [frames]
 * @property {number} [frame_count]
 */

const most = 300;
const mostFrames = 200;

/**
 * Whether an exchange went wrong: no answer came, or one that says so. What the app took back did not.
 * @param {NetworkEntry} entry
 * @returns {boolean}
 */
export const isFailed = ({ status, error }) => (error ? error.code !== "aborted" : (status ?? 0) >= 400);

/**
 * What an address consists of, for reading.
 * @param {string} url
 * @returns {{path: string, host: string, query: [string, string][]}}
 */
export function partsOf(url) {
  const [, , host = "", path = url, query = ""] = /^([a-z]+):\/\/([^/?#]*)([^?#]*)\??([^#]*)/i.exec(url) ?? [];
  return { host, path: decoded(path) || "/", query: [...new URLSearchParams(query)] };
}

function decoded(path) {
  try { return decodeURI(path); } catch { return path; }
}

/**
 * The bytes that came, or that a socket's messages had.
 * @param {NetworkEntry} entry
 * @returns {number | null}
 */
export function sizeOf({ kind, response, frames = [] }) {
  if (kind === "socket") return frames.reduce((sum, { body }) => sum + body.size, 0);
  return response ? response.body?.size ?? 0 : null;
}

/**
 * Whether an exchange passes the filter.
 * @param {NetworkEntry} entry
 * @param {string} chip
 * @param {string} query in lower case
 * @returns {boolean}
 */
export function isShown(entry, chip, query) {
  const isKind = { all: true, request: entry.kind === "request", file: entry.kind === "upload" || entry.kind === "download",
    socket: entry.kind === "socket", failed: isFailed(entry) }[chip] ?? true;
  if (!isKind || query === "") return isKind;
  const { method, url, status, error } = entry;
  return `${method} ${url} ${decoded(url)} ${status ?? ""} ${error ? Object.values(error.text).join(" ") : ""}`.toLowerCase().includes(query);
}

/** The exchanges of one phone, oldest first. */
export class NetworkModel {
  #entries = new Map();

  get entries() { return [...this.#entries.values()]; }

  /** How many there are, how many of them failed, and how much came. */
  get counts() {
    const { entries } = this;
    return { all: entries.length, failed: entries.filter(isFailed).length, bytes: entries.reduce((sum, entry) => sum + (sizeOf(entry) ?? 0), 0) };
  }

  /**
   * Adds an exchange, or what became of one.
   * @param {NetworkEntry} entry
   */
  add(entry) {
    this.#entries.set(entry.id, entry);
    if (this.#entries.size > most) this.#entries.delete(this.#entries.keys().next().value);
  }

  /** Adds a message of a socket. */
  addFrame(id, frame) {
    const entry = this.#entries.get(id);
    if (!entry) return;
    this.#entries.set(id, { ...entry, frames: [...entry.frames ?? [], frame].slice(-mostFrames), frame_count: (entry.frame_count ?? 0) + 1 });
  }

  clear() { this.#entries.clear(); }
}
