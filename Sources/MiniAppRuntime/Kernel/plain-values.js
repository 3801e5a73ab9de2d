(function (kernel) {
  "use strict";

  const SUSPICIOUS_DEPTH = 200;
  const tooDeep = { name: "tooDeep" };
  let depthLimit = SUSPICIOUS_DEPTH;

  function plainObject(value, depth) {
    if (depth > depthLimit) throw tooDeep;
    if (typeof value.toJSON === "function") return plainValue(value.toJSON(), depth + 1);
    if (Array.isArray(value)) {
      const list = new Array(value.length);
      for (let index = 0; index < value.length; index += 1) {
        const item = plainValue(value[index], depth + 1);
        list[index] = item === undefined ? null : item;
      }
      return list;
    }
    if (value instanceof Number || value instanceof String || value instanceof Boolean) return value.valueOf();
    const object = {};
    const keys = Object.keys(value);
    for (let index = 0; index < keys.length; index += 1) {
      const member = plainValue(value[keys[index]], depth + 1);
      if (member !== undefined) object[keys[index]] = member;
    }
    return object;
  }

  function plainValue(value, depth) {
    if (value === null) return null;
    switch (typeof value) {
      case "string":
      case "boolean":
        return value;
      case "number":
        return value - value === 0 ? value : null;
      case "object":
        return plainObject(value, depth);
      case "bigint":
        throw new TypeError("a BigInt has no JSON form");
      default:
        return undefined;
    }
  }

  function cyclePath(value, ancestors, path) {
    if (value === null || typeof value !== "object") return null;
    if (ancestors.includes(value)) return path;
    ancestors.push(value);
    for (const key of Object.keys(value)) {
      const step = Array.isArray(value) ? "[" + key + "]" : "." + key;
      const found = cyclePath(value[key], ancestors, path + step);
      if (found !== null) return found;
    }
    ancestors.pop();
    return null;
  }

  /**
   * Copies a value as a trip through JSON would: dates become texts, functions and undefined vanish, NaN becomes null.
   * @param {string} name what the value is called in errors
   * @returns a value that shares nothing with the original; undefined if it has no JSON form
   * @throws {TypeError} when the value refers to itself or holds a BigInt
   */
  function plain(value, name) {
    try {
      depthLimit = SUSPICIOUS_DEPTH;
      return plainValue(value, 0);
    } catch (error) {
      if (error !== tooDeep) throw error;
      const cycle = cyclePath(value, [], name);
      if (cycle !== null) throw new TypeError("the value of " + name + " refers to itself at " + cycle);
      depthLimit = Infinity;
      return plainValue(value, 0);
    }
  }

  function isPlainObject(value) {
    const prototype = Object.getPrototypeOf(value);
    return prototype === null || prototype === Object.prototype;
  }

  /** Copies plain objects and arrays at any depth and keeps everything else as it is, functions included. */
  function clone(value, seen) {
    if (value === null || typeof value !== "object") return value;
    if (!Array.isArray(value) && !isPlainObject(value)) return value;
    const copies = seen || new Map();
    if (copies.has(value)) return copies.get(value);
    const copy = Array.isArray(value) ? [] : {};
    copies.set(value, copy);
    for (const key of Object.keys(value)) copy[key] = clone(value[key], copies);
    return copy;
  }

  kernel.plain = plain;
  kernel.clone = clone;
})(__quaver.kernel);
