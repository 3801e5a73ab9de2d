(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;
  const { Block, Fragment, Plan, NONE, evaluate } = rendering;

  /** Puts one block into an empty place. */
  function open(fragment, plan, data, scope) {
    const block = new Block(plan, fragment.block.view, data, scope, fragment.parent);
    fragment.blocks = [block];
    return block;
  }

  function close(fragment) {
    for (const block of fragment.blocks) rendering.drawRemoval(block);
    fragment.blocks = NONE;
  }

  /** `tt:if`, `tt:elif`, `tt:else`: at most one of the branches is drawn. */
  class ConditionSpec {
    constructor(node, plan) {
      this.position = node.l;
      this.tests = node.if.map((branch) => branch.t || null);
      this.paths = [].concat(...node.if.map((branch) => rendering.dependencies(branch.D)));
      this.site = plan.site(this);
      this.plans = node.if.map((branch) => new Plan(branch.b, plan.file));
    }

    choose(block) {
      for (let index = 0; index < this.tests.length; index += 1) {
        if (this.tests[index] === null || evaluate(this.tests[index], block, this.position)) return index;
      }
      return -1;
    }

    build(block, parent) {
      const fragment = new Fragment(this, block, parent);
      fragment.active = this.choose(block);
      if (fragment.active >= 0) open(fragment, this.plans[fragment.active], block.d, block.s);
      return fragment;
    }

    update(block, change) {
      const fragment = block.places[this.site];
      const branch = kernel.anyChange(this.paths, change, block.s) ? this.choose(block) : fragment.active;
      if (branch === fragment.active) {
        if (branch >= 0) fragment.blocks[0].update(change);
        return;
      }
      close(fragment);
      fragment.active = branch;
      if (branch < 0) return;
      const opened = open(fragment, this.plans[branch], block.d, block.s);
      rendering.drawInsertion(fragment, opened, fragment.id);
    }
  }

  /** `<slot>` outside of a component: its fallback content. Components will put their own content here. */
  class SlotSpec {
    constructor(node, plan) {
      this.site = plan.site(this);
      this.plan = new Plan(node.b, plan.file);
    }

    build(block, parent) {
      const fragment = new Fragment(this, block, parent);
      open(fragment, this.plan, block.d, block.s);
      return fragment;
    }

    update(block, change) {
      block.places[this.site].blocks[0].update(change);
    }
  }

  rendering.openBlock = open;
  rendering.closeBlocks = close;
  rendering.ConditionSpec = ConditionSpec;
  rendering.SlotSpec = SlotSpec;
})(__quaver.kernel);
