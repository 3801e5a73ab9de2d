(function (kernel) {
  "use strict";

  const CACHE_LIMIT = 4000;
  const FILL_LIMIT = 100000;
  const cache = new Map();

  /** A step as a dirty-path key: `list[0]` and `list.0` name the same place. */
  function pathKey(step) {
    return typeof step === "string" && /^(0|[1-9]\d{0,8})$/.test(step) ? Number(step) : step;
  }

  function readIndex(text, start) {
    const end = text.indexOf("]", start);
    const digits = end < 0 ? "" : text.slice(start + 1, end);
    if (!/^\d+$/.test(digits)) {
      throw new Error('setData: "' + text + '" is no data path, only digits may stand in []');
    }
    return { index: Number(digits), next: end + 1 };
  }

  function readSteps(text) {
    const steps = [];
    let name = "";
    let position = 0;
    while (position < text.length) {
      const character = text[position];
      if (character === "." || character === "[") {
        if (name !== "") steps.push(name);
        name = "";
      }
      if (character === "[") {
        const bracket = readIndex(text, position);
        steps.push(bracket.index);
        position = bracket.next;
        continue;
      }
      if (character === "\\" && position + 1 < text.length) position += 1;
      if (character !== ".") name += text[position];
      position += 1;
    }
    if (name !== "" || steps.length === 0) steps.push(name);
    return steps;
  }

  /**
   * Reads a `setData` key: `a.b`, `list[0].x`, Taro's `root.cn.[0].p1`, `\.` for a dot that belongs to a name.
   * @param {string} text
   * @returns {{steps: Array<string|number>, keys: Array<string|number>}} numbers in `steps` stood in brackets
   * @throws {Error} when a bracket holds anything but digits or stays open
   */
  function parsePath(text) {
    const known = cache.get(text);
    if (known !== undefined) return known;
    const steps = readSteps(text);
    const path = { steps: steps, keys: steps.map(pathKey) };
    if (cache.size >= CACHE_LIMIT) cache.clear();
    cache.set(text, path);
    return path;
  }

  /** Whether the step after `index` can be taken into a value; a name leads nowhere in an array. */
  function leadsOn(value, path, index) {
    if (value === null || typeof value !== "object") return false;
    return !Array.isArray(value) || typeof path.keys[index + 1] === "number";
  }

  /** Writes a member; an array that grows by more than one is filled with null, as its JSON would be. */
  function write(target, step, value) {
    if (Array.isArray(target)) {
      const end = Math.min(Number(step), target.length + FILL_LIMIT);
      while (target.length < end) target.push(null);
    }
    target[step] = value;
  }

  /** Puts an empty value where a path has to go on, an array if an index follows. */
  function makeParent(target, path, index) {
    const parent = typeof path.steps[index + 1] === "number" ? [] : {};
    write(target, path.steps[index], parent);
    return parent;
  }

  /** Puts a value at a path of the author's data; missing parents are made. */
  function assignPath(root, path, value) {
    const last = path.steps.length - 1;
    let target = root;
    for (let index = 0; index < last; index += 1) {
      const next = target[path.steps[index]];
      target = leadsOn(next, path, index) ? next : makeParent(target, path, index);
    }
    write(target, path.steps[last], value);
  }

  kernel.parsePath = parsePath;
  kernel.pathKey = pathKey;
  kernel.assignPath = assignPath;
  kernel.leadsOn = leadsOn;
  kernel.makeParent = makeParent;
  kernel.writeMember = write;
})(__quaver.kernel);
