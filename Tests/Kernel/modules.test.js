"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

async function result(script, files) {
  const device = await openPage(`${script}; Page({})`, "[]", { files: Object.assign({ "app.js": "App({ out: null })" }, files) });
  return { device, out: await device.evaluate("getApp().out") };
}

test("a module runs once and is shared", async () => {
  const { out } = await result("getApp().out = [require('./b').n(), require('../../pages/a/b.js').n(), require('/pages/a/b').n()]", {
    "pages/a/b.js": "let n = 0; exports.n = () => ++n",
  });
  assert.deepEqual(out, [1, 2, 3]);
});

test("module.exports, this, exports and json files work", async () => {
  const { out } = await result("getApp().out = [require('./f')(), require('./t').x, require('./data.json').list]", {
    "pages/a/f.js": "module.exports = () => 'f'",
    "pages/a/t.js": "this.x = this === exports && exports === module.exports",
    "pages/a/data.json": '{"list":[1]}',
  });
  assert.deepEqual(out, ["f", true, [1]]);
});

test("a cycle gives the exports made so far", async () => {
  const { out, device } = await result("getApp().out = require('./x').log", {
    "pages/a/x.js": "exports.early = 1; const y = require('./y'); exports.log = [y.seen, y.late()]; exports.done = 2",
    "pages/a/y.js": "const x = require('./x'); exports.seen = Object.keys(x).join(); exports.late = () => x.early",
  });
  assert.deepEqual(out, ["early", 1]);
  assert.deepEqual(device.reports, []);
});

test("a missing module is an error that names the file that asked", async () => {
  const { device } = await result("require('./lib')", { "pages/a/lib.js": "require('nowhere')" });
  assert.equal(device.reports[0].message, 'Error: module "nowhere" not found, required by pages/a/lib.js');
  assert.equal(device.reports[0].kind, "module");
});

test("a module that throws runs again when it is asked for again", async () => {
  const { out } = await result("try { require('./b') } catch (error) {} getApp().out = require('./b')", {
    "pages/a/b.js": "getApp().runs = (getApp().runs || 0) + 1; if (getApp().runs === 1) throw new Error('first'); module.exports = getApp().runs",
  });
  assert.equal(out, 2);
});

test("require.async gives the exports in a promise", async () => {
  const { device } = await result("require.async('./b').then((b) => { getApp().out = b })", { "pages/a/b.js": "module.exports = 3" });
  assert.equal(await device.evaluate("getApp().out"), 3);
});

test("a page may be registered by a library, and Page may be wrapped in its module", async () => {
  const { device } = await result("const old = Page; Page = (options) => old(Object.assign({ data: { w: 1 } }, options)); require('./make')(Page)", {
    "pages/a/make.js": "module.exports = (page) => page({})",
  });
  assert.equal(await device.evaluate("typeof getCurrentPages()[0].setData"), "function");
});

const names = [
  ["typeof globalThis + typeof window + typeof self", "undefinedundefinedundefined"],
  ["typeof global + typeof global.window + typeof global.__native", "objectundefinedundefined"],
  ["(global.mine = 1, global.Object === Object && global.mine === 1)", true],
  ["(() => { try { eval('1') } catch (error) { return error.message } })()", "eval is not available in a mini-app: code cannot be made from text"],
  ["(() => { try { new Function('return 1') } catch (error) { return error.name + typeof Function } })()", "EvalErrorfunction"],
  ["(() => { try { (async () => 1).constructor('') } catch (error) { return error.name } })()", "EvalError"],
  ["(() => {}) instanceof Function && Function.prototype === Object.getPrototypeOf(() => {})", true],
  ["typeof __quaver.kernel", "undefined"],
];

for (const [code, value] of names) {
  test(`in a module, ${code} is ${value}`, async () => {
    const { out, device } = await result(`getApp().out = ${code}`);
    assert.deepEqual(device.reports, []);
    assert.deepEqual(out, value);
  });
}
