"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { openPage } = require("./device.js");

async function log(code) {
  const device = await openPage(`Page({ go() { ${code} } })`, "[]");
  device.clock += 5;
  await device.evaluate("getCurrentPages()[0].go()");
  assert.deepEqual(device.reports, []);
  return device;
}

const lines = [
  ["console.log('a', 1, true, null, undefined)", "a 1 true null undefined"],
  ["console.log({ a: 'x', b: [1, 'y'], 'c-d': {} })", '{ a: "x", b: [1, "y"], "c-d": {} }'],
  ["console.log('%s is %d, %o and %%', 'n', 5, { a: 1 }, 'rest')", "n is 5, { a: 1 } and % rest"],
  ["console.log('100%', 5)", "100% 5"],
  ["console.log(() => 1, function named() {}, Symbol('s'), 10n, NaN)", "ƒ () ƒ named() Symbol(s) 10n NaN"],
  ["console.log(new Map([[1, 2]]), new Set(['a']), new Date(0), /r/g)", 'Map(1) [[1, 2]] Set(1) ["a"] 1970-01-01T00:00:00.000Z /r/g'],
  ["console.log(new (class Cat { constructor() { this.n = 1 } })())", "Cat { n: 1 }"],
  ["const a = { n: 1 }; a.self = a; console.log(a)", "{ n: 1, self: [Circular] }"],
  ["console.log(new TypeError('bad'))", "TypeError: bad"],
  ["console.log({ get broken() { throw new Error('no') } })", "{ broken: Error: no }"],
  ["console.log(Array.from({ length: 200 }, (none, i) => i).slice(0, 101))", /98, 99, 1 more\]$/],
  ["console.log({ a: { b: { c: { d: { e: { f: { g: { h: 1 } } } } } } } })", /g: Object/],
  ["console.log('x'.repeat(20000))", /^x{10000}… \(10000 more\)$/],
  ["console.table([{ a: 1, b: 'x' }, { a: 22 }])", '   a   b\n0  1   x\n1  22'],
];

for (const [code, text] of lines) {
  test(`${code} prints as a person would write it`, async () => {
    const [line] = (await log(code)).texts("log");
    if (text instanceof RegExp) assert.match(line, text);
    else assert.equal(line, text);
  });
}

test("levels, groups, timers and counters", async () => {
  const device = await log(
    `console.info('i'); console.warn('w'); console.error('e'); console.debug('d'); console.group('g'); console.log('in'); console.groupEnd();
     console.time('t'); console.timeEnd('t'); console.timeEnd('t'); console.count(); console.count();
     console.assert(true, 'no'); console.assert(false, 'yes')`,
  );
  assert.deepEqual(device.logs.map((line) => line.level + " " + line.text), [
    "info i", "warn w", "error e", "debug d", "log g", "log   in", "log t: 0.000 ms", 'warn no timer "t"',
    "log default: 1", "log default: 2", "error Assertion failed: yes",
  ]);
});

test("a line says where it came from, without the kernel's own frames", async () => {
  const [line] = (await log("console.log('here')")).logs;
  assert.match(line.stack, /pages\/a\/a\.js:1/);
  assert.doesNotMatch(line.stack, /quaver-kernel/);
  assert.deepEqual(line.values, ["here"]);
});

test("Date and performance follow the platform clock", async () => {
  const device = await openPage("Page({})", "[]");
  device.clock = 1767225600000.7;
  assert.equal(await device.evaluate("Date.now()"), 1767225600000);
  assert.equal(await device.evaluate("new Date().toISOString()"), "2026-01-01T00:00:00.000Z");
  assert.equal(await device.evaluate("+new Date(2020, 0, 1) === +new Date('2020-01-01T00:00:00') && Date.UTC(1970, 0, 1) === 0"), true);
  assert.equal(await device.evaluate("typeof Date() + Date.name + Date.length"), "stringDate7");
  assert.equal(await device.evaluate("new Date() instanceof Date && new Date().constructor === Date"), true);
  assert.equal(await device.evaluate("new (class extends Date {})() instanceof Date"), true);
  device.clock += 100;
  assert.equal(await device.evaluate("performance.now()"), 1767225600100.7 - 1000);
});

test("timers run on the host's clock, with parameters, until they are cleared", async () => {
  const device = await openPage(
    `Page({ notes: [], onLoad() {
       setTimeout((a, b) => this.notes.push(a + b), 50, 1, 2); const twice = setInterval(() => this.notes.push("tick"), 10);
       clearTimeout(setTimeout(() => this.notes.push("never"), 1)); setTimeout(() => { throw new Error("late") });
       this.stop = () => clearInterval(twice);
       requestAnimationFrame((at) => this.notes.push(typeof at)); clearTimeout(undefined) } })`,
    "[]",
  );
  assert.deepEqual(Array.from(device.timers), [
    [1, { ms: 50, repeats: false }], [2, { ms: 10, repeats: true }], [4, { ms: 0, repeats: false }], [5, { ms: 1000 / 60, repeats: false }],
  ]);
  for (const id of [1, 1, 2, 2, 3, 4, 5]) device.kernel.fireTimer(id);
  await device.evaluate("getCurrentPages()[0].stop()");
  device.kernel.fireTimer(2);
  assert.deepEqual(await device.evaluate("getCurrentPages()[0].notes"), [3, "tick", "tick", "number"]);
  assert.deepEqual(device.reports.map((one) => [one.kind, one.message]), [["timer", "Error: late"]]);
  assert.equal(device.timers.has(2), false);
});

test("a timer without a function is refused with a clear error", async () => {
  const device = await openPage("Page({ onLoad() { setTimeout('alert(1)', 5) } })", "[]");
  assert.equal(device.reports[0].message, 'TypeError: setTimeout needs a function, got alert(1)');
});

test("the console line knows what a module knows", async () => {
  const device = await openPage("Page({ data: { n: 4 } })", "[]");
  const run = (code) => JSON.parse(device.kernel.evaluate(code));
  assert.deepEqual(run("getCurrentPages()[0].data"), { ok: true, text: "{ n: 4 }", value: { n: 4 } });
  assert.equal(run("{ a: 1 }").text, "{ a: 1 }");
  assert.equal(run("let n = 2; n * 3").value, 6);
  assert.equal(run("typeof window").value, "undefined");
  assert.equal(run("'text'").text, '"text"');
  assert.deepEqual([run("nope").ok, run("nope").text], [false, "ReferenceError: nope is not defined"]);
  assert.match(run("(").text, /^SyntaxError/);
});
