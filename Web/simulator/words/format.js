/**
 * A duration as the trace shows it: `0.2 ms`, `38 ms`, `2.31 s`.
 * @param {number} milliseconds
 * @returns {string}
 */
export function duration(milliseconds) {
  if (milliseconds >= 60_000) return `${(milliseconds / 60_000).toFixed(1)} min`;
  if (milliseconds >= 1000) return `${(milliseconds / 1000).toFixed(2)} s`;
  if (milliseconds > 0 && milliseconds < 1) return `${Math.max(0.1, milliseconds).toFixed(1)} ms`;
  return `${Math.round(milliseconds)} ms`;
}

/**
 * How much of a duration's column its bar fills: short ones can be told apart, long ones do not run over.
 * @param {number} milliseconds
 * @returns {number} percent, 4 to 100
 */
export function barWidth(milliseconds) {
  const share = (Math.log10(1 + Math.max(0, milliseconds)) / 4.3) ** 1.5;
  return Math.round(4 + 96 * Math.min(1, share));
}

const two = (number) => String(number).padStart(2, "0");
let offset = null;

/**
 * Shows moments in the time zone of the app's own dates, which are made on the server.
 * @param {number | null} minutes east of UTC; without it the browser's own zone is taken
 */
export const useZone = (minutes) => { offset = minutes; };

/** A date whose UTC parts are the parts of the moment in the zone that is shown. */
function shifted(seconds) {
  const east = offset ?? -new Date(seconds * 1000).getTimezoneOffset();
  return new Date(seconds * 1000 + east * 60_000);
}

/**
 * A moment as a time of day.
 * @param {number} seconds since 1970
 * @param {"minutes" | "seconds" | "milliseconds"} depth
 * @returns {string}
 */
export function timeOfDay(seconds, depth) {
  const date = shifted(seconds);
  const minutes = `${two(date.getUTCHours())}:${two(date.getUTCMinutes())}`;
  if (depth === "minutes") return minutes;
  const whole = `${minutes}:${two(date.getUTCSeconds())}`;
  return depth === "seconds" ? whole : `${whole}.${String(date.getUTCMilliseconds()).padStart(3, "0")}`;
}

/**
 * A moment as a date with its weekday, as each language writes it.
 * @param {number} seconds since 1970
 * @param {import("./language.js").Language} language
 * @returns {string}
 */
export function day(seconds, language) {
  const date = shifted(seconds);
  const part = (tag, options) => new Intl.DateTimeFormat(tag, { ...options, timeZone: "UTC" }).format(date);
  if (language !== "en") {
    return `${date.getUTCFullYear()} 年 ${date.getUTCMonth() + 1} 月 ${date.getUTCDate()} 日 ${part("zh-CN", { weekday: "short" })}`;
  }
  return `${part("en-GB", { weekday: "short" })} ${date.getUTCDate()} ${part("en-GB", { month: "short" })} ${date.getUTCFullYear()}`;
}

/**
 * A number of bytes for people.
 * @param {number} count
 * @returns {string}
 */
export function bytes(count) {
  if (count < 1000) return `${count} B`;
  if (count < 1_000_000) return `${(count / 1000).toFixed(1)} kB`;
  return `${(count / 1_000_000).toFixed(1)} MB`;
}
