import assert from "node:assert/strict";
import { test } from "node:test";
import { present } from "./support/dialogs.js";

const bound = { app_name: "轻记", number: "138 **** 8000" };
const enter = (dialog, number, country = "86") => { dialog.fill("country", country); dialog.fill("number", number); dialog.press("Use this number"); };

test("the bound number is agreed to as it is, or refused", () => {
  const dialog = present("phone", bound);
  assert.deepEqual(dialog.checked("radio"), ["true"]);
  dialog.press("Agree");
  dialog.press("Refuse");
  assert.deepEqual(dialog.sent, [{ answer: "accept" }, { answer: "reject" }]);
});

test("another number is chosen once it is entered, and the bound one can be taken again", () => {
  const dialog = present("phone", bound);
  dialog.press("Use another number");
  enter(dialog, "139 0013-6621");
  assert.deepEqual(dialog.names("radio"), ["138 **** 8000Bound to your account", "13900136621Entered just now"]);
  assert.deepEqual(dialog.checked("radio"), ["false", "true"]);
  dialog.press("Agree");
  dialog.press("138", "radio");
  dialog.press("Agree");
  assert.deepEqual(dialog.sent, [{ answer: "accept", number: "13900136621" }, { answer: "accept" }]);
});

test("a number from elsewhere carries its country", () => {
  const dialog = present("phone", bound);
  dialog.press("Use another number");
  enter(dialog, "41526789", "+45");
  dialog.press("Agree");
  assert.deepEqual(dialog.sent, [{ answer: "accept", number: "41526789", country_code: "45" }]);
});

test("without a bound number one is entered first; leaving that is no answer", () => {
  const dialog = present("phone", { app_name: "轻记", number: null });
  assert.deepEqual(dialog.names("heading"), ["Bind a phone number"]);
  dialog.press("Close");
  assert.deepEqual(dialog.sent, [{ answer: "dismiss" }]);
  enter(dialog, "13900136621");
  assert.deepEqual(dialog.checked("radio"), ["true"]);
  dialog.press("Agree");
  assert.deepEqual(dialog.sent[1], { answer: "accept", number: "13900136621" });
});

test("closing the field with a bound number goes back to the question", () => {
  const dialog = present("phone", bound);
  dialog.press("Use another number");
  dialog.press("Close");
  assert.deepEqual(dialog.sent, []);
  dialog.press("Agree");
  assert.deepEqual(dialog.sent, [{ answer: "accept" }]);
});

for (const [number, country, complaint] of [
  ["", "86", "This is not a phone number"], ["12345", "86", "This is not a phone number"], ["1380013800x", "86", "This is not a phone number"],
  ["23800138000", "86", "This is not a phone number"], ["123", "45", "This is not a phone number"], ["41526789", "", "This is not a country code"], ["41526789", "0x", "This is not a country code"],
]) {
  test(`${country || "no country"} ${number || "nothing"} is not taken`, () => {
    const dialog = present("phone", bound);
    dialog.press("Use another number");
    enter(dialog, number, country);
    assert.equal(dialog.alert(), complaint);
    assert.equal(document.activeElement.getAttribute("name"), complaint.includes("country") ? "country" : "number");
    assert.equal(document.activeElement.getAttribute("aria-invalid"), "true");
    assert.deepEqual(dialog.sent, []);
  });
}

test("Enter in a field is the button", () => {
  const dialog = present("phone", bound);
  dialog.press("Use another number");
  dialog.fill("number", "13900136621");
  dialog.all("textbox")[1].focus();
  dialog.key("Enter");
  assert.equal(dialog.all("radio").length, 2);
});
