(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;
  const { updateItem, idAfter } = rendering;
  const { EVERYTHING, pathKey } = kernel;

  /** What has changed in an item, given what has changed in its list; null if nothing. */
  function changeOfItem(pass, block, item, index) {
    if (block.s.i !== item) return EVERYTHING;
    if (pass.inList.all) return pass.touched.has(item) ? EVERYTHING : null;
    const name = pass.names === null ? index : pathKey(pass.names[index]);
    return pass.inList.members.get(name) || null;
  }

  function keep(pass, block, index) {
    const item = pass.items[index];
    const name = pass.names === null ? index : pass.names[index];
    const inItem = changeOfItem(pass, block, item, index);
    block.index = index;
    pass.next[index] = block;
    updateItem(block, item, name, inItem, pass.outer, pass.change);
  }

  function add(pass, index) {
    const name = pass.names === null ? index : pass.names[index];
    const key = pass.keys === null ? undefined : pass.keys[index];
    const block = pass.fragment.spec.makeItem(pass.fragment, pass.items[index], index, name, key);
    pass.next[index] = block;
    return block;
  }

  function remove(pass, block) {
    const byKey = pass.fragment.byKey;
    if (byKey !== null && byKey.get(block.key) === block) byKey.delete(block.key);
    rendering.drawRemoval(block);
  }

  function reconcileByPosition(pass) {
    const old = pass.fragment.blocks;
    const shared = Math.min(old.length, pass.items.length);
    for (let index = 0; index < shared; index += 1) keep(pass, old[index], index);
    for (let index = old.length - 1; index >= shared; index -= 1) remove(pass, old[index]);
    for (let index = shared; index < pass.items.length; index += 1) {
      rendering.drawInsertion(pass.fragment, add(pass, index), pass.fragment.id);
    }
  }

  /**
   * The longest run of blocks that are already in the right order, so that only the others are moved.
   * @param {Int32Array} sources for each new position the old one, -1 for a new item
   * @returns {Uint8Array} 1 at each position that stays
   */
  function longestIncreasing(sources) {
    const previous = new Int32Array(sources.length);
    const tails = [];
    for (let index = 0; index < sources.length; index += 1) {
      if (sources[index] < 0) continue;
      let low = 0;
      let high = tails.length;
      while (low < high) {
        const middle = (low + high) >> 1;
        if (sources[tails[middle]] < sources[index]) low = middle + 1;
        else high = middle;
      }
      previous[index] = low > 0 ? tails[low - 1] : -1;
      tails[low] = index;
    }
    const stays = new Uint8Array(sources.length);
    let last = tails.length > 0 ? tails[tails.length - 1] : -1;
    for (; last >= 0; last = previous[last]) stays[last] = 1;
    return stays;
  }

  function reconcileMiddle(pass, start, oldEnd, newEnd) {
    const { fragment, keys, next } = pass;
    const old = fragment.blocks;
    const sources = new Int32Array(newEnd - start + 1).fill(-1);
    const kept = new Uint8Array(oldEnd - start + 1);
    for (let index = start; index <= newEnd; index += 1) {
      const block = fragment.byKey.get(keys[index]);
      if (block === undefined) continue;
      const source = block.index - start;
      if (source < 0 || source >= kept.length || old[block.index] !== block || kept[source] === 1) continue;
      kept[source] = 1;
      sources[index - start] = source;
    }
    for (let source = kept.length - 1; source >= 0; source -= 1) {
      if (kept[source] === 0) remove(pass, old[start + source]);
    }
    placeMiddle(pass, start, sources, next);
  }

  function placeMiddle(pass, start, sources, next) {
    const fragment = pass.fragment;
    const drawn = fragment.block.view.operations !== null;
    const stays = drawn ? longestIncreasing(sources) : null;
    const old = fragment.blocks;
    for (let offset = sources.length - 1; offset >= 0; offset -= 1) {
      const index = start + offset;
      const before = drawn ? idAfter(fragment, next, index) : 0;
      if (sources[offset] < 0) {
        rendering.drawInsertion(fragment, add(pass, index), before);
        continue;
      }
      const block = old[start + sources[offset]];
      keep(pass, block, index);
      if (drawn && stays[offset] === 0) rendering.drawMove(fragment, block, before);
    }
  }

  function reconcileByKey(pass) {
    const { fragment, keys } = pass;
    const old = fragment.blocks;
    let start = 0;
    let oldEnd = old.length - 1;
    let newEnd = keys.length - 1;
    while (start <= oldEnd && start <= newEnd && old[start].key === keys[start]) {
      keep(pass, old[start], start);
      start += 1;
    }
    while (start <= oldEnd && start <= newEnd && old[oldEnd].key === keys[newEnd]) {
      keep(pass, old[oldEnd], newEnd);
      oldEnd -= 1;
      newEnd -= 1;
    }
    if (start <= oldEnd || start <= newEnd) reconcileMiddle(pass, start, oldEnd, newEnd);
  }

  function keysOf(spec, items) {
    const keys = new Array(items.length);
    for (let index = 0; index < items.length; index += 1) keys[index] = spec.keyOf(items[index], index);
    return keys;
  }

  /**
   * Makes a loop's blocks those of a list: known keys keep their block, the fewest blocks are moved.
   * @param entries the loop's items and names now
   * @param inList what has changed in the list
   * @param {boolean} outer whether something the body reads outside of the list has changed
   */
  function reconcile(fragment, entries, inList, outer, change) {
    const spec = fragment.spec;
    const pass = {
      fragment: fragment,
      items: entries.items,
      names: entries.names,
      keys: spec.key === null ? null : keysOf(spec, entries.items),
      next: new Array(entries.items.length),
      inList: inList,
      touched: fragment.block.view.touched,
      outer: outer,
      change: change,
    };
    if (pass.keys === null) reconcileByPosition(pass);
    else reconcileByKey(pass);
    fragment.blocks = pass.next;
  }

  rendering.reconcile = reconcile;
})(__quaver.kernel);
