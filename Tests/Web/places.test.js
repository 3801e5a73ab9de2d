import assert from "node:assert/strict";
import { test } from "node:test";
import { present } from "./support/dialogs.js";

const amy = { userName: "小满", telNumber: "13800138000", provinceName: "上海市", cityName: "上海市", countyName: "徐汇区", detailInfo: "复兴中路 1363 弄 3 号" };
const kuan = { userName: "阿宽", telNumber: "13900136621", provinceName: "浙江省", cityName: "杭州市", countyName: "西湖区", detailInfo: "龙井路 1 号" };
const book = { addresses: [amy, kuan] };

test("an address is chosen by its place in the list", () => {
  const dialog = present("addresses", book);
  assert.deepEqual(dialog.names("radio"), ["小满 138 **** 8000上海市徐汇区复兴中路 1363 弄 3 号", "阿宽 139 **** 6621浙江省杭州市西湖区龙井路 1 号"]);
  dialog.press("阿宽", "radio");
  dialog.press("Use this address");
  assert.deepEqual(dialog.sent, [{ answer: "accept", index: 1 }]);
});

test("arrows move the choice and turn round at the ends", () => {
  const dialog = present("addresses", book);
  dialog.all("radio")[0].focus();
  dialog.key("ArrowUp");
  assert.deepEqual(dialog.checked("radio"), ["false", "true"]);
  assert.equal(document.activeElement, dialog.all("radio")[1]);
  dialog.key("ArrowDown");
  assert.deepEqual(dialog.all("radio").map((radio) => radio.getAttribute("tabindex")), ["0", "-1"]);
});

test("a changed address is in the answer with the whole book, and chosen", () => {
  const dialog = present("addresses", book);
  dialog.press("Edit 阿宽");
  assert.deepEqual(dialog.all("textbox").map(({ value }) => value), ["阿宽", "13900136621", "浙江省", "杭州市", "西湖区", "龙井路 1 号"]);
  dialog.fill("detailInfo", "龙井路 2 号");
  dialog.press("Save");
  dialog.press("Use this address");
  assert.deepEqual(dialog.sent, [{ answer: "accept", index: 1, addresses: [amy, { ...kuan, detailInfo: "龙井路 2 号" }] }]);
});

test("the first address is added to an empty book", () => {
  const dialog = present("addresses", { addresses: [] });
  dialog.press("Use this address");
  assert.deepEqual(dialog.sent, []);
  dialog.press("New address");
  dialog.press("Save");
  assert.equal(dialog.alert(), "Name is missing");
  for (const [name, value] of Object.entries(amy)) dialog.fill(name, value);
  dialog.fill("telNumber", "12");
  dialog.press("Save");
  assert.equal(dialog.alert(), "This is not a phone number");
  dialog.fill("telNumber", amy.telNumber);
  dialog.press("Save");
  dialog.press("Use this address");
  assert.deepEqual(dialog.sent, [{ answer: "accept", index: 0, addresses: [amy] }]);
});

test("a form that is closed changes nothing, a list that is closed chooses nothing", () => {
  const dialog = present("addresses", book);
  dialog.press("New address");
  dialog.fill("userName", "谁");
  dialog.press("Close");
  assert.equal(dialog.all("radio").length, 2);
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "dismiss" }]);
});

test("what was written into the book is kept, though no address is chosen", () => {
  const dialog = present("addresses", book);
  dialog.press("Edit 小满");
  dialog.fill("userName", "小小满");
  dialog.press("Save");
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "dismiss", addresses: [{ ...amy, userName: "小小满" }, kuan] }]);
});

const near = {
  latitude: 31.23, longitude: 121.47,
  places: [{ name: "街角的咖啡馆", address: "复兴中路", latitude: 31.21, longitude: 121.45, distance: 80.4 }, { name: "襄阳公园", address: "", latitude: 31.22, longitude: 121.46, distance: 1420 }],
};

test("a place near by is chosen by its place in the list", () => {
  const dialog = present("place", near);
  assert.deepEqual(dialog.names("radio"), ["街角的咖啡馆80 m · 复兴中路", "襄阳公园1.4 km"]);
  dialog.press("襄阳公园", "radio");
  dialog.press("OK");
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "accept", index: 1 }, { answer: "dismiss" }]);
});

test("any other place is chosen by its coordinates, from the middle of the map on", () => {
  const dialog = present("place", near);
  dialog.press("Enter coordinates");
  assert.deepEqual(dialog.all("textbox").map(({ value }) => value), ["", "", "31.23", "121.47"]);
  for (const [latitude, longitude, complaint] of [["91", "0", "Latitude"], ["北", "0", "Latitude"], ["", "0", "Latitude"], ["0", "-180.1", "Longitude"]]) {
    dialog.fill("latitude", latitude);
    dialog.fill("longitude", longitude);
    dialog.press("OK");
    assert.match(dialog.alert(), new RegExp(`^${complaint} is a number`));
  }
  dialog.fill("latitude", "-33.5");
  dialog.fill("longitude", "151.25");
  dialog.press("OK");
  dialog.fill("name", "海边");
  dialog.fill("address", "灯塔路");
  dialog.press("OK");
  assert.deepEqual(dialog.sent, [{ answer: "accept", latitude: -33.5, longitude: 151.25 }, { answer: "accept", latitude: -33.5, longitude: 151.25, name: "海边", address: "灯塔路" }]);
});

test("a place to look at has a name, coordinates and the way back", () => {
  const dialog = present("map", { latitude: 31.2, longitude: 121.4, name: "襄阳公园", address: "淮海中路", scale: 16 }, "zh-CN");
  assert.deepEqual(dialog.names("heading"), ["襄阳公园"]);
  assert.match(dialog.words, /淮海中路31\.2，121\.4，缩放级别 16/);
  dialog.press("返回");
  assert.deepEqual(dialog.sent, [{ answer: "dismiss" }]);
});
