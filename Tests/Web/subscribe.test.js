import assert from "node:assert/strict";
import { test } from "node:test";
import { present } from "./support/dialogs.js";

const row = (id, title, members = {}) => ({ template_id: id, title, keywords: ["笔记", "写于"], kind: "one_time", is_ticked: true, reminders: [], ...members });
const ways = [{ way: "feed", is_ticked: true }, { way: "push", is_ticked: false }];
const asked = { app_name: "轻记", templates: [row("MSG-a", "每晚回顾", { reminders: ways }), row("MSG-b", "待办到期", { kind: "long_term" })] };

test("both answers say what is ticked, also when nothing was touched", () => {
  for (const [button, answer] of [["Agree", "accept"], ["Refuse", "reject"]]) {
    const dialog = present("subscribe", asked);
    dialog.press(button);
    assert.deepEqual(dialog.sent, [{ answer, ticked: ["MSG-a", "MSG-b"], reminders: { "MSG-a": ["feed"], "MSG-b": [] }, always: false }]);
  }
});

test("rows, reminders and keeping the choice are ticked apart", () => {
  const dialog = present("subscribe", asked);
  for (const name of ["待办到期", "A card in the feed", "A banner", "Always keep"]) dialog.press(name, "checkbox");
  dialog.press("Agree");
  assert.deepEqual(dialog.sent, [{ answer: "accept", ticked: ["MSG-a"], reminders: { "MSG-a": ["push"], "MSG-b": [] }, always: true }]);
});

test("the reminders of a row that is not ticked can't be reached", () => {
  const dialog = present("subscribe", asked);
  const group = dialog.find("group", "Reminders of 每晚回顾");
  assert.equal(group.inert, false);
  dialog.press("每晚回顾", "checkbox");
  assert.equal(group.inert, true);
});

test("a row says what the message is about and how often it may come", () => {
  const dialog = present("subscribe", asked, "zh-CN");
  assert.deepEqual(dialog.names("heading"), ["轻记 想给你发送以下消息"]);
  assert.deepEqual(dialog.names("checkbox"), ["每晚回顾笔记 · 写于 · 一次性", "推荐流卡片", "横幅提醒", "待办到期笔记 · 写于 · 长期", "总是保持以上选择，不再询问"]);
});

const page = {
  app_name: "轻记", scopes: [{ scope: "scope.userLocation", is_on: true }, { scope: "scope.album", is_on: false }], main_switch: true,
  templates: [{ template_id: "MSG-a", title: "每晚回顾", is_on: true }, { template_id: "MSG-b", title: "待办到期", is_on: true }],
};

test("the settings tell what was switched, and nothing that was switched back", () => {
  const dialog = present("settings", page);
  assert.deepEqual(dialog.checked("switch"), ["true", "false", "true", "true", "true"]);
  for (const name of ["Location", "Photo album", "Photo album", "待办到期"]) dialog.press(name, "switch");
  dialog.press("Done");
  assert.deepEqual(dialog.sent, [{ answer: "accept", scopes: { "scope.userLocation": false }, templates: { "MSG-b": false } }]);
});

test("the main switch takes the templates with it, yet leaves their own switches", () => {
  const dialog = present("settings", page);
  dialog.press("Receive messages", "switch");
  assert.equal(dialog.all("group").at(-1).inert, true);
  dialog.press("Done");
  assert.deepEqual(dialog.sent, [{ answer: "accept", main_switch: false }]);
});

test("untouched settings change nothing, and going back is no answer", () => {
  const dialog = present("settings", page);
  dialog.press("Done");
  dialog.press("Back");
  assert.deepEqual(dialog.sent, [{ answer: "accept" }, { answer: "dismiss" }]);
});

test("an app that never asked has nothing to switch", () => {
  const dialog = present("settings", { app_name: "轻记", scopes: [], main_switch: true, templates: [] });
  assert.equal(dialog.all("switch").length, 0);
  assert.match(dialog.words, /It has not asked for anything yet/);
});
