"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const SCRIPT = `const note = (name) => function (event) { this.notes.push(name + ":" + event.target.id + ">" + event.currentTarget.id) };
Page({ notes: [], events: [], data: { h: "one" },
  outer: note("outer"), middle: note("middle"), inner: note("inner"), one: note("one"), two: note("two"),
  keep(event) { this.events.push(event) } })`;

/** Three boxes in each other with the given listeners, and a tap on the innermost. */
async function tapThrough(outer, middle, inner, type) {
  const view = `[{ n: "view", s: { id: "o" }, e: ${JSON.stringify(outer)}, c: [
      { n: "view", s: { id: "m" }, e: ${JSON.stringify(middle)}, c: [
    { n: "view", s: { id: "i" }, e: ${JSON.stringify(inner)} }] }] }]`;
  const device = await openPage(SCRIPT, view);
  const answer = await device.send("#i", type || "tap");
  return { handled: answer.handled, notes: await device.evaluate("getCurrentPages()[0].notes") };
}

const bind = (phase, name) => [["tap", phase, name]];
const routes = [
  ["bubbles from inside out", bind("bind", "outer"), bind("bind", "middle"), bind("bind", "inner"), ["inner:i>i", "middle:i>m", "outer:i>o"]],
  ["stops at a catch", bind("bind", "outer"), bind("catch", "middle"), bind("bind", "inner"), ["inner:i>i", "middle:i>m"]],
  [
    "is captured from outside in",
    bind("capture-bind", "outer"), bind("capture-bind", "middle"), bind("bind", "inner"),
    ["outer:i>o", "middle:i>m", "inner:i>i"],
  ],
  ["stops at a capture-catch", bind("capture-bind", "outer"), bind("capture-catch", "middle"), bind("bind", "inner"), ["outer:i>o", "middle:i>m"]],
  ["calls one mut-bind only", bind("mut-bind", "outer"), bind("bind", "middle"), bind("mut-bind", "inner"), ["inner:i>i", "middle:i>m"]],
  ["is handled by several listeners of one element", [], [], [["tap", "capture-bind", "one"], ["tap", "bind", "two"]], ["one:i>i", "two:i>i"]],
];

for (const [name, outer, middle, inner, expected] of routes) {
  test(`a tap ${name}`, async () => {
    assert.deepEqual(await tapThrough(outer, middle, inner), { handled: expected.length, notes: expected });
  });
}

test("an event that does not bubble stays at its target", async () => {
  const listen = (name) => [["load", "bind", name]];
  assert.deepEqual((await tapThrough(listen("outer"), listen("middle"), listen("inner"), "load")).notes, ["inner:i>i"]);
});

test("event names fit in other capitals when none fits exactly", async () => {
  assert.deepEqual((await tapThrough([], [], [["GetPhoneNumber", "bind", "inner"]], "getphonenumber")).notes, ["inner:i>i"]);
  const both = [["myEvent", "bind", "one"], ["myevent", "bind", "two"]];
  assert.deepEqual((await tapThrough([], [], both, "myEvent")).notes, ["one:i>i"]);
});

test("dataset keeps types, camel-cases names and is a copy", async () => {
  const device = await openPage(
    `Page({ data: { item: { id: 1, list: [1] } }, tap(event) { event.currentTarget.dataset.item.list.push(2); this.seen = event } })`,
    `[{ n: "view", s: { id: "x", "data-user-name": "u", "data-userID": "low", "data-flag": true },
       d: [["data-item", (d) => d.item, [["d","item"]]], ["data-n", (d) => 1.5, []], ["data-none", (d) => d.none, [["d","none"]]]],
           e: [["tap","bind","tap"]],
       c: [{ x: (d) => d.item.list.length, D: [["d","item","list"]] }] }]`,
  );
  device.clock += 250;
  await device.send("#x", "tap", { detail: { x: 3, y: 4 }, touches: [{ identifier: 0, pageX: 3 }], changedTouches: [] });
  const event = await device.evaluate("getCurrentPages()[0].seen");
  assert.deepEqual(event.target.dataset, { userName: "u", userid: "low", flag: true, item: { id: 1, list: [1, 2] }, n: 1.5 });
  assert.deepEqual([event.type, event.timeStamp, event.detail, event.touches], ["tap", 250, { x: 3, y: 4 }, [{ identifier: 0, pageX: 3 }]]);
  await device.evaluate("getCurrentPages()[0].setData({ 'item.id': 2 })");
  assert.deepEqual(device.tree("#x")[0].dataset.item, { id: 2, list: [1] });
});

test("a handler may be named by data, and an empty name switches it off", async () => {
  const view = `[{ n: "view", s: { id: "x" }, e: [["tap", "bind", (d) => d.h]] }]`;
  const device = await openPage(SCRIPT, view);
  assert.deepEqual(await device.tap("#x"), { handled: 1 });
  await device.evaluate("getCurrentPages()[0].setData({ h: '' })");
  assert.deepEqual(await device.tap("#x"), { handled: 0 });
  await device.evaluate("(() => { const page = getCurrentPages()[0]; page.setData({ h: 'late' }); page.late = () => page.notes.push('late') })()");
  assert.deepEqual(await device.tap("#x"), { handled: 1 });
  assert.deepEqual(await device.evaluate("getCurrentPages()[0].notes"), ["one:x>x", "late"]);
  assert.deepEqual(device.texts("warn"), []);
});

test("a handler that does not exist warns once and throws nothing", async () => {
  const device = await openPage(SCRIPT, `[{ n: "view", s: { id: "x" }, e: [["tap", "bind", "gone"]], l: [2, 5, 0] }]`);
  assert.deepEqual(await device.tap("#x"), { handled: 0 });
  await device.tap("#x");
  assert.deepEqual(device.texts("warn"), ['pages/a/a has no method "gone" to handle tap (pages/a/a.ttml:2:5)']);
  assert.deepEqual(device.reports, []);
});

test("a handler that throws does not keep the others from running", async () => {
  const device = await openPage(
    `Page({ notes: [], bad() { throw new Error("bad") }, good() { this.notes.push("good") } })`,
    `[{ n: "view", e: [["tap","bind","good"]], c: [{ n: "view", s: { id: "x" }, e: [["tap","bind","bad"]] }] }]`,
  );
  assert.deepEqual(await device.tap("#x"), { handled: 2 });
  assert.deepEqual(await device.evaluate("getCurrentPages()[0].notes"), ["good"]);
  assert.deepEqual(device.reports.map((one) => [one.kind, one.place, one.message]), [["handler", "pages/a/a bad", "Error: bad"]]);
});

test("events for nodes and pages that are gone are answered, not thrown", async () => {
  const device = await openPage("Page({})", `[{ n: "view", s: { id: "x" } }]`);
  const page = device.page.id;
  for (const raw of [{ page: 99, node: 1, type: "tap" }, { page, node: 9999, type: "tap" }, { page, node: 0, type: "odd" }]) {
    assert.deepEqual(JSON.parse(device.kernel.event(JSON.stringify(raw))), { handled: 0, unknown: true });
  }
});

test("events of the page call its functions", async () => {
  const device = await openPage(
    `Page({ notes: [], onPageScroll(e) { this.notes.push(e.scrollTop) }, onReachBottom() { this.notes.push("bottom") },
       onShareAppMessage(e) { return { title: "from " + e.from, success() {} } } })`, "[]");
  const send = (type, detail) => JSON.parse(device.kernel.event(JSON.stringify({ page: device.page.id, type, detail })));
  assert.deepEqual(send("pageScroll", { scrollTop: 12 }), { handled: 1 });
  assert.deepEqual(send("reachBottom"), { handled: 1 });
  assert.deepEqual(send("pullDownRefresh"), { handled: 0 });
  assert.deepEqual(send("shareAppMessage", { from: "menu" }), { handled: 1, value: { title: "from menu" } });
  assert.deepEqual(await device.evaluate("getCurrentPages()[0].notes"), [12, "bottom"]);
});
