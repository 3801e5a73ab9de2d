/** The platform's defaults, which the phone draws in colours of its own that are easier to read. */
const usual = new Set(["#f85959", "#000000"]);

/**
 * The style for a colour that the app chose, if it is one.
 * @param {string} [value]
 * @returns {string | null}
 */
export const colour = (value = "") => (/^#[\da-f]{3,8}$/i.test(value) && !usual.has(value.toLowerCase()) ? `color: ${value}` : null);
