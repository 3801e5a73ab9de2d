import assert from "node:assert/strict";
import { test } from "node:test";
import { NetworkModel, isFailed, isShown, partsOf, sizeOf } from "../../Web/simulator/inspector/network/network-model.js";

const entry = (members) => ({ id: 1, at: 0, kind: "request", method: "GET", url: "http://a.cn/b", status: 200, ms: 1, error: null,
  request: { headers: [], body: null }, response: { headers: [], body: { size: 12, text: "x", cut: false } }, ...members });
const refused = { code: "refused", text: { en: "nobody listens", zh: "地址上没有服务" }, fix: { en: "", zh: "" } };

test("an address is taken apart for reading", () => {
  assert.deepEqual(partsOf("http://127.0.0.1:3000/notes?a=1&b=%E9%9B%A8"), { host: "127.0.0.1:3000", path: "/notes", query: [["a", "1"], ["b", "雨"]] });
  assert.deepEqual(partsOf("wss://a.cn"), { host: "a.cn", path: "/", query: [] });
  assert.equal(partsOf("https://a.cn/%E9%9B%A8#x").path, "/雨");
  assert.equal(partsOf("https://a.cn/%E9%9B").path, "/%E9%9B");
  assert.equal(partsOf("no address").path, "no address");
});

test("no answer and one that says so are failures, what the app took back is none", () => {
  const fails = (members) => isFailed(entry(members));
  assert.deepEqual([{}, { status: 302 }, { status: 404 }, { status: null }, { status: null, error: refused }, { status: null, error: { ...refused, code: "aborted" } }].map(fails),
    [false, false, true, false, true, false]);
});

test("chips and words choose exchanges", () => {
  const kinds = ["request", "upload", "download", "socket"].map((kind) => entry({ kind }));
  const chosen = (chip) => kinds.map((one) => isShown(one, chip, ""));
  assert.deepEqual(chosen("all"), [true, true, true, true]);
  assert.deepEqual(chosen("file"), [false, true, true, false]);
  assert.deepEqual(chosen("socket"), [false, false, false, true]);
  assert.ok(isShown(entry({ status: 500 }), "failed", "500"));
  assert.ok(isShown(entry({ error: refused, status: null }), "all", "没有服务"));
  assert.ok(isShown(entry({ url: "http://a/%E9%9B%A8" }), "all", "雨"));
  assert.ok(!isShown(entry({}), "all", "post"));
});

test("what came is counted, also of a socket", () => {
  assert.equal(sizeOf(entry({})), 12);
  assert.equal(sizeOf(entry({ response: null, status: null })), null);
  assert.equal(sizeOf(entry({ response: { headers: [], body: null } })), 0);
  assert.equal(sizeOf(entry({ kind: "socket", frames: [{ body: { size: 3 } }, { body: { size: 4 } }] })), 7);
});

test("an exchange is completed under its number, and the oldest of many give way", () => {
  const model = new NetworkModel();
  model.add(entry({ status: null, response: null }));
  model.add(entry({ status: 404 }));
  assert.deepEqual(model.counts, { all: 1, failed: 1, bytes: 12 });
  for (let id = 2; id <= 310; id += 1) model.add(entry({ id }));
  assert.equal(model.entries.length, 300);
  assert.equal(model.entries[0].id, 11);
});

test("messages join their socket, the newest two hundred stay", () => {
  const model = new NetworkModel();
  model.add(entry({ kind: "socket", frames: [], frame_count: 0 }));
  for (let number = 0; number < 250; number += 1) model.addFrame(1, { at: number, from: "app", body: { size: 1, text: "x", cut: false } });
  model.addFrame(9, {});
  const [socket] = model.entries;
  assert.equal(socket.frames.length, 200);
  assert.equal(socket.frames[0].at, 50);
  assert.equal(socket.frame_count, 250);
});
