/** The beginning of every address of the world that this page shows: `/t/NAME`, or nothing. */
export const world = globalThis.location?.pathname.match(/^\/t\/[\w.-]+/)?.[0] ?? "";
