const themes = ["auto", "light", "dark"];
const prefix = "quaver.";

const read = (name) => {
  try { return localStorage.getItem(prefix + name); } catch { return null; }
};

/**
 * Remembers a choice in this browser; a browser that keeps nothing is no error.
 * @param {"theme" | "language" | "tab" | "phone"} name
 * @param {string} value
 */
export function remember(name, value) {
  try { localStorage.setItem(prefix + name, value); } catch { /* private windows may refuse */ }
}

/**
 * The theme chosen earlier, or the system's.
 * @returns {"auto" | "light" | "dark"}
 */
export const rememberedTheme = () => (themes.includes(read("theme")) ? read("theme") : "auto");

/**
 * The language chosen earlier, or the browser's.
 * @returns {import("./language.js").Language}
 */
export function rememberedLanguage() {
  const kept = read("language");
  if (kept === "en" || kept === "zh-CN") return kept;
  return browserLanguage(navigator.languages ?? [navigator.language]);
}

/**
 * The page's language for a browser's list of languages: the first that the page speaks, else English.
 * @param {readonly string[]} wanted
 * @returns {import("./language.js").Language}
 */
export function browserLanguage(wanted) {
  for (const tag of wanted) {
    if (/^zh\b/i.test(tag)) return "zh-CN";
    if (/^en\b/i.test(tag)) return "en";
  }
  return "en";
}

/** Whether the phone was left in its dark appearance. */
export const hasDarkPhone = () => read("phone") === "dark";

/** The inspector's tab that was open last, if any. */
export const rememberedTab = () => read("tab");

/**
 * Shows the page in a theme.
 * @param {"auto" | "light" | "dark"} theme
 */
export function showTheme(theme) {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
}
