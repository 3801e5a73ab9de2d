import { world } from "./world.js";

/**
 * Asks the control API of the world that this page shows.
 * @param {string} method
 * @param {string} path below `/_quaver/v1`
 * @param {object} [body]
 * @returns {Promise<any>} the answer, `{}` for one without a body; nothing when it was refused or did not come
 */
export async function ask(method, path, body) {
  try {
    const answer = await fetch(`${world}/_quaver/v1${path}`, {
      method, body: body && JSON.stringify(body), headers: body ? { "content-type": "application/json" } : {},
    });
    if (!answer.ok) return null;
    const words = await answer.text();
    return words === "" ? {} : JSON.parse(words);
  } catch {
    return null;
  }
}
