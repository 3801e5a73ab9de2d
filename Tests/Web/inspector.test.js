import assert from "node:assert/strict";
import { test } from "node:test";
import { isShown as isLineShown } from "../../Web/simulator/inspector/console-view.js";
import { matchingPaths } from "../../Web/simulator/inspector/data-view.js";
import { History } from "../../Web/simulator/inspector/prompt.js";
import { TraceModel, hop, isShown } from "../../Web/simulator/inspector/trace-model.js";
import { preview } from "../../Web/simulator/inspector/values.js";
import { caretIndent, placeOf } from "../../Web/simulator/source/excerpt.js";
import { pieces } from "../../Web/simulator/source/highlight.js";

let number = 0;
const entry = (members) => ({ seq: (number += 1), at: number, group: 0, kind: "call", name: "tt.login", from: "app", to: "host", outcome: "ok", ...members });

test("steps stand under what began them, however late they come", () => {
  const model = new TraceModel();
  const tap = entry({ kind: "tap", from: "person", to: "app" });
  const other = entry({ kind: "timer" });
  for (const one of [tap, other, entry({ group: tap.seq }), entry({ group: other.seq }), entry({ group: tap.seq })]) model.add(one);
  assert.deepEqual(model.groups.map(({ cause, steps }) => [cause.kind, steps.length]), [["tap", 2], ["timer", 1]]);
  assert.deepEqual(model.counts, { steps: 3, refused: 0 });
});

test("what nobody began stands under the lane that did it", () => {
  const model = new TraceModel();
  for (const from of ["server", "platform", "app", "app"]) model.add(entry({ from }));
  assert.deepEqual(model.groups.map(({ own, steps }) => [own, steps.length]), [["server", 2], ["app", 2]]);
});

test("an answer that came takes the place of the waiting step", () => {
  const model = new TraceModel();
  const waiting = entry({ outcome: "pending" });
  const { group } = model.add(waiting);
  const { isNew } = model.add({ ...waiting, outcome: "refused" });
  assert.equal(isNew, false);
  assert.deepEqual(group.steps.map(({ outcome }) => outcome), ["refused"]);
  assert.equal(model.counts.refused, 1);
});

test("at most two thousand steps are kept, the oldest go first", () => {
  const model = new TraceModel();
  let dropped = 0;
  for (let index = 0; index < 900; index += 1) {
    const tap = entry({ kind: "tap", from: "person" });
    model.add(tap);
    for (let step = 0; step < 3; step += 1) dropped += model.add(entry({ group: tap.seq })).dropped.length;
  }
  assert.ok(model.counts.steps <= 2000);
  assert.equal(model.groups.length + dropped, 900);
});

test("a line is drawn from the asking lane to the asked one", () => {
  assert.deepEqual(hop({ from: "host", to: "person" }), { start: 0, length: 2, isReversed: true, isAtHome: false });
  assert.deepEqual(hop({ from: "app", to: "app" }), { start: 1, length: 0, isReversed: false, isAtHome: true });
});

test("chips and words choose steps", () => {
  const said = (phrase) => phrase?.en ?? phrase ?? "";
  const request = entry({ to: "server", name: "POST /login", text: { en: "err_no 0" } });
  const call = entry({ outcome: "refused", text: { en: "refused: no gesture" } });
  assert.deepEqual(["all", "client", "server", "refused"].map((chip) => isShown(request, chip, "", said)), [true, false, true, false]);
  assert.deepEqual(["all", "client", "server", "refused"].map((chip) => isShown(call, chip, "", said)), [true, true, false, true]);
  assert.ok(isShown(request, "all", "err_no", said));
  assert.ok(!isShown(request, "all", "gesture", said));
});

test("the console is filtered by level and by text or file", () => {
  const line = { level: "warn", text: "Old API", source: "pages/a/a.js:3:1" };
  assert.ok(isLineShown(line, "warn", "old"));
  assert.ok(isLineShown(line, "all", "pages/a"));
  assert.ok(!isLineShown(line, "error", ""));
  assert.ok(!isLineShown({ ...line, source: null }, "all", "pages/a"));
});

test("a value in one line is cut where it gets long", () => {
  const line = (value) => preview(value).map(({ text }) => text).join("");
  assert.equal(line({ nickname: "小满", notes: 128 }), '{ nickname: "小满", notes: 128 }');
  assert.equal(line([1, null, true, [], {}]), "[1, null, true, [], {}]");
  assert.equal(line({ a: { b: { c: 1 } } }), "{ a: { b: {…} } }");
  assert.ok(line(Array.from({ length: 1000 }, (_, index) => index)).length < 200);
});

test("a filter finds names and values with all that leads there", () => {
  const data = { user: { name: "小满", age: 3 }, list: [{ title: "雨" }] };
  assert.deepEqual([...matchingPaths(data, "小满")].sort(), ["user", "user\nname"]);
  assert.deepEqual([...matchingPaths(data, "title")].sort(), ["list", "list\n0", "list\n0\ntitle"]);
  assert.equal(matchingPaths(data, "nothing").size, 0);
});

test("the arrows walk through what was typed, and back to the draft", () => {
  const history = new History();
  for (const line of ["a", "b", "b"]) history.keep(line);
  assert.equal(history.step(1, "draft"), null);
  assert.equal(history.step(-1, "draft"), "b");
  assert.equal(history.step(-1, "b"), "a");
  assert.equal(history.step(-1, "a"), null);
  assert.equal(history.step(1, "a"), "b");
  assert.equal(history.step(1, "b"), "draft");
});

test("a place is read from its text, and the caret stands below it", () => {
  assert.deepEqual(placeOf("pages/a.js:43:5"), { file: "pages/a.js", line: 43, column: 5 });
  assert.deepEqual(placeOf("app.js:7"), { file: "app.js", line: 7, column: 1 });
  assert.equal(placeOf("nowhere"), null);
  assert.equal(placeOf(null), null);
  assert.equal(caretIndent("\tab", 3), "\t ");
  assert.equal(caretIndent("雨ab", 2), "\u3000");
});

test("source is cut into coloured pieces without losing a character", () => {
  const line = "const a = '1' + 2 // done";
  assert.equal(pieces(line).map(({ text }) => text).join(""), line);
  assert.deepEqual(pieces(line).filter(({ kind }) => kind).map(({ text, kind }) => [text, kind]), [["const", "w"], ["'1'", "t"], ["2", "n"], ["// done", "c"]]);
  assert.deepEqual(pieces("<view class=\"x\">").filter(({ kind }) => kind).map(({ text }) => text), ["view", "class", '"x"']);
});
