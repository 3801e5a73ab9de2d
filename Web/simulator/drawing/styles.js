import { address } from "./paths.js";

const rpx = /(^|[\s:,(*/+-])(-?(?:\d+\.?\d*|\.\d+))rpx\b/gi;
const literal = /("(?:[^"\\]|\\.)*"|'(?:[^'\\]|\\.)*'|url\([^)]*\))/gi;

/**
 * A style attribute as the browser understands it: `750rpx` is the width of the phone, pictures come from the device.
 * @param {string} style
 * @param {{files: string, route: string}} place
 * @returns {string}
 */
export function inlineStyle(style, place) {
  if (!/rpx|url\(|env\(/i.test(style)) return style;
  const parts = style.split(literal).map((part, index) => {
    if (index % 2 === 0) return part.replace(rpx, inViewportWidths);
    return /^url\(/i.test(part) ? located(part, place) : part;
  });
  return withSafeAreas(parts.join(""));
}

/**
 * A style sheet of the compiler with its `quaver-file:` addresses and safe areas put in.
 * @param {string} css
 * @param {string} files where the device's files are served
 * @returns {string}
 */
export const styleSheet = (css, files) => withSafeAreas(inLight(css.replaceAll("quaver-file:", files)));

/** The phone has a light of its own, whatever the computer around it likes. */
const inLight = (css) => css.replace(/\(\s*prefers-color-scheme\s*:\s*(light|dark)\s*\)/gi,
  (_, look) => (look.toLowerCase() === "light" ? "(min-width: 0)" : "(max-width: 0)"));

const inViewportWidths = (_, before, number) => `${before}${Number((Number(number) / 7.5).toFixed(5))}vw`;

function located(url, place) {
  const source = url.slice(4, -1).trim().replace(/^(["'])(.*)\1$/s, "$2");
  const whole = source.startsWith("quaver-file:")
    ? place.files + source.slice("quaver-file:".length)
    : address(source, place);
  return `url("${whole.replace(/["\\\n]/g, encodeURIComponent)}")`;
}

/** The safe areas are those of the simulated phone; the browser's own `env()` knows only the computer's. */
const withSafeAreas = (css) =>
  css.replace(/\benv\(\s*safe-area-inset-(top|right|bottom|left)/gi, "var(--safe-area-inset-$1");
