"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const button = `{ n: "button", l: [3, 5, 0], s: { id: "yes", "open-type": "agreePrivacyAuthorization" }, c: [] }`;
const view = `{ n: "view", l: [4, 5, 0], s: { id: "no" }, c: [] }`;

async function page(listener) {
  const device = await openPage(`Page({ onLoad() { ${listener} } })`, `[${button},${view}]`, {
    functions: [{ name: "onNeedPrivacyAuthorization", kind: "listener" }],
  });
  device.settled = [];
  device.context.__native.privacy = (id, isAgreed) => device.settled.push([id, isAgreed]);
  return device;
}

const keep = "tt.onNeedPrivacyAuthorization((resolve) => { this.resolve = resolve })";

test("without a listener the question is not the app's", async () => {
  const device = await page("");
  assert.equal(device.kernel.needPrivacy(1), false);
  assert.deepEqual(device.settled, []);
});

for (const [answer, isAgreed, warnings] of [
  ["{ event: 'agree', buttonId: 'yes' }", true, 0],
  ["{ event: 'agree', buttonId: 'no' }", false, 1],
  ["{ event: 'agree' }", false, 1],
  ["{ event: 'disagree' }", false, 0],
]) {
  test(`resolve(${answer}) settles the question once`, async () => {
    const device = await page(keep);
    assert.equal(device.kernel.needPrivacy(7), true);
    assert.deepEqual(device.settled, []);
    await device.evaluate(`getCurrentPages()[0].resolve(${answer})`);
    await device.evaluate("getCurrentPages()[0].resolve({ event: 'disagree' })");
    assert.deepEqual(device.settled, [[7, isAgreed]]);
    assert.equal(device.texts("warn").length, warnings);
  });
}

test("an answer that is neither leaves the question open", async () => {
  const device = await page(keep);
  device.kernel.needPrivacy(1);
  for (const answer of ["", "null", "{}", "{ event: 'later' }"]) {
    await device.evaluate(`getCurrentPages()[0].resolve(${answer})`);
  }
  assert.deepEqual(device.settled, []);
});
