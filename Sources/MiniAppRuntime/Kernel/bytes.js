(function (kernel) {
  "use strict";

  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const MARK = "$arraybuffer";

  function encode(bytes) {
    let text = "";
    for (let at = 0; at < bytes.length; at += 3) {
      const group = (bytes[at] << 16) | ((bytes[at + 1] || 0) << 8) | (bytes[at + 2] || 0);
      text += ALPHABET[group >> 18] + ALPHABET[(group >> 12) & 63];
      text += at + 1 < bytes.length ? ALPHABET[(group >> 6) & 63] : "=";
      text += at + 2 < bytes.length ? ALPHABET[group & 63] : "=";
    }
    return text;
  }

  function decode(text) {
    const digits = text.replace(/=+$/, "");
    const bytes = new Uint8Array((digits.length * 3) >> 2);
    let group = 0;
    let bits = 0;
    let length = 0;
    for (const digit of digits) {
      group = ((group << 6) | ALPHABET.indexOf(digit)) & 0xffffff;
      bits += 6;
      if (bits < 8) continue;
      bits -= 8;
      bytes[length] = (group >> bits) & 255;
      length += 1;
    }
    return bytes.buffer;
  }

  function packMember(key, value) {
    if (value instanceof ArrayBuffer) return { [MARK]: encode(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      return { [MARK]: encode(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    return value;
  }

  function unpackMember(key, value) {
    const isBytes = value !== null && typeof value === "object" && typeof value[MARK] === "string";
    return isBytes ? decode(value[MARK]) : value;
  }

  /** JSON for the host; bytes cross as `{"$arraybuffer":"base64"}`. */
  kernel.pack = (value) => JSON.stringify(value, packMember);

  /** The value of the host's JSON, with bytes as ArrayBuffer. */
  kernel.unpack = (text) => (text.includes(MARK) ? JSON.parse(text, unpackMember) : JSON.parse(text));
})(__quaver.kernel);
