const most = 2000;
const causes = new Set(["timer", "launch", "lifecycle", "console"]);
const servers = new Set(["server", "platform"]);

/** The lanes from left to right. */
export const lanes = ["person", "app", "host", "server", "platform"];

/**
 * @typedef {import("../words/language.js").Phrase} Phrase
 * @typedef {object} TraceEntry
 * @property {number} seq
 * @property {number} at seconds since 1970
 * @property {number} group the entry that began it, 0 for none
 * @property {string} kind
 * @property {string} name
 * @property {string | Phrase} [note]
 * @property {string} from
 * @property {string} to
 * @property {"ok" | "refused" | "failed" | "pending"} outcome
 * @property {string | Phrase} [text]
 * @property {{text: Phrase | string, state: "passed" | "failed" | "skipped"}[]} [rules]
 * @property {Phrase | null} [fix]
 * @property {string | null} [source]
 * @property {number | null} [ms]
 * @property {string} [person]
 *
 * @typedef {{key: string, cause: TraceEntry | null, own: "server" | "app" | null, at: number, steps: TraceEntry[]}} TraceGroup
 */

/**
 * Whether an entry is no step itself, but what steps stand under: a tap, a timer, a launch.
 * @param {TraceEntry} entry
 * @returns {boolean}
 */
export const isCause = (entry) => causes.has(entry.kind) || (!entry.group && entry.from === "person" && entry.to === "app");

/**
 * The steps by what began them. Those that nothing began stand under the lane that did them on its own.
 */
export class TraceModel {
  #groups = [];
  #byCause = new Map();
  #entries = new Map();
  #count = 0;

  /** The groups, oldest first. */
  get groups() {
    return this.#groups;
  }

  /** How many steps there are, and how many of them were refused. */
  get counts() {
    let refused = 0;
    for (const { steps } of this.#groups) for (const { outcome } of steps) if (outcome === "refused") refused += 1;
    return { steps: this.#count, refused };
  }

  /**
   * Takes an entry; a later one with the same number takes the place of the first, as when an answer came.
   * @param {TraceEntry} entry
   * @returns {{group: TraceGroup, isNew: boolean, dropped: TraceGroup[]}}
   */
  add(entry) {
    const known = this.#entries.get(entry.seq);
    if (known) {
      Object.assign(known.entry, entry);
      return { group: known.group, isNew: false, dropped: [] };
    }
    const group = isCause(entry) ? this.#begin(entry) : this.#join(entry);
    this.#entries.set(entry.seq, { entry, group });
    return { group, isNew: true, dropped: this.#forget() };
  }

  /** Forgets all. */
  clear() {
    this.#groups = [];
    this.#byCause.clear();
    this.#entries.clear();
    this.#count = 0;
  }

  #begin(entry) {
    return this.#push({ key: `c${entry.seq}`, cause: entry, own: null, at: entry.at, steps: [] }, entry.seq);
  }

  #join(entry) {
    const group = this.#byCause.get(entry.group) ?? this.#ownGroup(entry);
    group.steps.push(entry);
    this.#count += 1;
    return group;
  }

  #ownGroup(entry) {
    const own = servers.has(entry.from) ? "server" : "app";
    const last = this.#groups.at(-1);
    if (last?.own === own && !entry.group) return last;
    return this.#push({ key: `o${entry.seq}`, cause: null, own, at: entry.at, steps: [] }, entry.group || null);
  }

  #push(group, cause) {
    this.#groups.push(group);
    if (cause) this.#byCause.set(cause, group);
    return group;
  }

  #forget() {
    const dropped = [];
    while (this.#groups.length > 1 && (this.#count > most || this.#groups.length > most)) {
      const group = this.#groups.shift();
      this.#count -= group.steps.length;
      for (const { seq } of group.steps) this.#entries.delete(seq);
      if (group.cause) {
        this.#entries.delete(group.cause.seq);
        this.#byCause.delete(group.cause.seq);
      }
      dropped.push(group);
    }
    return dropped;
  }
}

/**
 * Whether a step passes the filter.
 * @param {TraceEntry} entry
 * @param {string} chip
 * @param {string} query in lower case
 * @param {(phrase: any) => string} said
 * @returns {boolean}
 */
export function isShown(entry, chip, query, said) {
  const isServer = entry.from === "server" || entry.to === "server" || (servers.has(entry.from) && entry.kind !== "message");
  if (chip === "client" && isServer) return false;
  if (chip === "server" && !isServer) return false;
  if (chip === "refused" && entry.outcome !== "refused") return false;
  if (query === "") return true;
  const words = [entry.name, said(entry.note), said(entry.text), entry.person, entry.source, entry.kind];
  return words.some((word) => String(word ?? "").toLowerCase().includes(query));
}

/**
 * Where the line of a step is drawn: from which lane, over how many, and which way.
 * @param {{from: string, to: string}} entry
 * @returns {{start: number, length: number, isReversed: boolean, isAtHome: boolean}}
 */
export function hop({ from, to }) {
  const [start, end] = [lanes.indexOf(from), lanes.indexOf(to)].map((lane) => (lane < 0 ? 1 : lane));
  return { start: Math.min(start, end), length: Math.abs(end - start), isReversed: end < start, isAtHome: start === end };
}
