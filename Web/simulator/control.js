import { world } from "./world.js";

/**
 * Asks the control API of the world that this page shows.
 * @param {string} method
 * @param {string} path below `/_quaver/v1`
 * @param {object} [body]
 * @returns {Promise<any>} the answer, `{}` for one without a body; nothing when it was refused or did not come
 */
export async function ask(method, path, body) {
  const { ok, value } = await tell(method, path, body);
  return ok ? value : null;
}

/**
 * The same, for those who want to know why it was refused.
 * @param {string} method
 * @param {string} path
 * @param {object} [body]
 * @returns {Promise<{ok: boolean, code: string | null, value: any}>}
 */
export async function tell(method, path, body) {
  try {
    const answer = await fetch(`${world}/_quaver/v1${path}`, {
      method, body: body && JSON.stringify(body), headers: body ? { "content-type": "application/json" } : {},
    });
    const words = await answer.text();
    const value = words === "" ? {} : JSON.parse(words);
    return { ok: answer.ok, code: value.error?.code ?? null, value };
  } catch {
    return { ok: false, code: null, value: null };
  }
}
