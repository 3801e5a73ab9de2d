"use strict";

const fs = require("node:fs");
const path = require("node:path");
const { test } = require("node:test");
const assert = require("node:assert/strict");

const sources = path.join(__dirname, "../../Sources");

function namesIn(file, pattern) {
  return Array.from(fs.readFileSync(path.join(sources, file), "utf8").matchAll(pattern), (match) => match[1]);
}

test("every script of the kernel is in the order, and in the binary in the same order", () => {
  const folder = fs.readdirSync(path.join(sources, "MiniAppRuntime/Kernel")).filter((name) => name.endsWith(".js"));
  const order = namesIn("MiniAppRuntime/Kernel/order.txt", /^(.+)$/gm);
  assert.deepEqual(order.slice().sort(), folder.sort());
  assert.deepEqual(namesIn("CKernel/CKernel.c", /SCRIPT\("(.+?)"/g), order);
  assert.deepEqual(namesIn("CKernel/CKernel.c", /#embed "\.\.\/MiniAppRuntime\/Kernel\/(.+?)"/g), order);
});
