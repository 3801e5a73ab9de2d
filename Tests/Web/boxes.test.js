import assert from "node:assert/strict";
import { test } from "node:test";
import { drawings } from "../../Web/simulator/phone/dialogs/drawings.js";
import { readFileSync } from "node:fs";
import { present } from "./support/dialogs.js";

const account = { name: "轻记", avatar_url: "", introduction: "每周一篇", number: "qingji", followers: 12000, home: "douyin", is_followed: false };

test("every kind of dialog that the host app has is drawn", () => {
  const source = readFileSync(new URL("../../Sources/OpenPlatform/People/DialogKind.swift", import.meta.url), "utf8");
  const kinds = [...source.matchAll(/case (\w+)(?: = "(\w+)")?$/gm)].map(([, name, kind]) => kind ?? name);
  assert.ok(kinds.length >= 19);
  assert.deepEqual(Object.keys(drawings).sort(), kinds.sort());
});

test("a card follows or is closed; an account that is followed already can't be followed twice", () => {
  const dialog = present("follow", account);
  assert.match(dialog.words, /轻记Douyin number qingji · 12K followers每周一篇/);
  dialog.press("Follow");
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "accept" }, { answer: "dismiss" }]);
  const followed = present("follow", { ...account, is_followed: true });
  followed.press("Following");
  assert.deepEqual(followed.sent, []);
});

test("an account's home page follows, takes the follow back, or is left", () => {
  for (const [isFollowed, button, answer] of [[false, "Follow", "accept"], [true, "Unfollow", "reject"], [true, "Back", "dismiss"]]) {
    const dialog = present("user_profile", { ...account, is_followed: isFollowed });
    dialog.press(button);
    assert.deepEqual(dialog.sent, [{ answer }]);
  }
});

test("an account of which nobody knows more than its name shows only that", () => {
  const dialog = present("user_profile", { ...account, introduction: "", number: "", followers: null });
  assert.doesNotMatch(dialog.words, /follower|number|null/);
  assert.match(present("follow", { ...account, home: "toutiao", followers: 1 }).words, /Toutiao number qingji · 1 follower(?!s)/);
});

for (const [name, result] of [[null, "paid"], ["failed", "failed"], ["timed out", "timeout"], ["unknown", "unknown"]]) {
  test(`the cashier ends ${result} when that was picked`, () => {
    const dialog = present("cashier", { app_name: "轻记", subject: "会员", amount: 1205, order_id: "ot1" });
    assert.match(dialog.words, /会员¥12\.05.*Order ot1/);
    if (name) dialog.press(name, "radio");
    dialog.press("Pay");
    assert.deepEqual(dialog.sent, [{ answer: "accept", result }]);
  });
}

test("a payment is cancelled or its cashier closed; without an amount there is no price", () => {
  const dialog = present("cashier", { app_name: "轻记", subject: "", amount: null, order_id: "ot1" });
  assert.doesNotMatch(dialog.words, /¥/);
  dialog.press("Cancel the payment");
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "reject" }, { answer: "dismiss" }]);
});

test("a modal has the app's words and gives back what was written", () => {
  const dialog = present("modal", { title: "名字", content: "旧", is_editable: true, confirm_text: "好", confirm_color: "#00ff00", cancel_color: "#000000" });
  assert.deepEqual(dialog.names("button"), ["Cancel", "好"]);
  assert.equal(dialog.find("button", "好").getAttribute("style"), "color: #00ff00");
  assert.equal(dialog.find("button", "Cancel").getAttribute("style"), null);
  dialog.all("textbox")[0].value = "新";
  dialog.press("好");
  dialog.press("Cancel");
  assert.deepEqual(dialog.sent, [{ answer: "accept", content: "新" }, { answer: "reject" }]);
  assert.deepEqual(present("modal", { content: "只有一句", shows_cancel: false }).names("button"), ["OK"]);
});

test("an action sheet answers with a place; arrows walk through it and its way out", () => {
  const dialog = present("action_sheet", { items: ["置顶", "删除"], item_color: "#112233", alert_text: "" });
  dialog.press("删除", "menuitem");
  dialog.all("menuitem")[1].focus();
  dialog.key("ArrowDown");
  document.activeElement.click();
  assert.deepEqual(dialog.sent, [{ answer: "accept", index: 1 }, { answer: "dismiss" }]);
});

test("every dialog has a name and one place where the focus starts", () => {
  const samples = {
    modal: { title: "一" }, action_sheet: { items: ["一"] }, subscribe: { app_name: "A", templates: [] }, settings: { app_name: "A", scopes: [], templates: [] },
    privacy: { app_name: "A", contract_name: "B", data_types: [] }, privacy_contract: { app_name: "A", contract_name: "B", data_types: [] },
    open_auth: { app_name: "A", nickname: "B", scopes: [] }, addresses: { addresses: [] }, place: { places: [] }, system: { host_app: { en: "D", zh: "抖" }, permission: "album" },
  };
  for (const kind of Object.keys(drawings)) {
    const { box } = present(kind, samples[kind] ?? { app_name: "A", name: "轻记", nickname: "B", scope: "scope.album", number: "1" });
    assert.ok(box.getAttribute("aria-label"), kind);
    assert.equal(box.getAttribute("aria-modal"), "true", kind);
    assert.equal(box.inside.filter((node) => node.hasAttribute("data-title")).length, 1, kind);
  }
});
