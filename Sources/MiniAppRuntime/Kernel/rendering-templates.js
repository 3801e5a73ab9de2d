(function (kernel) {
  "use strict";

  const rendering = kernel.rendering;
  const { Fragment, evaluate, openBlock, closeBlocks } = rendering;
  const { Change, EVERYTHING, anyChange, changeAt } = kernel;

  /** Makes one object's members those of another without making a new object: the blocks inside hold on to it. */
  function become(target, source) {
    for (const key of Object.keys(target)) {
      if (!(key in source)) delete target[key];
    }
    return Object.assign(target, source);
  }

  function readMember(member) {
    return {
      key: member[0],
      path: member[1] ? rendering.normalPath(member[1]) : null,
      paths: rendering.dependencies(member[2]),
    };
  }

  function addMember(members, key, change) {
    members.set(key, members.has(key) ? EVERYTHING : change);
  }

  /** `<template is data>`: a named block with a data root of its own. */
  class TemplateSpec {
    constructor(node, plan) {
      this.position = node.l;
      this.name = node.tpl;
      this.renamed = node.R || null;
      this.paths = rendering.dependencies(node.D);
      this.data = node.data || null;
      this.members = (node.M || []).map(readMember);
      this.site = plan.site(this);
    }

    chooseName(block) {
      if (typeof this.name !== "function") return this.name;
      const name = String(evaluate(this.name, block, this.position));
      return this.renamed !== null && Object.hasOwn(this.renamed, name) ? this.renamed[name] : name;
    }

    readData(block) {
      const data = this.data === null ? null : evaluate(this.data, block, this.position);
      return data !== null && typeof data === "object" ? data : {};
    }

    /** What has changed, seen from the template's data root; null when nothing it is given has. */
    changeInside(change, scope) {
      const inside = new Change(false);
      for (const member of this.members) {
        let found = null;
        if (member.path !== null) found = changeAt(member.path, change, scope);
        else if (anyChange(member.paths, change, scope)) found = EVERYTHING;
        if (found === null) continue;
        if (member.key !== "...") addMember(inside.members, kernel.pathKey(member.key), found);
        else if (found.all) return EVERYTHING;
        else found.members.forEach((below, key) => addMember(inside.members, key, below));
      }
      return inside.members.size === 0 ? null : inside;
    }

    open(fragment, block) {
      const plan = block.plan.file.template(fragment.active);
      if (plan !== null) return openBlock(fragment, plan, become({}, this.readData(block)), null);
      if (fragment.active !== "") {
        block.view.warnOnce('no template "' + fragment.active + '" (' + block.plan.file.place(this.position) + ")");
      }
      return null;
    }

    build(block, parent) {
      const fragment = new Fragment(this, block, parent);
      fragment.active = this.chooseName(block);
      this.open(fragment, block);
      return fragment;
    }

    update(block, change) {
      const fragment = block.places[this.site];
      const name = anyChange(this.paths, change, block.s) ? this.chooseName(block) : fragment.active;
      if (name === fragment.active) {
        this.updateInside(fragment, block, change);
        return;
      }
      closeBlocks(fragment);
      fragment.active = name;
      const opened = this.open(fragment, block);
      if (opened !== null) rendering.drawInsertion(fragment, opened, fragment.id);
    }

    updateInside(fragment, block, change) {
      if (fragment.blocks.length === 0) return;
      const inside = this.changeInside(change, block.s);
      if (inside === null) return;
      become(fragment.blocks[0].d, this.readData(block));
      fragment.blocks[0].update(inside);
    }
  }

  rendering.TemplateSpec = TemplateSpec;
})(__quaver.kernel);
