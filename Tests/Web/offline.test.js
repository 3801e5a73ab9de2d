import assert from "node:assert/strict";
import { test } from "node:test";
import { Offline } from "../../Web/simulator/stage/offline.js";
import { setLanguage } from "../../Web/simulator/words/language.js";

const failed = (seq, members = {}) => ({ seq, from: "app", to: "server", outcome: "failed", ...members });

function stage() {
  setLanguage("en");
  const state = { note: null, wentOnline: 0 };
  const offline = new Offline({ stay: (name, note) => { state.note = note; } }, () => { state.wentOnline += 1; });
  return { state, offline };
}

test("offline is said while it lasts, with a way out of it", () => {
  const { state, offline } = stage();
  offline.show("wifi");
  assert.equal(state.note, null);
  offline.show("none");
  assert.equal(state.note.words, "Offline");
  assert.equal(state.note.sign, "offline");
  state.note.action.act();
  assert.equal(state.wentOnline, 1);
  offline.show("4g");
  assert.equal(state.note, null);
});

test("requests that failed are counted once each, from when the network went", () => {
  const { state, offline } = stage();
  offline.saw(failed(1));
  offline.show("none");
  for (const entry of [failed(2), failed(2), failed(3, { outcome: "ok" }), failed(4, { to: "host" }), failed(5, { outcome: "pending" }), failed(6, { from: "server" })]) offline.saw(entry);
  assert.equal(state.note.words, "Offline, 1 request failed");
  offline.saw(failed(7));
  assert.equal(state.note.words, "Offline, 2 requests failed");
  setLanguage("zh-CN");
  assert.equal(state.note.words, "没有网络，2 个请求失败");
  setLanguage("en");
  offline.show(undefined);
  offline.show("none");
  assert.equal(state.note.words, "Offline");
});
