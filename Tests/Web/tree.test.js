import assert from "node:assert/strict";
import { test } from "node:test";
import { TreeModel, datasetOf, ownText, rowsBelow, withHolders, withWords } from "../../Web/simulator/inspector/tree/tree-model.js";
import { nameOf } from "../../Web/simulator/inspector/tree/tree-rows.js";

const snapshot = () => [1, "page", {}, [
  [2, "view", { id: "box", class: "a  b", "data-item-id": 7, on: "tap" }, [[3, "  "], [4, "text", {}, [[5, "你好"]]], [6]]],
  [7, "view", {}, []],
]];
const outline = (node) => (node.tag === null ? node.text ?? "·" : `${node.tag}(${node.children.map(outline).join(" ")})`);

test("the tree is that of the snapshot, and rows leave out space and places", () => {
  const model = new TreeModel(1, snapshot());
  assert.equal(outline(model.root), "page(view(   text(你好) ·) view())");
  assert.deepEqual(rowsBelow(model.node(2)).map(({ id }) => id), [4]);
  assert.equal(ownText(model.node(4)), "你好");
  assert.equal(ownText(model.node(2)), null);
  assert.equal(model.count, 4);
});

test("patches are followed in their order, those for nodes that are gone are skipped", () => {
  const model = new TreeModel(1, snapshot());
  const changed = model.apply([["+", 2, 6, [8, "image", { src: "a" }, []]], ["m", 4, 1, 7], ["a", 2, "id", "other"], ["a", 2, "on", null], ["t", 5, "再见"], ["-", 7], ["-", 7], ["t", 99, "x"]]);
  assert.equal(outline(model.root), "page(view(   image() ·) text(再见))");
  assert.deepEqual({ ...model.node(2).attributes }, { id: "other", class: "a  b", "data-item-id": 7 });
  assert.deepEqual([...changed].sort(), [2, 4, 5, 8]);
  assert.equal(model.node(7), undefined);
});

test("a node is called as in a selector", () => {
  const model = new TreeModel(1, snapshot());
  assert.equal(nameOf(model.node(2)), "view#box.a.b");
  assert.equal(nameOf(model.node(7)), "view");
  assert.deepEqual(datasetOf(model.node(2)), { itemId: 7 });
});

test("words are found with all that holds them", () => {
  const model = new TreeModel(1, snapshot());
  assert.deepEqual([...withWords(model, "你好")], [5]);
  assert.deepEqual([...withWords(model, "id=box")], [2]);
  assert.deepEqual([...withHolders(model, [5])].sort(), [1, 2, 4, 5]);
  assert.equal(withWords(model, "nothing").size, 0);
});
