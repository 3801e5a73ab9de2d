"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

const VIEW = `[{ n: "view", s: { id: "top", class: "box wide" }, c: [
    { n: "text", s: { class: "a", title: "one two" }, c: [{ x: "1" }, { x: (d) => d.t, D: [["d","t"]] }] }, { x: "loose" },
    { for: (d) => d.rows, D: [["d","rows"]], P: ["d","rows"], key: null, b: [{ n: "row", d: [["data-id", (d, s) => s.i, [[0,"i"]]]], c: [
        { n: "text", c: [
        { x: (d, s) => k.text(s.i), D: [[0,"i"]] }] }] }] }] },
  { n: "MyTag", s: { "data-x": "1" } }]`;

const selectors = [
  ["text", ["1T", "x", "y"]],
  ["#top > text", ["1T"]],
  ["view text", ["1T", "x", "y"]],
  ["row text", ["x", "y"]],
  [".box.wide .a", ["1T"]],
  [".wid", []],
  ["row:nth-child(2) text", ["x"]],
  ["row:nth-child(odd) text", ["y"]],
  ["row:nth-child(n+3) text", ["y"]],
  ["row:last-child text", ["y"]],
  ["text:first-child", ["1T", "x", "y"]],
  ["[title]", ["1T"]],
  ["text[title='one two']", ["1T"]],
  ["[title^=one]", ["1T"]],
  ["[title~=two]", ["1T"]],
  ["[title=one]", []],
  [".a, row text", ["1T", "x", "y"]],
  ["view >>> row > text", ["x", "y"]],
  ["mytag", []],
];

for (const [selector, texts] of selectors) {
  test(`${selector} finds ${JSON.stringify(texts)}`, async () => {
    const device = await openPage("Page({ data: { t: 'T', rows: ['x', 'y'] } })", VIEW);
    assert.deepEqual(device.tree(selector).map((node) => node.text), texts);
  });
}

for (const selector of ["", ">", "a >", "a,", "[", ":hover", "a:nth-child(x)", "a + b"]) {
  test(`"${selector}" is refused as no selector`, async () => {
    const device = await openPage("Page({})", VIEW);
    assert.throws(() => device.tree(selector), /is no selector, see character/);
  });
}

test("the tree shows tags, ids, attributes, typed datasets and texts", async () => {
  const device = await openPage("Page({ data: { t: 'T', rows: [5] } })", VIEW);
  const page = device.tree();
  const shown = JSON.parse(JSON.stringify(page, (key, value) => (key === "node" ? undefined : value)));
  assert.deepEqual(shown.children[0], {
    tag: "view", id: "top", attributes: { id: "top", class: "box wide" }, dataset: {}, children: [
      { tag: "text", id: "", attributes: { class: "a", title: "one two" }, dataset: {}, text: "1T" },
      { text: "loose" },
      { tag: "row", id: "", attributes: {}, dataset: { id: 5 }, children: [{ tag: "text", id: "", attributes: {}, dataset: {}, text: "5" }] },
    ],
  });
  assert.deepEqual([shown.tag, shown.children[1].tag], ["page", "MyTag"]);
});

test("a selector query without a browser answers zero places and real ids", async () => {
  const device = await openPage(
    `Page({ data: { t: "", rows: ["x"] }, onReady() { const query = this.createSelectorQuery();
       query.select("#top").boundingClientRect((one) => { this.one = one }); query.selectAll("row").fields({ dataset: true });
       query.selectViewport().scrollOffset(); query.select("#none").boundingClientRect();
       query.exec((all) => { this.all = all }) } })`,
    VIEW,
  );
  const [one, all] = await device.evaluate("[getCurrentPages()[0].one, getCurrentPages()[0].all]");
  assert.deepEqual([one.id, one.width], ["top", 0]);
  assert.deepEqual([all.length, all[1], all[2].scrollTop, all[3]], [4, [{ dataset: { id: "x" } }], 0, null]);
});
