import assert from "node:assert/strict";
import { test } from "node:test";
import { Drawing } from "../../Web/simulator/drawing/drawing.js";
import { isHeard } from "../../Web/simulator/drawing/node.js";
import { isHarmless } from "../../Web/simulator/drawing/attributes.js";
import { drawnAs } from "../../Web/simulator/drawing/tags.js";
import { makeDocument, outline } from "./support/document.js";

const place = { files: "/files/", route: "pages/index/index" };

function draw(root) {
  const document = makeDocument();
  const drawing = new Drawing(document, { document, place, send() {}, pick() {}, now: () => new Date(0) });
  drawing.replace(root);
  return { document, drawing };
}

test("a snapshot is drawn with mini-app tags renamed and anchors kept", () => {
  const { document } = draw([1, "page", {}, [[2, "view", { class: "row", hidden: false }, [[3, "雨"], [4]]], [5, "div", {}, []]]]);
  assert.equal(outline(document.body.firstElementChild), '<tt-page><tt-view class="row">雨<!----></tt-view><div></div></tt-page>');
});

test("patches add, remove, move, rename and rewrite", () => {
  const { document, drawing } = draw([1, "page", {}, [[2, "view", {}, [[3, "a"]]], [4, "view", {}, []], [5]]]);
  drawing.apply([
    ["+", 1, 5, [6, "text", { id: "new" }, [[7, "b"]]]],
    ["m", 4, 1, 2],
    ["a", 2, "class", "on"],
    ["t", 3, "c"],
    ["a", 6, "id", null],
  ]);
  assert.equal(outline(document.body.firstElementChild),
    '<tt-page><tt-view></tt-view><tt-view class="on">c</tt-view><tt-text>b</tt-text><!----></tt-page>');
  drawing.apply([["-", 2]]);
  assert.equal(drawing.node(3), undefined, "what was inside is forgotten, too");
});

test("a patch for a node that is gone is skipped, the next ones are not", () => {
  const { document, drawing } = draw([1, "page", {}, []]);
  drawing.apply([["a", 99, "class", "x"], ["+", 98, 0, [5, "view", {}, []]], ["a", 1, "class", "y"]]);
  assert.equal(outline(document.body.firstElementChild), '<tt-page class="y"></tt-page>');
});

test("nothing that acts is ever created", () => {
  const { document } = draw([1, "page", {}, [
    [2, "script", { src: "x.js" }, [[3, "alert(1)"]]], [4, "IFRAME", { srcdoc: "x" }, []], [5, "a", { href: " java\nscript:alert(1)", onclick: "x()" }, []],
    [6, "img", { src: "x", onerror: "x()" }, []], [7, "svg", {}, [[8, "script", {}, [[9, "x"]]], [10, "foreignObject", {}, []]]],
  ]]);
  const drawn = outline(document.body.firstElementChild);
  assert.doesNotMatch(drawn, /<script|<iframe|javascript|onclick|onerror|srcdoc|alert|foreignobject/i);
  assert.match(drawn, /<a><\/a><img src="\/files\/pages\/index\/x"><\/img><svg>/);
});

test("who listens to taps can be reached by keyboard, the page itself can't", () => {
  const { document, drawing } = draw([1, "page", { on: "tap scroll" }, [[2, "view", { on: "tap" }, [[3, "text", {}, []]]]]]);
  assert.match(outline(document.body.firstElementChild), /<tt-page><tt-view role="button" tabindex="0">/);
  assert.ok(isHeard(drawing.node(3), "tap"));
  assert.ok(isHeard(drawing.node(3), "scroll"));
  assert.ok(!isHeard(drawing.node(3), "touchmove"));
});

test("a style in rpx is drawn in widths of the phone", () => {
  const { document } = draw([1, "page", {}, [[2, "view", { style: "width:750rpx" }, []]]]);
  assert.match(outline(document.body.firstElementChild), /style="width:100vw"/);
});

for (const [tag, kind, name] of [
  ["view", "component", "tt-view"], ["button", "component", "tt-button"], ["div", "html", "div"], ["BaseModal", "unknown", "basemodal"],
  ["script", "refused", "tt-refused"], ["Object", "refused", "tt-refused"], ["svg", "svg", "svg"], ["x y", "unknown", "tt-unknown"],
]) {
  test(`<${tag}> is drawn as ${name}`, () => assert.deepEqual(drawnAs(tag, false), { kind, name }));
}

for (const [name, harmless] of [["data-id", true], ["aria-label", true], ["onclick", false], ["OnLoad", false], ["srcdoc", false], ["bind:x", true], ["a b", false]]) {
  test(`the attribute ${name} is ${harmless ? "" : "not "}set`, () => assert.equal(isHarmless(name), harmless));
}
