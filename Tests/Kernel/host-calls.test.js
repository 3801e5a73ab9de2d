"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const functions = [
  { name: "login", kind: "async" },
  { name: "request", kind: "task" },
  { name: "getStorageSync", kind: "sync" },
  { name: "onNetworkStatusChange", kind: "listener" },
  { name: "offNetworkStatusChange", kind: "listener" },
];

function device(script, more) {
  return openPage(`Page({ notes: [], ${script} })`, `[{ n: "view", s: { id: "x" },
      e: [["tap","bind","tap"]] }]`, Object.assign({ functions }, more));
}

const CALLBACKS = `success: (r) => this.notes.push("success " + r.code), fail: (r) => this.notes.push("fail " + r.errMsg),
  complete: (r) => this.notes.push("complete " + r.errMsg)`;

for (const [ok, result, expected] of [
  [true, { code: "c", errMsg: "login:ok" }, ["success c", "complete login:ok"]],
  [false, { errMsg: "login:fail no" }, ["fail login:fail no", "complete login:fail no"]],
]) {
  test(`an answer that is ${ok ? "good" : "bad"} calls one of success and fail, then complete, once`, async () => {
    const phone = await device(`tap() { this.back = tt.login({ force: false, ${CALLBACKS} }) }`);
    await phone.tap("#x");
    const [call] = phone.hostCalls;
    assert.deepEqual([call.name, call.options], ["login", { force: false }]);
    await phone.resolve(call, ok, result);
    await phone.resolve(call, ok, result);
    assert.deepEqual(await phone.evaluate("getCurrentPages()[0].notes"), expected);
    assert.equal(await phone.evaluate("getCurrentPages()[0].back === undefined"), true);
  });
}

test("a callback that throws does not keep complete from running", async () => {
  const phone = await device(`tap() { wx.login({ success() { throw new Error("mine") }, complete: () => this.notes.push("complete") }) }`);
  await phone.tap("#x");
  await phone.resolve(phone.hostCalls[0], true, {});
  assert.deepEqual(await phone.evaluate("getCurrentPages()[0].notes"), ["complete"]);
  assert.deepEqual(phone.reports.map((one) => [one.kind, one.place]), [["callback", "tt.login success"]]);
});

test("a call without options is a call without callbacks", async () => {
  const phone = await device("tap() { tt.login() }");
  await phone.tap("#x");
  assert.deepEqual(phone.hostCalls.map((call) => call.options), [{}]);
  await phone.resolve(phone.hostCalls[0], true, {});
  assert.deepEqual(phone.reports, []);
});

test("a task can be aborted and tells its events", async () => {
  const phone = await device(
    `tap() { this.task = tt.request({ url: "u", fail: (r) => this.notes.push(r.errMsg) });
       this.task.onHeadersReceived((e) => this.notes.push(e.header.a)) }`);
  await phone.tap("#x");
  phone.kernel.taskEvent(phone.hostCalls[0].id, "onHeadersReceived", '{"header":{"a":"b"}}');
  await phone.evaluate("getCurrentPages()[0].task.abort()");
  await phone.evaluate("getCurrentPages()[0].task.abort()");
  assert.deepEqual(await phone.evaluate("getCurrentPages()[0].notes"), ["b", "request:fail abort"]);
});

test("a synchronous function returns the host's value or throws its refusal", async () => {
  const phone = await device("tap() {}");
  phone.answers.getStorageSync = (key) => (key === "k" ? { ok: { n: 1 } } : { fail: { errMsg: "getStorageSync:fail", errNo: 21100 } });
  assert.deepEqual(await phone.evaluate("tt.getStorageSync('k')"), { n: 1 });
  const caught = `(() => {
    try { tt.getStorageSync('x') } catch (error) { return [error instanceof Error, error.message, error.errMsg, error.errNo] }
  })()`;
  assert.deepEqual(await phone.evaluate(caught), [true, "getStorageSync:fail", "getStorageSync:fail", 21100]);
});

test("callbacks that a synchronous function is given hear of its answer as well", async () => {
  const phone = await device(`tap() { this.value = tt.getMenuButtonLayout({
    success: (r) => this.notes.push("success " + r.width), complete: (r) => this.notes.push("complete " + r.errMsg) }) }`, {
    functions: [{ name: "getMenuButtonLayout", kind: "sync" }],
  });
  phone.answers.getMenuButtonLayout = () => ({ ok: { width: 87 } });
  await phone.tap("#x");
  const [value, notes] = await phone.evaluate("[getCurrentPages()[0].value, getCurrentPages()[0].notes]");
  assert.deepEqual([value, notes], [{ width: 87 }, ["success 87", "complete getMenuButtonLayout:ok"]]);
});

test("bytes cross to the host and back", async () => {
  const phone = await device(`tap() {
    tt.request({ data: new Uint8Array([0, 255, 16, 7]).buffer, success: (r) => this.notes.push(...new Uint8Array(r.data)) }) }`);
  await phone.tap("#x");
  assert.deepEqual(phone.hostCalls[0].options, { data: { $arraybuffer: "AP8QBw==" } });
  for (const text of ["AP8QBw==", "AP8Q", "AP8=", "AA=="]) assert.equal(Buffer.from(text, "base64").toString("base64"), text);
  await phone.resolve(phone.hostCalls[0], true, { data: { $arraybuffer: "AP8QBw==" } });
  assert.deepEqual(await phone.evaluate("getCurrentPages()[0].notes"), [0, 255, 16, 7]);
});

test("arguments that refer to themselves are refused before the host is asked", async () => {
  const phone = await device("tap() { const data = {}; data.self = data; tt.request({ data }) }");
  await phone.tap("#x");
  assert.deepEqual(phone.hostCalls, []);
  assert.match(phone.reports[0].message, /^TypeError: request: the arguments cannot be sent/);
});

test("listeners are called in order, once each, until they are taken off", async () => {
  const phone = await device(
    `onLoad() { this.first = (e) => { this.notes.push("first " + e.isConnected); throw new Error("mine") }; tt.onNetworkStatusChange(this.first);
       tt.onNetworkStatusChange(this.first); tt.onNetworkStatusChange(() => this.notes.push("second")) },
     tap() { tt.offNetworkStatusChange(this.first) }`);
  phone.kernel.emit("onNetworkStatusChange", '{"isConnected":true}');
  await phone.tap("#x");
  phone.kernel.emit("onNetworkStatusChange", '{"isConnected":false}');
  await phone.evaluate("tt.offNetworkStatusChange()");
  phone.kernel.emit("onNetworkStatusChange", "{}");
  assert.deepEqual(await phone.evaluate("getCurrentPages()[0].notes"), ["first true", "second", "second"]);
  assert.equal(phone.reports.length, 1);
});

test("tt and wx are one extensible object that holds what the registry lists and no more", async () => {
  const phone = await device("tap() {}");
  assert.equal(await phone.evaluate("tt === wx && (tt.createApp = 5, wx.createApp)"), 5);
  const types = "[typeof tt.login, typeof tt.getUserProfile, typeof tt.getLaunchOptionsSync().query]";
  assert.deepEqual(await phone.evaluate(types), ["function", "undefined", "object"]);
});
