/**
 * How the phone gets from one stack of pages to another.
 * @param {readonly number[]} before ids, the page in view last
 * @param {readonly number[]} after
 * @returns {"deeper" | "back" | "same" | "other"}
 */
export function movement(before, after) {
  const [top, next] = [before.at(-1), after.at(-1)];
  if (top === next) return "same";
  if (after.length > before.length && after[before.length - 1] === top && top !== undefined) return "deeper";
  return after.length < before.length && before.includes(next) ? "back" : "other";
}
