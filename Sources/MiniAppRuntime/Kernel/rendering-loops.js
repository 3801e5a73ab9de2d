(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;
  const { Block, Fragment, Plan, Scope, NONE, evaluate } = rendering;
  const { EVERYTHING, anyChange, changeAt } = kernel;

  /** What a loop runs over: its items and, for an object, the key of each. */
  function entriesOf(value) {
    if (Array.isArray(value)) return { items: value, names: null };
    if (typeof value === "number") {
      const count = Math.max(0, Math.floor(value) || 0);
      return { items: Array.from({ length: count }, (none, index) => index), names: null };
    }
    if (typeof value === "string") return { items: Array.from(value), names: null };
    if (value === null || typeof value !== "object") return { items: NONE, names: null };
    const names = Object.keys(value);
    return { items: names.map((name) => value[name]), names: names };
  }

  /** The key path of `tt:key`; null when items are told apart by their position only. */
  function keyPath(key) {
    if (key === undefined || key === null || key === "index") return null;
    return key === "*this" ? [] : key;
  }

  /** `tt:for`: one block for each item, kept and moved by key. */
  class LoopSpec {
    constructor(node, plan) {
      this.position = node.l;
      this.list = node.for;
      this.paths = rendering.dependencies(node.D);
      this.path = node.P ? rendering.normalPath(node.P) : null;
      this.key = keyPath(node.key);
      this.outerPaths = rendering.dependencies(node.F);
      this.site = plan.site(this);
      this.body = new Plan(node.b, plan.file);
    }

    /** The key of an item; one that gives no text, number or boolean is known by its position. */
    keyOf(item, index) {
      let value = item;
      for (let step = 0; step < this.key.length; step += 1) {
        value = value === null || value === undefined ? undefined : value[this.key[step]];
      }
      const type = typeof value;
      return type === "string" || type === "number" || type === "boolean" ? value : "\u0000" + index;
    }

    read(block) {
      return entriesOf(evaluate(this.list, block, this.position));
    }

    /** Makes the block of an item; whoever calls draws it. */
    makeItem(fragment, item, index, name, key) {
      const outer = fragment.block;
      const block = new Block(this.body, outer.view, outer.d, new Scope(item, name, outer.s), fragment.parent);
      block.key = key;
      block.index = index;
      if (fragment.byKey !== null) this.remember(fragment, block);
      return block;
    }

    remember(fragment, block) {
      if (!fragment.byKey.has(block.key)) {
        fragment.byKey.set(block.key, block);
        return;
      }
      const place = block.plan.file.place(this.position);
      block.view.warnOnce("tt:key: several items have the key " + JSON.stringify(block.key) + " (" + place + ")");
    }

    build(block, parent) {
      const fragment = new Fragment(this, block, parent);
      if (this.key !== null) fragment.byKey = new Map();
      const entries = this.read(block);
      const count = entries.items.length;
      if (count > 0) fragment.blocks = new Array(count);
      for (let index = 0; index < count; index += 1) {
        const item = entries.items[index];
        const name = entries.names === null ? index : entries.names[index];
        const key = this.key === null ? undefined : this.keyOf(item, index);
        fragment.blocks[index] = this.makeItem(fragment, item, index, name, key);
      }
      return fragment;
    }

    update(block, change) {
      const fragment = block.places[this.site];
      const outer = anyChange(this.outerPaths, change, block.s);
      let inList = null;
      if (this.path !== null) inList = changeAt(this.path, change, block.s);
      else if (anyChange(this.paths, change, block.s)) inList = EVERYTHING;
      if (inList === null) {
        if (outer) for (const item of fragment.blocks) item.update(change);
      } else if (inList.all || outer || !this.updateItems(fragment, inList, change)) {
        rendering.reconcile(fragment, this.read(block), inList, outer, change);
      }
    }

    /**
     * Updates just the items that the changes name, however long the list is.
     * @returns {boolean} false when items came, went or changed their key, so the list has to be compared as a whole
     */
    updateItems(fragment, inList, change) {
      const list = evaluate(this.list, fragment.block, this.position);
      if (!Array.isArray(list) || list.length !== fragment.blocks.length) return false;
      for (const [index, inItem] of inList.members) {
        if (typeof index !== "number" || index >= list.length) return false;
        const block = fragment.blocks[index];
        if (this.key !== null && this.keyOf(list[index], index) !== block.key) return false;
        updateItem(block, list[index], index, inItem, false, change);
      }
      return true;
    }
  }

  /**
   * Gives an item's block its item and place in the list, and updates it if any of that matters.
   * @param inItem what has changed in the item, null if nothing
   * @param {boolean} outer whether something else that the body reads has changed
   */
  function updateItem(block, item, name, inItem, outer, change) {
    const scope = block.s;
    const moved = scope.x !== name;
    scope.i = item;
    scope.x = name;
    if (inItem === null && !moved && !outer) return;
    scope.change = inItem;
    scope.moved = moved;
    block.update(change);
    scope.change = null;
    scope.moved = false;
  }

  rendering.LoopSpec = LoopSpec;
  rendering.updateItem = updateItem;
})(__quaver.kernel);
