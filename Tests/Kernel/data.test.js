"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const SHOWN = `[{ n: "text", c: [{ x: (d, s) => JSON.stringify(d), D: [["d"]] }] }]`;

async function pageWith(data, set) {
  const device = await openPage(`Page({ data: ${data}, go() { this.setData(${set}) } })`, SHOWN);
  await device.evaluate("getCurrentPages()[0].go()");
  return device;
}

const paths = [
  ["{ a: 1 }", "{ b: 2 }", { a: 1, b: 2 }],
  ["{ a: { b: 1, c: 2 } }", "{ 'a.b': 3 }", { a: { b: 3, c: 2 } }],
  ["{ list: [{ x: 1 }, { x: 2 }] }", "{ 'list[1].x': 9 }", { list: [{ x: 1 }, { x: 9 }] }],
  ["{ grid: [[1, 2], [3, 4]] }", "{ 'grid[1][0]': 9 }", { grid: [[1, 2], [9, 4]] }],
  [
    "{ root: { cn: [{ cn: [{}, {}, { p1: 'a' }] }] } }",
    "{ 'root.cn.[0].cn.[2].p1': 'b' }",
    { root: { cn: [{ cn: [{}, {}, { p1: "b" }] }] } },
  ],
  ["{}", "{ 'a\\\\.b': 1, 'c\\\\[0\\\\]': 2 }", { "a.b": 1, "c[0]": 2 }],
  ["{}", "{ 'a.b[1].c': 1 }", { a: { b: [null, { c: 1 }] } }],
  ["{ a: 'text' }", "{ 'a.b': 1 }", { a: { b: 1 } }],
  ["{ list: [1, 2] }", "{ 'list.0': 5 }", { list: [5, 2] }],
  ["{ a: 1, b: 2 }", "{ a: undefined, b: 3 }", { a: 1, b: 3 }],
  ["{}", "{ a: { b: undefined, f() {}, n: NaN, i: -Infinity } }", { a: { n: null, i: null } }],
  ["{}", "{ a: [undefined, () => 1, 2] }", { a: [null, null, 2] }],
  ["{}", "{ when: new Date(Date.UTC(2026, 0, 2)) }", { when: "2026-01-02T00:00:00.000Z" }],
  ["{}", "{ n: Object(1), s: Object('t'), o: { toJSON: () => 'own' } }", { n: 1, s: "t", o: "own" }],
];

for (const [before, set, after] of paths) {
  test(`setData(${set}) on ${before} is seen by the page and by its view`, async () => {
    const device = await pageWith(before, set);
    assert.deepEqual(device.data(), after);
    assert.deepEqual(JSON.parse(device.text()), after);
    assert.deepEqual(device.reports, []);
  });
}

const refusals = [
  ["{ 'list[x]': 1 }", /only digits may stand in \[\]/],
  ["{ 'list[0': 1 }", /no data path/],
  ["(() => { const a = { deep: { list: [] } }; a.deep.list.push(a); return { a } })()", /a refers to itself at a\.deep\.list\[0\]/],
  ["{ big: 10n }", /BigInt/],
];

for (const [set, message] of refusals) {
  test(`setData(${set}) is refused and changes nothing`, async () => {
    const device = await openPage(
      `Page({ data: { other: 1 }, go() { this.setData(Object.assign({ other: 2 }, ${set})) } })`,
      `[{ n: "view", s: { id: "x" }, e: [["tap", "bind", "go"]] }]`,
    );
    await device.tap("#x");
    assert.match(device.reports[0].message, message);
    assert.equal(device.data().other, 1);
  });
}

test("a very deep value without a cycle is fine", async () => {
  const device = await pageWith("{}", "{ a: Array.from({ length: 400 }).reduce((inner) => ({ inner }), 1) }");
  assert.deepEqual(device.reports, []);
});

test("setData changes this.data at once and the view at the end of the turn", async () => {
  const device = await openPage(
    `Page({ data: { n: 1 }, go() { this.setData({ n: 2 }); return this.data.n } })`,
    `[{ n: "text", c: [{ x: (d) => k.text(d.n), D: [["d", "n"]] }] }]`,
  );
  assert.equal(JSON.parse(device.kernel.evaluate("getCurrentPages()[0].go()")).value, 2);
  assert.equal(device.text(), "1");
  await device.settle();
  assert.equal(device.text(), "2");
});

test("what is written into this.data is not drawn until setData", async () => {
  const device = await pageWith("{ list: [1] }", "{ other: 1 }");
  await device.evaluate("getCurrentPages()[0].data.list.push(2)");
  assert.equal(JSON.parse(device.text()).list.length, 1);
  await device.evaluate("(() => { const page = getCurrentPages()[0]; page.setData({ list: page.data.list }) })()");
  assert.deepEqual(JSON.parse(device.text()).list, [1, 2]);
});

test("a value is copied when setData is called, not when it is drawn", async () => {
  const device = await openPage(
    `Page({ data: {}, go() { const item = { n: 1 }; this.setData({ item }); item.n = 2; this.data.item.n = 3 } })`,
    SHOWN,
  );
  await device.evaluate("getCurrentPages()[0].go()");
  assert.equal(device.text(), '{"item":{"n":1}}');
  assert.equal(device.data().item.n, 3);
});

test("the callback runs after the view has changed, on the page, also for empty data", async () => {
  const device = await openPage(
    `Page({ data: { n: 1 }, seen: [],
      go() {
        this.setData({ n: 2 }, function () { this.seen.push('drawn ' + this.data.n) });
        this.setData({}, function () { this.seen.push('empty') });
        this.setData({ n: 3 }, () => { throw new Error('in callback') });
        tt.nextTick(() => this.seen.push('tick'));
        this.seen.push('sync');
      } })`,
    SHOWN,
  );
  await device.evaluate("getCurrentPages()[0].go()");
  assert.deepEqual(await device.evaluate("getCurrentPages()[0].seen"), ["sync", "drawn 3", "empty", "tick"]);
  assert.equal(device.reports[0].message, "Error: in callback");
});

test("each page has data and fields of its own", async () => {
  const device = await openPage(`Page({ data: { list: [] }, own: { n: 0 } })`, SHOWN);
  await device.evaluate("(() => { const page = getCurrentPages()[0]; page.own.n = 5; page.setData({ 'list[0]': 1 }) })()");
  await device.navigate({ kind: "to", route: "pages/a/a" });
  assert.deepEqual(device.data(), { list: [] });
  assert.equal(await device.evaluate("getCurrentPages()[1].own.n"), 0);
});

test("one turn makes one flush however often setData is called", async () => {
  const device = await openPage(
    `Page({ data: { n: 0 }, go() { for (let i = 1; i <= 5; i++) this.setData({ n: i }) } })`,
    `[{ n: "text", c: [{ x: (d) => k.text(d.n), D: [["d", "n"]] }] }]`,
  );
  device.attach();
  await device.evaluate("getCurrentPages()[0].go()");
  assert.equal(device.patches.length, 1);
  assert.deepEqual(device.takePatches().map((operation) => operation[2]), ["5"]);
  assert.deepEqual(device.traces, [{ page: 1, keys: ["n", "n", "n", "n", "n"], patches: 1 }]);
});

test("setData with something else than an object warns and still calls back", async () => {
  const device = await openPage(`Page({ called: 0, go() { this.setData(5, () => this.called++) } })`, SHOWN);
  await device.evaluate("getCurrentPages()[0].go()");
  assert.match(device.texts("warn")[0], /setData needs an object, got 5/);
  assert.equal(await device.evaluate("getCurrentPages()[0].called"), 1);
});
