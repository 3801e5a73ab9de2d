"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");
const { Browser } = require("./browser.js");
const { randomFrom, shape } = require("./randomness.js");

const VIEW = `{ body: [
  { n: "view", s: { class: "head" }, c: [{ x: (d) => k.text(d.title), D: [["d","title"]] }] },
  { for: (d) => d.rows, D: [["d","rows"]], P: ["d","rows"], key: KEY, F: [["d","chosen"],["d","title"]], b: [
    { if: [{ t: (d, s) => s.i?.wide, D: [[0,"i","wide"]], b: [
      { n: "wide", d: [["class", (d, s) => d.chosen === s.i?.id ? "on" : "", [["d","chosen"],[0,"i","id"]]]], c: [
          { x: (d, s) => k.text(s.i?.text) + "#" + s.x, D: [[0,"i","text"],[0,"x"]] }] },
      { x: "," }] }] },
    { for: (d, s) => s.i?.tags, D: [[0,"i","tags"]], P: [0,"i","tags"], key: "*this", F: [[0,"i","id"]], b: [
      { n: "tag", c: [{ x: (d, s) => k.text(s.p.i?.id) + k.text(s.i), D: [[1,"i","id"],[0,"i"]] }] }] },
    { tpl: "card", data: (d, s) => ({ ...s.i, title: d.title }), M: [["...", [0,"i"], [[0,"i"]]], ["title", ["d","title"], [["d","title"]]]] }] },
  { n: "foot" }],
  templates: { card: [{ if: [{ t: (d) => d.text, D: [["d","text"]], b: [{ x: (d) => d.title + ":" + d.text + ";", D: [["d","title"],["d","text"]] }] }, { b: [{ n: "none" }] }] }] } }`;

function makeRow(random, id) {
  return {
    id,
    text: random(4) === 0 ? "" : "t" + random(5),
    wide: random(2) === 0,
    tags: Array.from({ length: random(4) }, () => "abcdef"[random(6)]),
  };
}

function shuffled(random, list) {
  const copy = list.slice();
  for (let index = copy.length - 1; index > 0; index -= 1) {
    const other = random(index + 1);
    [copy[index], copy[other]] = [copy[other], copy[index]];
  }
  return copy;
}

let lastID = 100;

function nextStep(random, rows) {
  const at = random(Math.max(rows.length, 1));
  lastID += 1;
  switch (random(12)) {
    case 0: return { rows: shuffled(random, rows) };
    case 1: return { rows: rows.slice().reverse() };
    case 2: return { rows: rows.filter(() => random(3) > 0) };
    case 3: return { rows: rows.slice(0, at).concat([makeRow(random, lastID)], rows.slice(at)) };
    case 4: return { rows: Array.from({ length: random(8) }, (none, index) => makeRow(random, lastID + index / 10)) };
    case 5: return { ["rows[" + at + "].text"]: "p" + random(9) };
    case 6: return { ["rows[" + at + "].wide"]: random(2) === 0 };
    case 7: return { ["rows[" + at + "].tags[" + random(3) + "]"]: "xyz"[random(3)] };
    case 8: return { ["rows[" + rows.length + "]"]: makeRow(random, lastID) };
    case 9: return { chosen: rows.length > 0 ? rows[at].id : 0, title: "T" + random(3) };
    case 10: return { ["rows[" + at + "]"]: makeRow(random, random(2) === 0 ? lastID : (rows[at] || {}).id) };
    default: return { rows: shuffled(random, rows.concat(rows.slice(0, 2))), ["rows[0].text"]: "both" };
  }
}

for (const key of ['["id"]', "null", '"*this"']) {
  for (let seed = 1; seed <= 6; seed += 1) {
    test(`a browser that only gets patches shows what a fresh page would, key ${key}, walk ${seed}`, async () => {
      const random = randomFrom(seed * 7919);
      const view = VIEW.replace("KEY", key);
      const device = await openPage("Page({ data: { title: 'T', rows: [], chosen: 0 } })", view);
      const browser = new Browser(device.attach());
      for (let step = 0; step < 80; step += 1) {
        const values = nextStep(random, device.data().rows);
        await device.evaluate(`getCurrentPages()[0].setData(${JSON.stringify(values)})`);
        browser.apply(device.takePatches());
        assert.deepEqual(browser.snapshot(), JSON.parse(device.kernel.snapshot(device.page.id)), JSON.stringify(values));
        if (step % 8 > 0) continue;
        const fresh = await openPage(`Page({ data: ${JSON.stringify(device.data())} })`, view);
        assert.deepEqual(shape(browser.snapshot()), shape(fresh.attach()), JSON.stringify(values));
      }
      assert.deepEqual(device.reports, []);
    });
  }
}
