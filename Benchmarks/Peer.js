// The yardstick: the same page and the same operations written by hand, without templates, as direct changes of a tree
// of plain objects. It writes the same patches as JSON, and copies data as setData does. Less work is hardly possible.
(function () {
  "use strict";

  let lastID = 0;
  let patches = [];
  let rows = [];
  let made = 0;
  let size = 1000;
  let count = 0;
  const nodes = new Map();
  const button = { id: 0, text: "0" };

  function makeRows(length) {
    return Array.from({ length: length }, () => {
      made += 1;
      return { id: made, text: "row " + made, done: made % 2 === 0 };
    });
  }

  const text = (value) => ({ id: ++lastID, text: String(value) });
  const element = (tag, attributes, children) => ({ id: ++lastID, tag, attributes, children });
  const className = (row) => (row.done ? "row is-done" : "row ");

  function makeNode(row) {
    return element("view", { class: className(row) }, [
      element("text", { class: "number" }, [text(row.id)]),
      element("text", { class: "text" }, [text(row.text)]),
      element("button", { on: "tap", "data-id": row.id }, [text("mark")]),
    ]);
  }

  const wire = (node) =>
    node.text === undefined ? [node.id, node.tag, node.attributes, node.children.map(wire)] : [node.id, node.text];

  function show(next) {
    const copy = JSON.parse(JSON.stringify(next));
    const seen = new Set();
    let before = null;
    for (const row of copy) {
      seen.add(row.id);
      const node = nodes.get(row.id);
      if (node === undefined) {
        const fresh = makeNode(row);
        nodes.set(row.id, fresh);
        patches.push(["+", 1, 0, wire(fresh)]);
      } else {
        update(node, row);
        if (before !== null && node.order < before) patches.push(["m", node.id, 1, 0]);
        else before = node.order;
      }
    }
    for (const [id, node] of nodes) {
      if (seen.has(id)) continue;
      nodes.delete(id);
      patches.push(["-", node.id]);
    }
    copy.forEach((row, at) => (nodes.get(row.id).order = at));
    rows = next;
  }

  function update(node, row) {
    const label = node.children[1].children[0];
    if (label.text !== row.text) {
      label.text = row.text;
      patches.push(["t", label.id, row.text]);
    }
    if (node.attributes.class !== className(row)) {
      node.attributes.class = className(row);
      patches.push(["a", node.id, "class", className(row)]);
    }
  }

  const middle = () => Math.floor(rows.length / 2);
  const operations = {
    fill: () => show(makeRows(size)),
    replace: () => show(makeRows(size)),
    path() {
      made += 1;
      const row = rows[middle()];
      row.text = "changed " + made;
      update(nodes.get(row.id), row);
    },
    list() {
      made += 1;
      show(rows.map((row, at) => (at === middle() ? { ...row, text: "changed " + made } : row)));
    },
    append: () => show(rows.concat(makeRows(1))),
    reverse: () => show(rows.slice().reverse()),
    clear: () => show([]),
    count() {
      count += 1;
      button.text = String(count);
      patches.push(["t", button.id, button.text]);
    },
  };

  globalThis.peer = function (event) {
    operations[JSON.parse(event).type]();
    const written = JSON.stringify(patches);
    patches = [];
    return written;
  };
})();
