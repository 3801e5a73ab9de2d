import assert from "node:assert/strict";
import { test } from "node:test";
import { StorageModel, editable, isShown, room, typed, valueOf } from "../../Web/simulator/inspector/storage/storage-model.js";

const item = (key, value, bytes = 9) => ({ key, text: JSON.stringify(value), bytes, cut: false });

test("what is kept follows the news, by key", () => {
  const model = new StorageModel();
  model.take({ items: [item("b", 1), item("a", 2)], limit: 100 });
  assert.deepEqual(model.items.map(({ key }) => key), ["a", "b"]);
  assert.deepEqual([model.used, model.limit, model.size], [18, 100, 2]);
  model.take({ item: item("a", 3, 20) });
  model.take({ removed: "b" });
  assert.deepEqual(model.items, [item("a", 3, 20)]);
  model.take({ items: [] });
  assert.equal(model.size, 0);
});

test("what JSON has no word for is described", () => {
  assert.deepEqual(valueOf(item("a", { at: { $date: 0 }, list: [{ $undefined: true }, { $arraybuffer: "AAEC" }] })), {
    at: { $type: "Date", text: "1970-01-01T00:00:00.000Z" },
    list: [{ $type: "undefined", text: "undefined" }, { $type: "ArrayBuffer", text: "ArrayBuffer(3)" }],
  });
  assert.equal(valueOf({ key: "a", text: '"half', bytes: 99_999, cut: true }), '"half');
  assert.deepEqual(valueOf(item("a", { $date: "no" })), { $date: "no" });
});

for (const value of ["plain", "12", "", "true", 12, null, [1, "二"], { a: { b: 1 } }]) {
  test(`${JSON.stringify(value)} is edited and read back as it was`, () => assert.deepEqual(typed(editable(JSON.stringify(value))), value));
}

test("text that is no JSON is kept as text", () => {
  assert.equal(typed("{ half"), "{ half");
  assert.deepEqual(typed("[1]"), [1]);
});

test("a key is found by its name or its value", () => {
  assert.ok(isShown(item("Token", "x"), "tok"));
  assert.ok(isShown(item("a", { name: "小满" }), "小满"));
  assert.ok(!isShown(item("a", 1), "b"));
});

test("room is told in the units of the limit", () => {
  assert.deepEqual([0, 1023, 1024, 1536, 10 * 1024 * 1024].map(room), ["0 B", "1023 B", "1 KB", "1.5 KB", "10 MB"]);
});
