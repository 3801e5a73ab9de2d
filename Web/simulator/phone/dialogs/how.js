/**
 * What a drawing of a dialog is given besides the dialog itself.
 * @typedef {object} How
 * @property {(key: string, values?: Record<string, string | number>) => string} words the phone's own texts
 * @property {(choice: "accept" | "reject" | "dismiss", fields?: Record<string, unknown>) => void} answer
 * @property {import("../../words/language.js").Language} tongue the phone's language
 * @property {{name: string}} app
 * @property {{name: string}} host
 * @property {(source: string) => string} picture the address of a picture that the app named
 */

/** The phone may speak another language than the page: a text of the server in the phone's. */
export const inTongue = (phrase, tongue) => (typeof phrase === "string" ? phrase : phrase?.[tongue === "en" ? "en" : "zh"] ?? "");
