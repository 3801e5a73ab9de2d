(function (kernel) {
  "use strict";

  /** A place in a tree of changed data: either all below it has changed, or some of its members have. */
  class Change {
    constructor(all) {
      this.all = all;
      this.members = all ? null : new Map();
    }
  }

  const EVERYTHING = new Change(true);

  /** Records that the value at the first `length` keys of a path was replaced. */
  function markChange(root, keys, length) {
    let node = root;
    for (let index = 0; index < length - 1; index += 1) {
      let next = node.members.get(keys[index]);
      if (next === undefined) {
        next = new Change(false);
        node.members.set(keys[index], next);
      } else if (next.all) {
        return;
      }
      node = next;
    }
    node.members.set(keys[length - 1], EVERYTHING);
  }

  function descend(change, path, start) {
    let node = change;
    for (let index = start; index < path.length; index += 1) {
      if (node === null || node.all) return node;
      node = node.members.get(path[index]) || null;
    }
    return node;
  }

  /**
   * What has changed at a compiled path: `["d","rows",0]` in the data, `[depth,"i","text"]` in a loop's item.
   * @returns {Change|null} null when neither the value, nor anything above or below it, was assigned
   */
  function changeAt(path, root, scope) {
    if (path[0] === "d") return descend(root, path, 1);
    let owner = scope;
    for (let depth = path[0]; depth > 0; depth -= 1) owner = owner.p;
    if (path[1] === "x") return owner.moved ? EVERYTHING : null;
    return descend(owner.change, path, 2);
  }

  /** Whether an expression that reads these paths may give another value now. */
  function anyChange(paths, root, scope) {
    for (let index = 0; index < paths.length; index += 1) {
      if (changeAt(paths[index], root, scope) !== null) return true;
    }
    return false;
  }

  kernel.Change = Change;
  kernel.EVERYTHING = EVERYTHING;
  kernel.markChange = markChange;
  kernel.changeAt = changeAt;
  kernel.anyChange = anyChange;
})(__quaver.kernel);
