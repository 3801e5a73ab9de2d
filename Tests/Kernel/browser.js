"use strict";

/** A tree as a browser keeps it: built from a snapshot, changed by patches. */
class Browser {
  constructor(snapshot) {
    this.nodes = new Map();
    this.root = this.make(snapshot, null);
  }

  make([id, second, attributes, children], parent) {
    const node = { id, parent };
    if (this.nodes.has(id)) throw new Error("a second node has the id " + id);
    this.nodes.set(id, node);
    if (attributes === undefined) return second === undefined ? node : Object.assign(node, { text: second });
    Object.assign(node, { tag: second, attributes: Object.assign({}, attributes) });
    node.children = children.map((child) => this.make(child, node));
    return node;
  }

  find(id) {
    const node = this.nodes.get(id);
    if (node === undefined) throw new Error("no node has the id " + id);
    return node;
  }

  detach(node) {
    node.parent.children.splice(node.parent.children.indexOf(node), 1);
  }

  insert(node, parentID, beforeID) {
    const parent = this.find(parentID);
    const index = beforeID === 0 ? parent.children.length : parent.children.indexOf(this.find(beforeID));
    if (index < 0) throw new Error(beforeID + " is not in " + parentID);
    parent.children.splice(index, 0, node);
    node.parent = parent;
  }

  forget(node) {
    this.nodes.delete(node.id);
    (node.children || []).forEach((child) => this.forget(child));
  }

  apply(operations) {
    for (const [kind, ...rest] of operations) {
      if (kind === "+") {
        const parent = this.find(rest[0]);
        this.insert(this.make(rest[2], parent), rest[0], rest[1]);
      } else if (kind === "-") {
        this.detach(this.find(rest[0]));
        this.forget(this.find(rest[0]));
      } else if (kind === "m") {
        const node = this.find(rest[0]);
        this.detach(node);
        this.insert(node, rest[1], rest[2]);
      } else if (kind === "a") {
        if (rest[2] === null) delete this.find(rest[0]).attributes[rest[1]];
        else this.find(rest[0]).attributes[rest[1]] = rest[2];
      } else if (kind === "t") {
        this.find(rest[0]).text = rest[1];
      } else {
        throw new Error("unknown operation " + kind);
      }
    }
  }

  /** The tree in snapshot form. */
  snapshot(node = this.root) {
    if (node.text !== undefined) return [node.id, node.text];
    if (node.children === undefined) return [node.id];
    return [node.id, node.tag, node.attributes, node.children.map((child) => this.snapshot(child))];
  }
}

module.exports = { Browser };
