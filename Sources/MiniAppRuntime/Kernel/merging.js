(function (kernel) {
  "use strict";

  function mergeArray(old, next) {
    const length = next.length;
    let merged = old.length === length ? null : new Array(length);
    for (let index = 0; index < length; index += 1) {
      const value = merge(old[index], next[index]);
      if (merged === null && value !== old[index]) {
        merged = new Array(length);
        for (let before = 0; before < index; before += 1) merged[before] = old[before];
      }
      if (merged !== null) merged[index] = value;
    }
    return merged === null ? old : merged;
  }

  function mergeObject(old, next) {
    const keys = Object.keys(next);
    let merged = Object.keys(old).length === keys.length ? null : {};
    for (let index = 0; index < keys.length; index += 1) {
      const key = keys[index];
      const value = merge(old[key], next[key]);
      if (merged === null && (value !== old[key] || value === undefined)) {
        merged = {};
        for (let before = 0; before < index; before += 1) merged[keys[before]] = old[keys[before]];
      }
      if (merged !== null) merged[key] = value;
    }
    return merged === null ? old : merged;
  }

  /**
   * Copies a plain value and keeps those parts of the old one that are equal, so that "unchanged" is "the same object".
   * @param old the value that is replaced; it isn't written to
   * @param next a plain value without cycles
   * @returns `old` itself when nothing differs
   */
  function merge(old, next) {
    if (next === null || typeof next !== "object") return next;
    if (Array.isArray(next)) return mergeArray(Array.isArray(old) ? old : [], next);
    if (old === null || typeof old !== "object" || Array.isArray(old)) return mergeObject({}, next);
    return mergeObject(old, next);
  }

  kernel.merge = merge;
})(__quaver.kernel);
