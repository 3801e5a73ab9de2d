"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

async function page(data, view, files) {
  const device = await openPage(`Page({ data: ${data} })`, view, { files });
  device.attach();
  return device;
}

function set(device, values) {
  return device.evaluate(`getCurrentPages()[0].setData(${values})`);
}

const ROWS = `[{ for: (d) => d.rows, D: [["d","rows"]], P: ["d","rows"], key: ["id"], F: [], b: [
  { n: "view", d: [["class", (d, s) => { tracer.push(s.i?.id); return k.text(s.i?.text) }, [[0,"i","text"]]]] }] }]`;

function traced(view) {
  return `{ body: ((tracer) => { globalThis.tracer = tracer; return ${view} })([]) }`;
}

test("a path touches the one item it names", async () => {
  const device = await page("{ rows: [1, 2, 3].map((id) => ({ id, text: 't' + id })) }", traced(ROWS));
  device.context.tracer.length = 0;
  await set(device, "{ 'rows[1].text': 'new' }");
  assert.deepEqual(Array.from(device.context.tracer), [2]);
  assert.deepEqual(device.takePatches().map((operation) => operation.slice(2)), [["class", "new"]]);
});

test("an expression is not evaluated when other data changes", async () => {
  const device = await page("{ rows: [{ id: 1, text: 'a', more: 0 }], other: 0 }", traced(ROWS));
  device.context.tracer.length = 0;
  await set(device, "{ other: 1, 'rows[0].more': 2 }");
  assert.deepEqual(Array.from(device.context.tracer), []);
  assert.deepEqual(device.takePatches(), []);
});

test("items that are equal in a whole new list are left alone", async () => {
  const device = await page("{ rows: [1, 2, 3].map((id) => ({ id, text: 't' + id })) }", traced(ROWS));
  device.context.tracer.length = 0;
  await set(device, "{ rows: [{ id: 1, text: 't1' }, { id: 2, text: 'x' }, { id: 3, text: 't3' }, { id: 4, text: 't4' }] }");
  assert.deepEqual(Array.from(device.context.tracer), [2, 4]);
  assert.deepEqual(device.takePatches().map((operation) => operation[0]), ["a", "+"]);
});

test("one item that moves to the front is one move", async () => {
  const device = await page("{ rows: [1, 2, 3, 4, 5].map((id) => ({ id, text: 't' + id })) }", ROWS.replace("tracer.push(s.i?.id);", ""));
  await set(device, "{ rows: [5, 1, 2, 3, 4].map((id) => ({ id, text: 't' + id })) }");
  assert.deepEqual(device.takePatches().map((operation) => operation[0]), ["m"]);
});

test("unchanged outputs send nothing", async () => {
  const device = await page("{ n: 1 }", `[{ n: "text", c: [{ x: (d) => d.n > 0 ? "yes" : "no", D: [["d","n"]] }] }]`);
  await set(device, "{ n: 2 }");
  assert.deepEqual(device.patches, []);
});

test("duplicate keys are told once and every item is drawn", async () => {
  const view = `[{ for: (d) => d.rows, D: [["d","rows"]], P: ["d","rows"], key: ["id"], b: [{ n: "text", c: [
      { x: (d, s) => s.i.t, D: [[0,"i","t"]] }] }] }]`;
  const device = await page("{ rows: [{ id: 1, t: 'a' }, { id: 1, t: 'b' }, { id: 2, t: 'c' }] }", view);
  assert.equal(device.text(), "abc");
  await set(device, "{ rows: [{ id: 2, t: 'c' }, { id: 1, t: 'x' }, { id: 1, t: 'y' }, { id: 1, t: 'z' }] }");
  assert.equal(device.text(), "cxyz");
  assert.equal(device.texts("warn").length, 1);
  assert.match(device.texts("warn")[0], /several items have the key 1 \(pages\/a\/a\.ttml/);
});

const lists = [
  ["['a', 'b']", "0a1b"],
  ["3", "001122"],
  ["'héy'", "0h1é2y"],
  ["{ x: 1, y: 2 }", "x1y2"],
  ["null", ""],
  ["true", ""],
  ["-1", ""],
];

for (const [list, text] of lists) {
  for (const key of ['null', '"index"', '"*this"', '["id"]', '["a","b"]']) {
    test(`tt:for over ${list} with the key ${key} draws ${text || "nothing"}`, async () => {
      const view = `[{ for: (d) => d.list, D: [["d","list"]], P: ["d","list"], key: ${key}, b: [
        { x: (d, s) => k.text(s.x) + k.text(s.i), D: [[0,"x"],[0,"i"]] }] }]`;
      const device = await page(`{ list: ${list} }`, view);
      assert.equal(device.text(), text);
      await set(device, "{ list: [7] }");
      assert.equal(device.text(), "07");
      await set(device, `{ list: ${list} }`);
      assert.equal(device.text(), text);
      assert.deepEqual([device.reports, device.texts("warn")], [[], []]);
    });
  }
}

test("nested loops see their own item, the outer one and the page's data", async () => {
  const view = `[{ for: (d) => d.groups, D: [["d","groups"]], P: ["d","groups"], key: ["id"], F: [["d","mark"]], b: [
    { for: (d, s) => s.i?.items, D: [[0,"i","items"]], P: [0,"i","items"], key: "*this", F: [[0,"i","name"],["d","mark"]], b: [
      { x: (d, s) => s.p.i.name + s.i + d.mark + s.p.x + " ", D: [[1,"i","name"],[0,"i"],["d","mark"],[1,"x"]] }] }] }]`;
  const device = await page("{ mark: '!', groups: [{ id: 1, name: 'a', items: [1, 2] }, { id: 2, name: 'b', items: [3] }] }", view);
  assert.equal(device.text(), "a1!0 a2!0 b3!1 ");
  await set(device, "{ 'groups[0].name': 'c' }");
  assert.equal(device.text(), "c1!0 c2!0 b3!1 ");
  await set(device, "{ 'groups[1].items[0]': 9, mark: '?' }");
  assert.equal(device.text(), "c1?0 c2?0 b9?1 ");
  await set(device, "{ 'groups[0].items[2]': 5 }");
  assert.equal(device.text(), "c1?0 c2?0 c5?0 b9?1 ");
});

test("an item's key that a path changes makes it another item", async () => {
  const device = await page("{ rows: [{ id: 1, text: 'a' }, { id: 2, text: 'b' }] }", ROWS.replace("tracer.push(s.i?.id);", ""));
  await set(device, "{ 'rows[0].id': 7 }");
  assert.deepEqual(device.takePatches().map((operation) => operation[0]), ["-", "+"]);
});

test("a list made by a function is drawn again when an item inside it changes", async () => {
  const view = `[{ for: (d) => d.rows.filter((row) => row.on), D: [["d","rows"]], P: null, key: ["id"], b: [
    { x: (d, s) => s.i.text, D: [[0,"i","text"]] }] }]`;
  const device = await page("{ rows: [{ id: 1, on: true, text: 'a' }, { id: 2, on: false, text: 'b' }, { id: 3, on: true, text: 'c' }] }", view);
  await set(device, "{ 'rows[2].text': 'z' }");
  assert.equal(device.text(), "az");
  await set(device, "{ 'rows[1].on': true }");
  assert.equal(device.text(), "abz");
});

test("tt:if changes branches and keeps the drawn one up to date", async () => {
  const view = `[{ x: "<" }, { if: [
    { t: (d) => d.n > 1, D: [["d","n"]], b: [{ x: (d) => "many" + d.n, D: [["d","n"]] }] },
    { t: (d) => d.n === 1, D: [["d","n"]], b: [{ x: "one" }] },
    { b: [{ x: (d) => "none" + d.other, D: [["d","other"]] }] }] }, { x: ">" }]`;
  const device = await page("{ n: 2, other: 1 }", view);
  assert.equal(device.text(), "<many2>");
  await set(device, "{ n: 3 }");
  assert.equal(device.text(), "<many3>");
  assert.deepEqual(device.takePatches().map((operation) => operation[0]), ["t"]);
  await set(device, "{ n: 0 }");
  await set(device, "{ other: 2 }");
  assert.equal(device.text(), "<none2>");
});

const TREE = `{ body: [{ tpl: (d) => "node_" + d.root.kind, D: [["d","root","kind"]], data: (d) => ({ i: d.root, depth: 0 }),
    M: [["i", ["d","root"], [["d","root"]]], ["depth", null, []]] }],
  templates: { node_box: [{ n: "view", c: [{ x: (d) => d.i.name + d.depth, D: [["d","i","name"],["d","depth"]] },
    { for: (d) => d.i.cn, D: [["d","i","cn"]], P: ["d","i","cn"], key: ["id"], F: [["d","depth"]], b: [
      { tpl: (d, s) => "node_" + s.i.kind, D: [[0,"i","kind"]], data: (d, s) => ({ i: s.i, depth: d.depth + 1 }),
        M: [["i", [0,"i"], [[0,"i"]]], ["depth", null, [["d","depth"]]]] }] }] }],
    node_text: [{ x: (d) => "(" + d.i.name + d.depth + ")", D: [["d","i","name"],["d","depth"]] }] } }`;

test("recursive templates follow Taro's paths with one patch", async () => {
  const device = await page(
    "{ root: { kind: 'box', name: 'r', cn: [{ id: 1, kind: 'box', name: 'a', cn: [{ id: 2, kind: 'text', name: 'b', cn: [] }] }] } }",
    TREE,
  );
  assert.equal(device.text(), "r0a1(b2)");
  await set(device, "{ 'root.cn.[0].cn.[0].name': 'B' }");
  assert.equal(device.text(), "r0a1(B2)");
  assert.deepEqual(device.takePatches().map((operation) => operation[0]), ["t"]);
  await set(device, "{ 'root.cn.[0].cn.[0].kind': 'box' }");
  assert.equal(device.text(), "r0a1B2");
});

test("a template's data may spread objects and rename members", async () => {
  const view = `{ body: [{ tpl: "card", data: (d) => ({ ...d.person, city: d.place.city }),
      M: [["...", ["d","person"], [["d","person"]]], ["city", ["d","place","city"], [["d","place","city"]]]] }],
    templates: { card: [{ x: (d) => k.text(d.name) + k.text(d.age) + k.text(d.city), D: [["d","name"],["d","age"],["d","city"]] }] } }`;
  const device = await page("{ person: { name: 'n', age: 1 }, place: { city: 'c' } }", view);
  await set(device, "{ 'person.age': 2 }");
  assert.equal(device.text(), "n2c");
  await set(device, "{ person: { name: 'm' }, 'place.city': 'd' }");
  assert.equal(device.text(), "md");
});

test("a template that is not defined is told once and draws nothing", async () => {
  const device = await page("{ t: 'gone' }", `[{ tpl: (d) => d.t, D: [["d","t"]], data: null, M: [], l: [4, 2, 0] }]`);
  assert.deepEqual(device.texts("warn"), ['pages/a/a: no template "gone" (pages/a/a.ttml:4:2)']);
});

test("an expression that throws is reported once with its place and counts as nothing", async () => {
  const device = await page("{ n: 1 }", `[{ n: "text", c: [
      { x: (d) => { throw new TypeError("broken " + d.n) }, D: [["d","n"]], l: [3, 7, 0] }, { x: "rest" }] }]`);
  await set(device, "{ n: 2 }");
  assert.equal(device.text(), "rest");
  assert.deepEqual(device.reports.map((one) => [one.kind, one.message, one.place]), [
    ["render", "TypeError: broken 1", "pages/a/a.ttml:3:7"],
  ]);
});

test("attributes reach the browser with their types, data-* only as plain values", async () => {
  const device = await page(
    "{ n: 1, o: { a: 1 } }",
    `[{ n: "map", s: { flag: true, "data-fixed": "f" }, d: [["markers", (d) => d.o, [["d","o"]]], ["data-n", (d) => d.n, [["d","n"]]],
      ["data-o", (d) => d.o, [["d","o"]]], ["class", (d) => d.missing, [["d","missing"]]], ["hidden", (d) => d.gone, [["d","gone"]]]],
          e: [["tap","bind","t"],["input","catch","t"]] }]`,
  );
  const [, , attributes] = JSON.parse(device.kernel.snapshot(device.page.id))[3][0];
  assert.deepEqual(attributes, { flag: true, "data-fixed": "f", on: "tap input", markers: { a: 1 }, "data-n": 1, class: "" });
});

test("a custom component's tag is drawn with its children and told once", async () => {
  const device = await page("{}", `[{ n: "my-card", u: "/c/card", c: [{ x: "in" }], l: [1,1,0] },
    { n: "my-card", u: "/c/card" }]`);
  assert.equal(device.text(), "in");
  assert.equal(device.texts("warn").length, 1);
});

test("slots outside of components show their fallback", async () => {
  const device = await page("{ t: 'a' }", `[{ slot: "x", b: [{ x: (d) => d.t, D: [["d","t"]] }] }]`);
  await set(device, "{ t: 'b' }");
  assert.equal(device.text(), "b");
});

test("sjs modules are shared, may require each other and know getDate", async () => {
  const view = `((k) => { __quaver.sjs("u/a.sjs", (require, module) => { module.exports.f = (n) => require("./b.sjs").g(n) + getDate(0).getUTCFullYear(); });
    __quaver.sjs("u/b.sjs", (require, module, exports) => { exports.g = (n) => n * 2 + "/"; });
    const u = k.sjs("u/a.sjs"); return { body: [{ x: (d) => u.f(d.n), D: [["d","n"]] }] }; })(k)`;
  const device = await page("{ n: 2 }", view);
  assert.equal(device.text(), "4/1970");
});

test("no patches are sent before a browser has fetched the tree, nor after it left", async () => {
  const device = await openPage(`Page({ data: { n: 1 } })`, `[{ x: (d) => k.text(d.n), D: [["d","n"]] }]`);
  await set(device, "{ n: 2 }");
  device.kernel.attach(true);
  await set(device, "{ n: 3 }");
  assert.deepEqual(device.patches, []);
  device.kernel.snapshot(device.page.id);
  await set(device, "{ n: 4 }");
  assert.equal(device.takePatches().length, 1);
  device.kernel.attach(false);
  await set(device, "{ n: 5 }");
  assert.deepEqual(device.patches, []);
});
