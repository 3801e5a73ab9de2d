/**
 * Whether a mistake keeps the visible page from being what its author wrote. One in another page, or a page that
 * app.json names and nobody wrote, does not: the app goes on beside it.
 * @param {{file: string}} diagnostic
 * @param {string | null} route the visible page, if there is one
 * @returns {boolean}
 */
export function concerns({ file }, route) {
  if (route === null) return true;
  if (file.replace(/\.\w+$/, "") === route) return true;
  const isOtherPage = /(?:^|\/)([^/]+)\/\1\.\w+$/.test(file) || /(?:^|\/)index\.\w+$/.test(file);
  return file !== "app.json" && !isOtherPage;
}
