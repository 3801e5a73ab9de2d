(function (kernel) {
  "use strict";

  const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
  const BYTES = "$arraybuffer";
  const DATE = "$date";
  const UNDEFINED = "$undefined";
  const STAT = "$stat";
  const JSON_TEXT = "$json";
  const MARKED = /"\$(arraybuffer|date|undefined|stat|json)"/;

  /** What `FileSystemManager.stat` tells of a file or folder. */
  class Stat {
    constructor(members) {
      Object.assign(this, members);
    }

    isDirectory() {
      return (Number(this.mode) & 0o170000) === 0o040000;
    }

    isFile() {
      return (Number(this.mode) & 0o170000) === 0o100000;
    }
  }

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

  function isDate(value) {
    return Object.prototype.toString.call(value) === "[object Date]";
  }

  /** What an argument becomes on its way; `written` is what JSON would make of it. */
  function packMember(value, written, isArgument) {
    if (value instanceof ArrayBuffer) return { [BYTES]: encode(new Uint8Array(value)) };
    if (ArrayBuffer.isView(value)) {
      return { [BYTES]: encode(new Uint8Array(value.buffer, value.byteOffset, value.byteLength)) };
    }
    if (isDate(value)) return { [DATE]: value.getTime() };
    return value === undefined && isArgument ? { [UNDEFINED]: true } : written;
  }

  function unpackMember(key, value) {
    if (value === null || typeof value !== "object") return value;
    if (typeof value[BYTES] === "string") return decode(value[BYTES]);
    if (typeof value[DATE] === "number") return new Date(value[DATE]);
    if (typeof value[STAT] === "object" && value[STAT] !== null) return new Stat(value[STAT]);
    if (typeof value[JSON_TEXT] === "string") return JSON.parse(value[JSON_TEXT]);
    return value[UNDEFINED] === true ? undefined : value;
  }

  /**
   * JSON for the host. What JSON has no word for crosses as an object with one marked member:
   * `{"$arraybuffer":"base64"}`, `{"$date":ms}`, and `{"$undefined":true}` for an argument that keeps its place.
   */
  kernel.pack = (value) =>
    JSON.stringify(value, function (key, written) {
      return packMember(this[key], written, this === value && Array.isArray(value));
    });

  /** The value of the host's JSON, with marked members as what they stand for; `{"$json":"…"}` is JSON of others. */
  kernel.unpack = (text) => (MARKED.test(text) ? JSON.parse(text, unpackMember) : JSON.parse(text));
})(__quaver.kernel);
