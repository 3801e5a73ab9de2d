import assert from "node:assert/strict";
import { test } from "node:test";
import { Echoes } from "../../Web/simulator/drawing/insides/echoes.js";
import { answerFor, choiceFor, following } from "../../Web/simulator/drawing/insides/picker-columns.js";
import { stepped } from "../../Web/simulator/drawing/insides/slider.js";
import { placesOf, restingPlace } from "../../Web/simulator/drawing/insides/swiper-places.js";
import { Press } from "../../Web/simulator/drawing/press.js";

const today = new Date(2026, 10, 21);
const state = (members) => ({ mode: "selector", range: [], rangeKey: null, value: 0, start: "", end: "", fields: "day", ...members });

test("the app's answer to an earlier keystroke is old, its own wish is not", () => {
  let now = 0;
  const echoes = new Echoes(() => now);
  for (const value of ["a", "ab", "abc"]) echoes.sent(value);
  assert.equal(echoes.isOld("a"), true);
  assert.equal(echoes.isOld("abc"), false);
  echoes.sent("x");
  assert.equal(echoes.isOld("cleared by the app"), false);
  echoes.sent("");
  echoes.sent("y");
  now = 5000;
  assert.equal(echoes.isOld(""), false, "a keystroke is forgotten after a while");
});

test("a selector shows its texts and answers with a place", () => {
  const picker = state({ range: [{ n: "甲" }, { n: "乙" }], rangeKey: "n", value: "1" });
  const choice = choiceFor(picker, today);
  assert.deepEqual(choice, { columns: [["甲", "乙"]], picked: [1] });
  assert.equal(answerFor(picker, choice), 1);
  assert.deepEqual(choiceFor(state({ range: null, value: 7 }), today), { columns: [[]], picked: [0] });
});

test("several columns answer with a list", () => {
  const picker = state({ mode: "multiSelector", range: [["a", "b"], ["c"]], value: [1, 9] });
  assert.deepEqual(answerFor(picker, choiceFor(picker, today)), [1, 0]);
});

for (const [members, columns, picked, answer] of [
  [{ value: "09:05" }, [24, 60], [9, 5], "09:05"],
  [{ value: "23:30", end: "12:10" }, [13, 11], [12, 10], "12:10"],
  [{ start: "08:30", value: "" }, [16, 30], [0, 0], "08:30"],
]) {
  test(`time ${JSON.stringify(members)}`, () => {
    const picker = state({ mode: "time", ...members });
    const choice = choiceFor(picker, today);
    assert.deepEqual(choice.columns.map(({ length }) => length), columns);
    assert.deepEqual(choice.picked, picked);
    assert.equal(answerFor(picker, choice), answer);
  });
}

test("a month has its own days", () => {
  const picker = state({ mode: "date", value: "2024-01-31" });
  const choice = choiceFor(picker, today);
  assert.equal(answerFor(picker, choice), "2024-01-31");
  const february = following(picker, { ...choice, picked: [choice.picked[0], 1, choice.picked[2]] });
  assert.equal(february.columns[2].length, 29);
  assert.equal(answerFor(picker, february), "2024-02-29");
});

test("a date stays between start and end and opens on today", () => {
  const picker = state({ mode: "date", value: "", start: "2026-11-25", end: "2027-02-03" });
  const choice = choiceFor(picker, today);
  assert.equal(answerFor(picker, choice), "2026-11-25");
  assert.deepEqual(choice.columns[1], ["11", "12"]);
  assert.equal(answerFor(state({ mode: "date", fields: "month", value: "2026-03" }), choiceFor(state({ mode: "date", fields: "month", value: "2026-03" }), today)), "2026-03");
});

for (const [value, range, expected] of [
  [33, { min: 0, max: 100, step: 10 }, 30], [-5, { min: 0, max: 10, step: 1 }, 0], [0.34, { min: 0, max: 1, step: 0.1 }, 0.3], [7, { min: 5, max: 9, step: 0 }, 7],
]) {
  test(`a slider at ${value} rests at ${expected}`, () => assert.equal(stepped(value, range), expected));
}

test("in a circle the first item follows the last", () => {
  assert.deepEqual(placesOf(3, 2, { circular: true }), [1, -1, 0]);
  assert.deepEqual(placesOf(3, 2, { circular: false }), [-2, -1, 0]);
  assert.equal(restingPlace(3, 3, { circular: true, displaymultipleitems: 1 }), 0);
  assert.equal(restingPlace(-1, 3, { circular: true, displaymultipleitems: 1 }), 2);
  assert.equal(restingPlace(5, 3, { circular: false, displaymultipleitems: 1, autoplay: false }), 2);
  assert.equal(restingPlace(3, 3, { circular: false, displaymultipleitems: 1, autoplay: true }), 0);
  assert.equal(restingPlace(2, 0, { circular: true, displaymultipleitems: 1 }), 0);
});

function press(heard = []) {
  const sent = [];
  const timers = [];
  const finger = (x, y) => [{ identifier: 0, clientX: x, clientY: y, pageX: x, pageY: y + 100 }];
  const machine = new Press({
    isHeard: (_, type) => heard.includes(type),
    send: (target, type, detail) => sent.push([type, detail.x, detail.y]),
    tapped: () => sent.push(["tapped"]),
    later: (run) => timers.push(run),
    never: (timer) => { if (timer) timers[timer - 1] = null; },
  });
  return { machine, sent, finger, hold: () => timers.forEach((run) => run?.()) };
}

test("a finger that stays in place taps, at the page's coordinates", () => {
  const { machine, sent, finger } = press();
  machine.start("node", finger(5, 5), finger(5, 5));
  machine.move(finger(8, 9), finger(8, 9));
  machine.end([], finger(8, 9));
  assert.deepEqual(sent, [["tap", 8, 109], ["tapped"]]);
});

test("a finger that moves far, scrolls or is taken away does not tap", () => {
  for (const disturb of [({ machine, finger }) => machine.move(finger(40, 5), finger(40, 5)), ({ machine }) => machine.spoil(), ({ machine, finger }) => machine.cancel([], finger(5, 5))]) {
    const all = press();
    all.machine.start("node", all.finger(5, 5), all.finger(5, 5));
    disturb(all);
    all.machine.end([], all.finger(5, 5));
    assert.deepEqual(all.sent, []);
  }
});

test("a long press that someone hears takes the place of the tap", () => {
  const heard = press(["longpress", "touchstart", "touchend"]);
  heard.machine.start("node", heard.finger(1, 1), heard.finger(1, 1));
  heard.hold();
  heard.machine.end([], heard.finger(1, 1));
  assert.deepEqual(heard.sent.map(([type]) => type), ["touchstart", "longpress", "touchend"]);
  const unheard = press();
  unheard.machine.start("node", unheard.finger(1, 1), unheard.finger(1, 1));
  unheard.hold();
  unheard.machine.end([], unheard.finger(1, 1));
  assert.deepEqual(unheard.sent.map(([type]) => type), ["tap", "tapped"]);
});
