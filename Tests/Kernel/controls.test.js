"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const SCRIPT = `Page({ data: { text: "given", on: false, level: 5 }, seen: [],
  see(event) { this.seen.push([event.type, event.currentTarget.id, event.detail]) },
  upper(event) { return event.detail.value.toUpperCase() },
  store(event) { this.setData({ text: event.detail.value }) },
  clear() { this.setData({ text: "" }) } })`;

async function form(children, event) {
  return openPage(SCRIPT, `[{ n: "form", s: { id: "form" }, e: [["submit","bind","see"],["reset","bind","see"]], c: [${children},
    { n: "button", s: { id: "submit", "form-type": "submit" }, c: [{ n: "text", s: { id: "inside" } }] },
      { n: "button", s: { id: "reset", "form-type": "reset" } }] }]`);
}

async function seen(device) {
  return device.evaluate("getCurrentPages()[0].seen.splice(0)");
}

const see = `e: [["change","bind","see"]]`;

test("a form collects the values of its named controls and resets them", async () => {
  const device = await form(`
    { n: "input", s: { id: "in", name: "in", value: "a" } },
      { n: "textarea", s: { name: "area", value: "b" } },
      { n: "input", s: { value: "nameless" } },
    { n: "switch", s: { id: "switch", name: "switch" } }, { n: "slider", s: { id: "slider", name: "slider", value: 3 } },
    { n: "picker", s: { name: "picker" }, d: [["value", (d) => [1, 2], []]] },
    { n: "radio-group", s: { name: "radio" }, c: [{ n: "radio", s: { id: "r1", value: "one", checked: true } },
      { n: "radio", s: { id: "r2", value: "two" } }] },
    { n: "checkbox-group", s: { name: "boxes" }, c: [
        { n: "label", c: [
        { n: "checkbox", s: { id: "c1", value: "x" } }, { x: "X" }] },
      { n: "checkbox", s: { value: "y", checked: true } }] }`);
  await device.send("#in", "input", { detail: { value: "typed" } });
  await device.send("#slider", "change", { detail: { value: 42.4 } });
  for (const id of ["#switch", "#r2", "#c1"]) await device.tap(id);
  assert.deepEqual(await device.tap("#inside"), { handled: 1 });
  const values = { in: "typed", area: "b", switch: true, slider: 42, picker: [1, 2], radio: "two", boxes: ["x", "y"] };
  assert.deepEqual(await seen(device), [["submit", "form", { value: values }]]);
  await device.tap("#reset");
  await device.tap("#submit");
  const first = { in: "a", area: "b", switch: false, slider: 3, picker: [1, 2], radio: "one", boxes: ["y"] };
  assert.deepEqual(await seen(device), [["reset", "form", {}], ["submit", "form", { value: first }]]);
});

test("a tap on a switch, a checkbox or a radio tells its change once and the browser follows", async () => {
  const device = await openPage(SCRIPT, `[{ n: "switch", s: { id: "s" }, ${see} },
    { n: "radio-group", s: { id: "g" }, ${see}, c: [{ n: "radio", s: { id: "r1", value: "1" } },
      { n: "radio", s: { id: "r2", value: "2" } }] }]`);
  device.attach();
  await device.tap("#s");
  await device.tap("#r1");
  await device.tap("#r2");
  await device.tap("#r2");
  assert.deepEqual(await seen(device), [["change", "s", { value: true }], ["change", "g", { value: "1" }], ["change", "g", { value: "2" }]]);
  assert.deepEqual(device.takePatches().map((operation) => operation.slice(2)), [
    ["checked", true], ["checked", true], ["checked", false], ["checked", true],
  ]);
});

test("a label acts for its control, named by for or the first inside", async () => {
  const device = await openPage(SCRIPT, `[{ n: "label", s: { id: "l1" }, c: [{ n: "text", s: { id: "t" } },
    { n: "switch", s: { id: "s1" }, ${see} }] },
    { n: "label", s: { id: "l2", for: "s2" } }, { n: "switch", s: { id: "s2" }, ${see} },
    { n: "label", s: { id: "l3", for: "b" } },
      { n: "button", s: { id: "b" }, e: [["tap","bind","see"]] },
      { n: "label", s: { id: "l4", for: "gone" } }]`);
  for (const id of ["#t", "#l2", "#s1", "#l3", "#l4"]) await device.tap(id);
  assert.deepEqual((await seen(device)).map(([type, id, detail]) => [type, id, detail.value]), [
    ["change", "s1", true], ["change", "s2", true], ["change", "s1", false], ["tap", "b", undefined],
  ]);
});

test("disabled controls neither hear nor do anything", async () => {
  const device = await form(`{ n: "button", s: { id: "off", disabled: true, "form-type": "submit" }, e: [["tap","bind","see"]] },
    { n: "switch", s: { id: "s", disabled: true }, ${see} },
      { n: "input", s: { id: "in", name: "in", value: "a", disabled: true }, e: [["input","bind","see"]] }`);
  await device.tap("#off");
  await device.tap("#s");
  await device.send("#in", "input", { detail: { value: "typed" } });
  assert.deepEqual(await seen(device), []);
  assert.equal(device.tree("#in")[0].attributes.value, "a");
});

test("typing changes the control and not the data, until setData says otherwise", async () => {
  const device = await openPage(SCRIPT, `[{ n: "input", s: { id: "in" }, d: [["value", (d) => d.text, [["d","text"]]]],
      e: [["input","bind","see"]] }]`);
  device.attach();
  await device.send("#in", "input", { detail: { value: "typed" } });
  assert.deepEqual(await seen(device), [["input", "in", { value: "typed", cursor: 5 }]]);
  assert.deepEqual([device.data().text, device.tree("#in")[0].attributes.value], ["given", "typed"]);
  assert.deepEqual(device.takePatches(), []);
  await device.evaluate("getCurrentPages()[0].setData({ text: 'given' })");
  assert.deepEqual(device.takePatches().map((operation) => operation.slice(2)), [["value", "given"]]);
  assert.equal(device.tree("#in")[0].attributes.value, "given");
});

test("what the handler returns replaces the text, and maxlength cuts it", async () => {
  const device = await openPage(SCRIPT, `[{ n: "input", s: { id: "up", maxlength: 4 }, e: [["input","bind","upper"]] },
    { n: "textarea", s: { id: "free", maxlength: -1 } },
    { n: "input", s: { id: "plain" } }]`);
  device.attach();
  await device.send("#up", "input", { detail: { value: "abcdef" } });
  await device.send("#free", "input", { detail: { value: "x".repeat(200) } });
  await device.send("#plain", "input", { detail: { value: "x".repeat(200) } });
  assert.equal(device.tree("#up")[0].attributes.value, "ABCD");
  assert.equal(device.tree("#free")[0].attributes.value.length, 200);
  assert.equal(device.tree("#plain")[0].attributes.value.length, 140);
  assert.deepEqual(device.takePatches().filter((operation) => operation[3] === "ABCD").length, 1);
});

test("a text that no browser typed is drawn in the browser when the event says so", async () => {
  const device = await openPage(SCRIPT, `[{ n: "input", s: { id: "in" } }]`);
  device.attach();
  await device.send("#in", "input", { detail: { value: "t" }, echo: true });
  assert.deepEqual(device.takePatches().map((operation) => operation.slice(2)), [["value", "t"]]);
});

test("focus, blur and confirm carry the text that stands in the field", async () => {
  const device = await openPage(SCRIPT, `[{ n: "input", s: { id: "in", value: "a" },
      e: [["focus","bind","see"],["blur","bind","see"],["confirm","bind","see"]] }]`);
  for (const type of ["focus", "blur", "confirm"]) await device.send("#in", type);
  assert.deepEqual(await seen(device), ["focus", "blur", "confirm"].map((type) => [type, "in", { value: "a" }]));
});

const navigators = [
  [{ url: "/pages/b/b?x=1" }, "navigateTo", { url: "/pages/b/b?x=1" }],
  [{ url: "b", "open-type": "redirect" }, "redirectTo", { url: "b" }],
  [{ url: "b", "open-type": "switchTab" }, "switchTab", { url: "b" }],
  [{ url: "b", "open-type": "reLaunch" }, "reLaunch", { url: "b" }],
  [{ "open-type": "navigateBack", delta: "2" }, "navigateBack", { delta: 2 }],
  [{ "open-type": "exit" }, "exitMiniProgram", {}],
];

for (const [attributes, name, options] of navigators) {
  test(`a navigator ${JSON.stringify(attributes)} asks the host for ${name}`, async () => {
    const device = await openPage(SCRIPT, `[{ n: "navigator", s: ${JSON.stringify(Object.assign({ id: "n" }, attributes))}, c: [
        { n: "text", s: { id: "t" } }] }]`);
    await device.tap("#t");
    assert.deepEqual(device.hostCalls.map((call) => [call.name, call.options]), [[name, options]]);
  });
}

test("a slider keeps to its scale", async () => {
  const device = await openPage(SCRIPT, `[{ n: "slider", s: { id: "s", min: 10, max: 20, step: 5 }, ${see} }]`);
  for (const value of [3, 13, 99]) await device.send("#s", "change", { detail: { value } });
  assert.deepEqual((await seen(device)).map((one) => one[2].value), [10, 15, 20]);
});

test("a change told to a control or a group as a whole sets it", async () => {
  const device = await form(`{ n: "switch", s: { id: "s", name: "s" }, ${see} },
    { n: "radio-group", s: { id: "g", name: "g" }, ${see}, c: [{ n: "radio", s: { value: "1", checked: true } },
      { n: "radio", s: { value: "2" } }] },
    { n: "checkbox-group", s: { id: "c", name: "c" }, c: [{ n: "checkbox", s: { value: "x" } },
      { n: "checkbox", s: { value: "y" } }] }`);
  await device.send("#s", "change", { detail: { value: true } });
  await device.send("#g", "change", { detail: { value: "2" } });
  await device.send("#c", "change", { detail: { value: ["y"] } });
  await device.send("#form", "submit");
  assert.deepEqual((await seen(device)).map((one) => one[2]), [{ value: true }, { value: "2" }, { value: { s: true, g: "2", c: ["y"] } }]);
});
