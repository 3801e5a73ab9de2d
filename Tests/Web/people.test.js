import assert from "node:assert/strict";
import { test } from "node:test";
import { PeopleModel, conductOf, dotted, freeID, isShown, isSignedIn, phoneOf } from "../../Web/simulator/inspector/people/people-model.js";

test("a phone number shows only its ends", () => {
  assert.equal(dotted({ country_code: "86", number: "13800001234" }), "+86 138••••••34");
  assert.equal(dotted({ country_code: "86", number: "1234" }), "••••••");
  assert.equal(dotted(undefined), "");
});

for (const [words, expected] of [["139 1111-2222", { country_code: "86", number: "13911112222" }], ["+86 13911112222", { country_code: "86", number: "13911112222" }], [" ", null], ["12a", undefined], ["123", undefined]]) {
  test(`${JSON.stringify(words)} is read as a phone number`, () => assert.deepEqual(phoneOf(words), expected));
}

test("a prepared list is its own conduct, shown by its length", () => {
  assert.deepEqual(conductOf("agree"), { kind: "agree", left: 0 });
  assert.deepEqual(conductOf([{}, {}]), { kind: "prepared", left: 2 });
  assert.deepEqual(conductOf(undefined), { kind: "interactive", left: 0 });
});

test("who was not told otherwise is signed in", () => {
  assert.equal(isSignedIn({}, "douyin"), true);
  assert.equal(isSignedIn({ signed_in: { douyin: false } }, "douyin"), false);
});

test("a new person gets an id that nobody has", () => {
  assert.equal(freeID([]), "person-1");
  assert.equal(freeID([{ id: "person-1" }, { id: "person-3" }]), "person-2");
});

test("people are found by name and id", () => {
  assert.ok(isShown({ id: "amy", nickname: "小满" }, "am"));
  assert.ok(isShown({ id: "amy", nickname: "小满" }, "满"));
  assert.ok(!isShown({ id: "amy", nickname: "小满" }, "bob"));
});

test("messages count until somebody looked", () => {
  const model = new PeopleModel();
  model.arrived("amy");
  model.arrived("amy");
  model.arrived("bob");
  assert.deepEqual([model.unseen, model.fresh("amy"), model.fresh("nobody")], [3, 2, 0]);
  model.seen();
  assert.equal(model.unseen, 0);
});
