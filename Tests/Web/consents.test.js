import assert from "node:assert/strict";
import { test } from "node:test";
import { present } from "./support/dialogs.js";

const app = { app_name: "轻记" };
const scope = { ...app, scope: "scope.userLocation", reason: "记下笔记写于何处" };
const agreement = { ...app, contract_name: "《轻记隐私政策》", data_types: ["scope.userInfo", "scope.userLocation"] };

for (const [kind, members, refuse, agree] of [
  ["profile", { ...app, nickname: "小满", avatar_url: "" }, "Refuse", "Agree"], ["scope", scope, "Refuse", "Agree"], ["privacy", agreement, "Refuse", "Agree"],
  ["system", { host_app: { en: "Douyin", zh: "抖音" }, permission: "camera" }, "Refuse", "Allow"], ["phone_call", { number: "10086" }, "Cancel", "Call"],
  ["something_new", {}, "Refuse", "Agree"],
]) {
  test(`${kind} is agreed to or refused, with nothing else in the answer`, () => {
    for (const [name, answer] of [[refuse, "reject"], [agree, "accept"]]) {
      const dialog = present(kind, members);
      assert.deepEqual(dialog.sent, []);
      dialog.press(name);
      assert.deepEqual(dialog.sent, [{ answer }]);
    }
  });
}

test("a scope says what it opens, why the app wants it, and shows a map for a place only", () => {
  const dialog = present("scope", scope);
  assert.deepEqual(dialog.names("heading"), ["Your location"]);
  assert.match(dialog.words, /轻记 asks for.*记下笔记写于何处/);
  assert.equal(dialog.all("img").length, 1);
  assert.deepEqual(present("scope", scope, "zh-CN").names("heading"), ["你的位置"]);
  const other = present("scope", { ...app, scope: "scope.new", reason: "" });
  assert.deepEqual(other.names("heading"), ["Your scope.new"]);
  assert.equal(other.all("img").length, 0);
});

test("the phone's own question names the host app in the phone's language", () => {
  const permission = { host_app: { en: "Douyin", zh: "抖音" }, permission: "microphone" };
  assert.equal(present("system", permission).box.getAttribute("aria-label"), "Let Douyin use your microphone");
  assert.equal(present("system", permission, "zh-CN").box.getAttribute("aria-label"), "允许抖音使用你的麦克风");
  assert.equal(present("system", permission).box.getAttribute("role"), "alertdialog");
});

test("whoever wants to read the agreement first has not answered yet", () => {
  const dialog = present("privacy", agreement);
  assert.match(dialog.words, /轻记 collects: nickname and picture and location\./);
  dialog.press("Read 《轻记隐私政策》");
  assert.deepEqual(dialog.sent, [{ answer: "dismiss", opens_contract: true }]);
});

test("the agreement's own page has only the way back", () => {
  const dialog = present("privacy_contract", { ...agreement, data_types: [] }, "zh-CN");
  assert.match(dialog.words, /收集零项信息/);
  dialog.press("返回");
  assert.deepEqual(dialog.sent, [{ answer: "dismiss" }]);
});

test("abilities of the account are ticked one by one, but those the app needs", () => {
  const dialog = present("open_auth", {
    ...app, nickname: "小满", avatar_url: "",
    scopes: [{ scope: "video.list", is_required: true, is_ticked: true }, { scope: "fans.check", is_required: false, is_ticked: false }, { scope: "fans.data", is_required: false, is_ticked: true }],
  });
  assert.deepEqual(dialog.checked("checkbox"), ["true", "false", "true"]);
  for (const name of ["video.list", "fans.check", "fans.data"]) dialog.press(name, "checkbox");
  assert.deepEqual(dialog.checked("checkbox"), ["true", "true", "false"]);
  dialog.press("Agree");
  assert.deepEqual(dialog.sent, [{ answer: "accept", scopes: ["video.list", "fans.check"] }]);
});

test("a login in the host app needs the terms, and can be closed", () => {
  const dialog = present("host_login", { ...app, nickname: "小满", phone: "138 **** 8000" });
  assert.match(dialog.words, /Sign in to Douyin to go on with 轻记小满138 \*\*\*\* 8000/);
  dialog.press("I have read", "checkbox");
  dialog.press("Sign in");
  assert.deepEqual(dialog.sent, []);
  dialog.press("I have read", "checkbox");
  dialog.press("Sign in");
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "accept" }, { answer: "dismiss" }]);
});
