const remote = /^(?:[a-z][a-z\d+.-]*:|\/\/)/i;

/**
 * Joins a path that an author wrote to the place of the file it is written in; it never leaves the mini-app.
 * @param {string} path `/images/a.png` from the root, anything else from the page
 * @param {string} route the page's route, such as `pages/index/index`
 * @returns {string} a path from the mini-app's root, without a leading slash
 */
export function fromRoot(path, route) {
  const start = path.startsWith("/") ? [] : route.split("/").slice(0, -1);
  const parts = [...start];
  for (const part of path.split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "" && part !== ".") parts.push(part);
  }
  return parts.join("/");
}

/**
 * The address of a picture or another file that an author named.
 * @param {string} source
 * @param {{files: string, route: string}} place where the device's files are served, and the page
 * @returns {string}
 */
export function address(source, { files, route }) {
  const trimmed = source.trim();
  if (trimmed === "" || remote.test(trimmed)) return isSafe(trimmed) ? trimmed : "";
  const [, path, rest] = /^([^?#]*)(.*)$/s.exec(trimmed);
  return files + fromRoot(path, route).split("/").map(encodeURIComponent).join("/") + rest;
}

/**
 * Whether an address may stand in an attribute: nothing that runs.
 * @param {string} value
 * @returns {boolean}
 */
export function isSafe(value) {
  // Browsers skip these characters in front of a scheme and inside it.
  const bare = value.replace(/[\u0000-\u0020\u007f-\u009f]/g, "").toLowerCase();
  return !/^(?:javascript|vbscript):/.test(bare) && !/^data:(?!image\/|font\/|audio\/|video\/)/.test(bare);
}
