"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const SCRIPT = `Page({ data: { n: 1 }, notes: ["kept"], onLoad() { this.notes.push("load") }, tap() { this.setData({ n: this.data.n + 1 }) } })`;
const VIEW = `[{ n: "view", s: { id: "x" }, e: [["tap","bind","tap"]], c: [{ x: (d) => k.text(d.n), D: [["d","n"]] }] }]`;

async function opened() {
  const device = await openPage(SCRIPT, VIEW, { files: { "app.js": "App({ count: 0, name() { return 'old' } })" } });
  await device.tap("#x");
  await device.evaluate("getApp().count = 5");
  return device;
}

function reload(device, change) {
  return JSON.parse(device.kernel.reload(JSON.stringify(change)));
}

test("a changed template is drawn with the data the page has", async () => {
  const device = await opened();
  device.app.views["pages/a/a"] = `[{ x: (d) => "new " + d.n, D: [["d","n"]] }]`;
  assert.deepEqual(reload(device, { routes: ["pages/a/a"], scripts: false }), { ok: true, data_kept: true });
  assert.equal(device.text(), "new 2");
});

test("changed scripts give open pages their new functions and keep stack, data and app", async () => {
  const device = await opened();
  device.app.files["app.js"] = "App({ count: 0, name() { return 'new' } })";
  device.app.files["pages/a/a.js"] = SCRIPT.replace("+ 1", "+ 10").replace("n: 1", "n: 1, more: true");
  assert.deepEqual(reload(device, { routes: [], scripts: true }), { ok: true, data_kept: true });
  await device.tap("#x");
  assert.deepEqual(device.data(), { n: 12, more: true });
  assert.deepEqual(await device.evaluate("getCurrentPages()[0].notes"), ["kept", "load"]);
  assert.deepEqual(await device.evaluate("[getApp().name(), getApp().count]"), ["new", 5]);
});

test("a script that broke leaves the page as it was", async () => {
  const device = await opened();
  device.app.files["pages/a/a.js"] = "throw new Error('half written')";
  assert.deepEqual(reload(device, { routes: [], scripts: true }), { ok: true, data_kept: false });
  await device.tap("#x");
  assert.equal(device.text(), "3");
  assert.equal(device.reports[0].message, "Error: half written");
});

test("a template that does not compile empties the page until it does", async () => {
  const device = await opened();
  const view = device.app.views["pages/a/a"];
  delete device.app.views["pages/a/a"];
  reload(device, { routes: ["pages/a/a"] });
  assert.equal(device.text(), "");
  await device.evaluate("getCurrentPages()[0].setData({ n: 7 })");
  device.app.views["pages/a/a"] = view;
  reload(device, { routes: ["pages/a/a"] });
  assert.equal(device.text(), "7");
});
