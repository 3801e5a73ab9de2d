/**
 * @typedef {{key: string, text: string, bytes: number, cut: boolean}} StoredItem
 */

const kilo = 1024;

/** What the app keeps on the phone for the account that holds it. */
export class StorageModel {
  #items = new Map();
  limit = 10 * kilo * kilo;

  /** By key. */
  get items() { return [...this.#items.values()].sort((one, other) => (one.key < other.key ? -1 : 1)); }

  /** The bytes of all keys and values. */
  get used() { return this.items.reduce((sum, { bytes }) => sum + bytes, 0); }

  get size() { return this.#items.size; }

  /** Whether there is a key. */
  has(key) { return this.#items.has(key); }

  /**
   * Takes over everything, one key, or that a key is gone.
   * @param {{items?: StoredItem[], limit?: number, item?: StoredItem, removed?: string}} news
   */
  take({ items, limit, item, removed }) {
    if (items) this.#items = new Map(items.map((one) => [one.key, one]));
    if (limit) this.limit = limit;
    if (item) this.#items.set(item.key, item);
    if (removed !== undefined) this.#items.delete(removed);
  }
}

/**
 * The value of an item; what JSON has no word for is described, as in the console.
 * @param {StoredItem} item
 * @returns {unknown} the text itself when it was cut
 */
export function valueOf({ text, cut }) {
  if (cut) return text;
  try { return shown(JSON.parse(text)); } catch { return text; }
}

function shown(value) {
  if (value === null || typeof value !== "object") return value;
  if (Array.isArray(value)) return value.map(shown);
  const [[name, inner] = [], second] = Object.entries(value);
  if (!second && name === "$undefined") return { $type: "undefined", text: "undefined" };
  if (!second && name === "$date" && Number.isFinite(inner)) return { $type: "Date", text: new Date(inner).toISOString() };
  if (!second && name === "$arraybuffer") return { $type: "ArrayBuffer", text: `ArrayBuffer(${Math.floor(String(inner).replace(/=+$/, "").length * 3 / 4)})` };
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, shown(one)]));
}

/**
 * A value as a person edits it: texts plain, everything else as JSON with line breaks.
 * @param {string} json
 * @returns {string}
 */
export function editable(json) {
  try {
    const value = JSON.parse(json);
    return typeof value === "string" && !isJSON(value) ? value : JSON.stringify(value, null, 2);
  } catch {
    return json;
  }
}

/**
 * The value that a person typed: JSON as it says, any other text as a text.
 * @param {string} words
 * @returns {unknown}
 */
export const typed = (words) => (isJSON(words) ? JSON.parse(words) : words);

function isJSON(words) {
  try { JSON.parse(words); return true; } catch { return false; }
}

/**
 * Whether an item passes the filter.
 * @param {StoredItem} item
 * @param {string} query in lower case
 * @returns {boolean}
 */
export const isShown = ({ key, text }, query) => query === "" || key.toLowerCase().includes(query) || text.toLowerCase().includes(query);

/**
 * A number of bytes in the units of the platform's limits, of which a MB has 1024 KB.
 * @param {number} bytes
 * @returns {string}
 */
export function room(bytes) {
  const [size, unit] = bytes < kilo ? [bytes, "B"] : bytes < kilo * kilo ? [bytes / kilo, "KB"] : [bytes / kilo / kilo, "MB"];
  return `${Number.isInteger(size) ? size : size.toFixed(1)} ${unit}`;
}
