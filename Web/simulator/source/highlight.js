import { element } from "../element.js";

const words = "break|case|catch|class|const|continue|default|delete|do|else|export|extends|false|finally|for|from|function|if|import|in"
  + "|instanceof|let|new|null|of|return|static|super|switch|this|throw|true|try|typeof|undefined|var|void|while|yield|async|await";
const token = new RegExp(
  [
    "(?<comment>//.*$|/\\*.*?\\*/|<!--.*?-->)",
    "(?<text>\"(?:[^\"\\\\]|\\\\.)*\"?|'(?:[^'\\\\]|\\\\.)*'?|`(?:[^`\\\\]|\\\\.)*`?)",
    `(?<word>\\b(?:${words})\\b|(?<=</?)[a-zA-Z][\\w-]*)`,
    "(?<number>\\b\\d[\\w.]*)",
  ].join("|"),
  "gm",
);
const classes = { comment: "c", text: "t", word: "w", number: "n" };

/**
 * A line of source cut into pieces that have a colour each.
 * @param {string} line
 * @returns {{text: string, kind: "" | "c" | "t" | "w" | "n"}[]}
 */
export function pieces(line) {
  const result = [];
  let end = 0;
  for (const match of line.matchAll(token)) {
    if (match.index > end) result.push({ text: line.slice(end, match.index), kind: "" });
    const [name] = Object.entries(match.groups).find(([, value]) => value !== undefined);
    result.push({ text: match[0], kind: classes[name] });
    end = match.index + match[0].length;
  }
  if (end < line.length) result.push({ text: line.slice(end), kind: "" });
  return result;
}

/**
 * The same as nodes.
 * @param {string} line
 * @returns {(Node | string)[]}
 */
export const highlight = (line) => pieces(line).map(({ text, kind }) => (kind ? element("span", { class: kind }, text) : text));
