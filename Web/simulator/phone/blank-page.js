const policy = [
  "default-src 'none'", "script-src 'none'", "style-src 'unsafe-inline'", "img-src * data: blob:", "media-src * data: blob:",
  "font-src * data:", "form-action 'none'", "base-uri 'none'",
].join("; ");

/** The document that a page is drawn into: it may show anything and run nothing. */
export const blank = `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy" content="${policy}">`
  + "<style></style><style></style></head><body></body></html>";

/**
 * WebKit calls no listener in a frame without `allow-scripts` (bug 218086), not even those from outside. The policy
 * above keeps scripts out there, too.
 */
export const permissions = /^Apple/.test(navigator.vendor) ? "allow-same-origin allow-scripts" : "allow-same-origin";
