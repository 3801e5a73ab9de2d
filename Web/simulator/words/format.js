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

/**
 * A moment as a time of day, in the reader's time zone.
 * @param {number} seconds since 1970
 * @param {"minutes" | "seconds" | "milliseconds"} depth
 * @returns {string}
 */
export function timeOfDay(seconds, depth) {
  const date = new Date(seconds * 1000);
  const minutes = `${two(date.getHours())}:${two(date.getMinutes())}`;
  if (depth === "minutes") return minutes;
  const whole = `${minutes}:${two(date.getSeconds())}`;
  return depth === "seconds" ? whole : `${whole}.${String(date.getMilliseconds()).padStart(3, "0")}`;
}

/**
 * A moment as a date with its weekday, as each language writes it.
 * @param {number} seconds since 1970
 * @param {import("./language.js").Language} language
 * @returns {string}
 */
export function day(seconds, language) {
  const date = new Date(seconds * 1000);
  if (language === "en") {
    const part = (options) => new Intl.DateTimeFormat("en-GB", options).format(date);
    return `${part({ weekday: "short" })} ${part({ day: "numeric" })} ${part({ month: "short" })} ${date.getFullYear()}`;
  }
  const weekday = new Intl.DateTimeFormat("zh-CN", { weekday: "short" }).format(date);
  return `${date.getFullYear()} 年 ${date.getMonth() + 1} 月 ${date.getDate()} 日 ${weekday}`;
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
