import assert from "node:assert/strict";
import { test } from "node:test";
import { PlatformClock } from "../../Web/simulator/bar/platform-clock.js";
import { chosen, label, offers } from "../../Web/simulator/bar/offers.js";
import { delayAfter } from "../../Web/simulator/connection.js";
import { fitOf } from "../../Web/simulator/phone/device-frame.js";
import { movement } from "../../Web/simulator/phone/movement.js";
import { barLook } from "../../Web/simulator/phone/navigation-bar.js";
import { concerns } from "../../Web/simulator/stage/concerns.js";
import { barWidth, bytes, day, duration, timeOfDay, useZone } from "../../Web/simulator/words/format.js";

test("the waits between tries double and end at eight seconds", () => {
  assert.deepEqual([1, 2, 3, 4, 5, 6, 60].map(delayAfter), [500, 1000, 2000, 4000, 8000, 8000, 8000]);
});

test("the platform's clock runs on by itself, faster or not at all", () => {
  let elapsed = 0;
  const clock = new PlatformClock(() => elapsed);
  clock.set({ now: 1000, frozen: false, rate: 60 });
  elapsed = 2000;
  assert.equal(clock.now, 1120);
  clock.set({ now: 1200, frozen: true, rate: 1 });
  elapsed = 9000;
  assert.equal(clock.now, 1200);
  assert.ok(clock.isFrozen);
});

for (const [before, after, how] of [
  [[], [1], "other"], [[1], [1, 2], "deeper"], [[1, 2], [1], "back"], [[1, 2, 3], [1], "back"], [[1], [2], "other"], [[1, 2], [3], "other"], [[1], [1], "same"], [[1, 2], [1, 3], "other"],
]) {
  test(`from ${JSON.stringify(before)} to ${JSON.stringify(after)} is ${how}`, () => assert.equal(movement(before, after), how));
}

test("the phone shrinks to whole pixels and never grows", () => {
  const model = { width: 390, height: 844 };
  assert.equal(fitOf(model, { width: 2000, height: 2000 }), 1);
  const fit = fitOf(model, { width: 480, height: 700 });
  assert.ok(fit < 700 / 866 + 0.001 && Number.isInteger(Math.round(fit * 390 * 1000) / 1000));
});

test("the bar is black with white words unless the page says otherwise", () => {
  assert.deepEqual(barLook({}), { title: "", ink: "#ffffff", background: "#000000", isCustom: false, isFull: false });
  assert.deepEqual(barLook({ navigationBarTitleText: "轻记", navigationBarTextStyle: "black", navigationBarBackgroundColor: "#fff" }),
    { title: "轻记", ink: "#000000", background: "#fff", isCustom: false, isFull: false });
  assert.equal(barLook({ navigationBarBackgroundColor: "red;position:fixed" }).background, "#000000");
  assert.equal(barLook({ navigationBarTextStyle: "#ff0000" }).ink, "#ff0000");
  assert.ok(barLook({ navigationStyle: "custom" }).isFull);
});

test("dials offer what the server lists, and nothing without it", () => {
  assert.deepEqual(offers("host_app", { host_apps: [{ id: "douyin", name: { en: "Douyin", zh: "抖音" } }] }), [{ value: "douyin", label: "Douyin" }]);
  assert.deepEqual(offers("person", { people: [{ id: "amy", nickname: "" }] }), [{ value: "amy", label: "amy" }]);
  assert.deepEqual(offers("model", undefined), []);
});

const shanghai = { id: "shanghai", name: { en: "Shanghai", zh: "上海" }, latitude: 31.2304, longitude: 121.4737 };
const hello = (members) => ({ device: { host_app: "douyin", model: { name: "M" } }, person: { id: "amy" }, choices: {}, ...members });

test("a server without the newer dials gives none of them a value", () => {
  assert.deepEqual(chosen(hello({})), {
    host_app: "douyin", base_library: undefined, model: "M", person: "amy", network: undefined, place: undefined, sandbox: undefined, state: "foreground",
  });
});

for (const [location, place, words] of [
  [{ latitude: 31.2304, longitude: 121.4737 }, "shanghai", "Shanghai"], [{ latitude: 31.2, longitude: -121.5 }, "elsewhere", "31.200, -121.500"], [null, "", "–"],
]) {
  test(`a person at ${JSON.stringify(location)} is said to be at ${words}`, () => {
    const there = hello({ person: { id: "amy", location }, choices: { places: [shanghai] } });
    assert.equal(chosen(there).place, place);
    assert.equal(label("place", there), words);
  });
}

test("networks have the names that people use, and new ones their own", () => {
  assert.deepEqual(offers("network", { networks: ["wifi", "4g", "none", "6g"] }).map((offer) => offer.label), ["Wi-Fi", "4G", "Offline", "6G"]);
});

for (const [milliseconds, expected] of [[0, "0 ms"], [0.2, "0.2 ms"], [0.04, "0.1 ms"], [38.4, "38 ms"], [2310, "2.31 s"], [90_000, "1.5 min"]]) {
  test(`${milliseconds} ms reads ${expected}`, () => assert.equal(duration(milliseconds), expected));
}

test("a longer step has a longer bar, up to the whole column", () => {
  const widths = [0, 1, 38, 2310, 1e9].map(barWidth);
  assert.deepEqual([...widths].sort((one, other) => one - other), widths);
  assert.equal(widths[0], 4);
  assert.equal(widths.at(-1), 100);
});

test("moments and sizes read as each language writes them", () => {
  const moment = new Date(2026, 0, 1, 21, 5, 9, 7).getTime() / 1000;
  assert.equal(timeOfDay(moment, "minutes"), "21:05");
  assert.equal(timeOfDay(moment, "seconds"), "21:05:09");
  assert.equal(timeOfDay(moment, "milliseconds"), "21:05:09.007");
  assert.equal(day(moment, "en"), "Thu 1 Jan 2026");
  assert.equal(day(moment, "zh-CN"), "2026 年 1 月 1 日 周四");
  useZone(8 * 60);
  assert.equal(timeOfDay(Date.UTC(2026, 0, 1, 20, 5) / 1000, "minutes"), "04:05");
  assert.equal(day(Date.UTC(2026, 0, 1, 20, 5) / 1000, "en"), "Fri 2 Jan 2026");
  useZone(null);
  assert.deepEqual([12, 11_800, 2_500_000].map(bytes), ["12 B", "11.8 kB", "2.5 MB"]);
});

for (const [file, route, expected] of [
  ["pages/index/index.ttml", "pages/index/index", true], ["pages/index/index.json", "pages/todo/todo", false], ["pages/gone/gone.js", "pages/index/index", false],
  ["app.json", "pages/index/index", false], ["app.json", null, true], ["templates/card.ttml", "pages/index/index", true], ["app.ttss", "pages/index/index", true],
]) {
  test(`a mistake in ${file} ${expected ? "covers" : "leaves"} ${route ?? "an empty phone"}`, () => assert.equal(concerns({ file }, route), expected));
}
