"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const openTypes = [
  { value: "getPhoneNumber", event: "getphonenumber", attributes: ["group-id"] },
  { value: "share", attributes: [] },
  { value: "im", attributes: [], problem: "Quaver has not built im yet" },
];

function page(openType, more) {
  const button = `{ n: "button", l: [3, 5, 0], s: { id: "b", "open-type": ${JSON.stringify(openType)}, "group-id": "g", "data-aweme-id": 7${more || ""} },
      e: [["tap","bind","tap"],["getphonenumber","bind","number"]], c: [{ n: "text", s: { id: "inside" } }] }`;
  const script = `Page({ notes: [], tap() { this.notes.push("tap") },
    number(e) { this.notes.push([e.type, e.target.id, e.detail.code]) } })`;
  return openPage(script, `[${button}]`, { openTypes });
}

const notes = (device) => device.evaluate("getCurrentPages()[0].notes");

for (const selector of ["#b", "#inside"]) {
  test(`a tap on ${selector} is heard first, then starts the open-type, whose result is an event`, async () => {
    const device = await page("getPhoneNumber");
    await device.tap(selector);
    assert.deepEqual(await notes(device), ["tap"]);
    const [press] = device.hostCalls;
    const options = { dataset: { awemeId: 7 }, attributes: { "group-id": "g" } };
    assert.deepEqual([press.name, press.options, press.place], ["getPhoneNumber", options, "pages/a/a.ttml:3:5"]);
    await device.resolve(press, true, { code: "c" });
    assert.deepEqual(await notes(device), ["tap", ["getphonenumber", "b", "c"]]);
  });
}

test("the result of a button whose page has closed is lost", async () => {
  const device = await page("getPhoneNumber");
  await device.tap("#b");
  await device.navigate({ kind: "relaunch", route: "pages/a/a" });
  await device.resolve(device.hostCalls[0], true, { code: "c" });
  assert.deepEqual(await notes(device), []);
  assert.deepEqual(device.reports, []);
});

test("an open-type without an event ends in silence", async () => {
  const device = await page("share");
  await device.tap("#b");
  await device.resolve(device.hostCalls[0], true, {});
  assert.deepEqual(await notes(device), ["tap"]);
});

for (const [openType, text] of [
  ["im", "Quaver has not built im yet (pages/a/a.ttml:3:5)"],
  ["chooseAvatar", 'No page lists <button open-type="chooseAvatar"> (pages/a/a.ttml:3:5)'],
]) {
  test(`open-type ${openType} is warned of once, and the tap is still heard`, async () => {
    const device = await page(openType);
    await device.tap("#b");
    await device.tap("#b");
    assert.deepEqual(device.texts("warn"), [text]);
    assert.deepEqual(device.hostCalls, []);
    assert.deepEqual(await notes(device), ["tap", "tap"]);
  });
}

for (const more of [', disabled: true', ""]) {
  test(`a ${more ? "disabled" : "plain"} button without a value asks for nothing`, async () => {
    const device = await page(more ? "getPhoneNumber" : "", more);
    await device.tap("#b");
    assert.deepEqual([device.hostCalls, device.texts("warn")], [[], []]);
  });
}
