import assert from "node:assert/strict";
import { test } from "node:test";
import { address, fromRoot, isSafe } from "../../Web/simulator/drawing/paths.js";
import { inlineStyle, styleSheet } from "../../Web/simulator/drawing/styles.js";

const place = { files: "/d/files/", route: "pages/index/index" };

for (const [source, expected] of [
  ["/images/a.png", "/d/files/images/a.png"],
  ["a.png", "/d/files/pages/index/a.png"],
  ["../../images/a b.png?v=1", "/d/files/images/a%20b.png?v=1"],
  ["../../../../etc/passwd", "/d/files/etc/passwd"],
  ["https://example.com/a.png", "https://example.com/a.png"],
  ["//example.com/a.png", "//example.com/a.png"],
  ["data:image/png;base64,AA", "data:image/png;base64,AA"],
  ["javascript:alert(1)", ""],
  ["", ""],
]) {
  test(`the picture ${source || "(none)"} is ${expected || "nothing"}`, () => assert.equal(address(source, place), expected));
}

test("a path from the root ignores the page", () => assert.equal(fromRoot("/./a/../b.png", "pages/x/x"), "b.png"));

for (const [value, safe] of [
  ["https://a", true], ["java\tscript:1", false], [" JAVASCRIPT:1", false], ["vbscript:x", false], ["data:text/html,x", false], ["data:image/svg+xml,x", true],
]) {
  test(`${JSON.stringify(value)} is ${safe ? "" : "not "}safe`, () => assert.equal(isSafe(value), safe));
}

for (const [style, expected] of [
  ["width:750rpx", "width:100vw"],
  ["margin:-10rpx .5rpx 0 20rpx", "margin:-1.33333vw 0.06667vw 0 2.66667vw"],
  ["width:calc(100% - 30rpx)", "width:calc(100% - 4vw)"],
  ["transform:translate(75rpx,15rpx)", "transform:translate(10vw,2vw)"],
  ["content:'10rpx'", "content:'10rpx'"],
  ["width:10px", "width:10px"],
  ["background:url(/i/10rpx.png)", 'background:url("/d/files/i/10rpx.png")'],
  ["background:url('quaver-file:i/a.png')", 'background:url("/d/files/i/a.png")'],
  ["background:url(javascript:alert)", 'background:url("")'],
  ["padding:env(safe-area-inset-bottom, 0px)", "padding:var(--safe-area-inset-bottom, 0px)"],
]) {
  test(`style ${style}`, () => assert.equal(inlineStyle(style, place), expected));
}

test("a sheet gets the device's files and the phone's safe areas", () => {
  assert.equal(styleSheet("a{background:url(quaver-file:i.png);margin:env( safe-area-inset-top)}", "/f/"),
    "a{background:url(/f/i.png);margin:var(--safe-area-inset-top)}");
});
