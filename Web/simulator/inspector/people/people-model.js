/**
 * @typedef {object} Person
 * @property {string} id
 * @property {string} nickname
 * @property {string} [avatar_url]
 * @property {{country_code: string, number: string}} [phone]
 * @property {{latitude: number, longitude: number}} [location]
 * @property {Record<string, boolean>} [signed_in]
 * @property {"interactive" | "agree" | "refuse" | object[]} conduct
 */

/**
 * A phone number whose middle is dots; dots alone when that would show nearly everything.
 * @param {Person["phone"]} phone
 * @returns {string}
 */
export function dotted(phone) {
  if (!phone) return "";
  const { country_code: code, number } = phone;
  return number.length >= 8 ? `+${code} ${number.slice(0, 3)}••••••${number.slice(-2)}` : "••••••";
}

/**
 * What a person typed as a phone number; an empty field has none.
 * @param {string} words
 * @returns {Person["phone"] | null | undefined} `undefined` for what is no number
 */
export function phoneOf(words) {
  const plain = words.replace(/[\s-]/g, "");
  if (plain === "") return null;
  const [, code = "86", number] = /^(?:\+(86|85[23]|886|\d{1,2}))?(\d{6,12})$/.exec(plain) ?? [];
  return number && { country_code: code, number };
}

/**
 * Which of the conducts a person has; a prepared list is its own kind.
 * @param {Person["conduct"]} conduct
 * @returns {{kind: "interactive" | "agree" | "refuse" | "prepared", left: number}}
 */
export const conductOf = (conduct) => (Array.isArray(conduct) ? { kind: "prepared", left: conduct.length } : { kind: conduct ?? "interactive", left: 0 });

/**
 * Whether the person is signed in to a host app; so it is unless something else was said.
 * @param {Person} person
 * @param {string} host
 * @returns {boolean}
 */
export const isSignedIn = ({ signed_in: signedIn = {} }, host) => signedIn[host] ?? true;

/**
 * An id that nobody has yet.
 * @param {Person[]} people
 * @returns {string}
 */
export function freeID(people) {
  const taken = new Set(people.map(({ id }) => id));
  for (let number = 1; ; number += 1) if (!taken.has(`person-${number}`)) return `person-${number}`;
}

/**
 * Whether a person passes the filter.
 * @param {Person} person
 * @param {string} query in lower case
 * @returns {boolean}
 */
export const isShown = ({ id, nickname }, query) => query === "" || id.toLowerCase().includes(query) || nickname.toLowerCase().includes(query);

/** The people of the platform, and what is between each and the app. */
export class PeopleModel {
  people = [];
  #accounts = new Map();
  #fresh = new Map();

  /** The messages that arrived since somebody looked. */
  get unseen() { return [...this.#fresh.values()].reduce((sum, count) => sum + count, 0); }

  person(id) { return this.people.find((person) => person.id === id); }

  account(id) { return this.#accounts.get(id) ?? null; }

  setAccount(id, account) { this.#accounts.set(id, account); }

  forgetAccounts() { this.#accounts.clear(); }

  /** A message arrived. */
  arrived(id) { this.#fresh.set(id, (this.#fresh.get(id) ?? 0) + 1); }

  /** The messages that arrived for a person since somebody looked. */
  fresh(id) { return this.#fresh.get(id) ?? 0; }

  /** Somebody looked. */
  seen() { this.#fresh.clear(); }
}
