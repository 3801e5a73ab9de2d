"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");
const { test } = require("node:test");
const assert = require("node:assert/strict");
const { Device } = require("./device.js");
const { Browser } = require("./browser.js");
const { randomFrom, shape } = require("./randomness.js");

const golden = path.join(__dirname, "../MiniAppTests/Golden/Template");

/** What the template compiler's own tests expect it to write: real input for the kernel. */
const scripts = fs
  .readdirSync(golden)
  .map((name) => ({ name, file: path.join(golden, name, "expected.js") }))
  .filter((script) => fs.existsSync(script.file));

/** A device whose page is one of those scripts. */
class CompiledDevice extends Device {
  runView() {
    vm.runInContext(this.app.script, this.context, { filename: "page.ttml" });
    return true;
  }
}

async function open(script, data) {
  const files = { "app.js": "App({})", "page.js": `Page({ data: ${JSON.stringify(data)} })` };
  const device = new CompiledDevice({ files, script, pages: ["page"], views: {} });
  await device.launch("page");
  return device;
}

/** A value of some kind whose members have the names that the script reads. */
function makeValue(random, names, depth) {
  const name = () => names[random(names.length)];
  switch (random(depth > 3 ? 5 : 9)) {
    case 0: return "text" + random(3);
    case 1: return random(4);
    case 2: return random(2) === 0;
    case 3: return null;
    case 4: return "";
    case 5:
    case 6: return Array.from({ length: random(4) }, () => makeValue(random, names, depth + 1));
    default: {
      const object = { id: random(4) };
      for (let count = 0; count < 4; count += 1) object[name()] = makeValue(random, names, depth + 1);
      return object;
    }
  }
}

function makePath(random, names) {
  let text = names[random(names.length)];
  while (random(2) === 0) text += random(2) === 0 ? "[" + random(3) + "]" : "." + names[random(names.length)];
  return text;
}

for (const { name, file } of scripts) {
  test(`the compiled template "${name}" is drawn, and patches follow its data`, async () => {
    const script = fs.readFileSync(file, "utf8");
    const names = Array.from(new Set(["id", ...Array.from(script.matchAll(/, "([A-Za-z_]\w*)"/g), (match) => match[1])]));
    const random = randomFrom(17);
    const device = await open(script, Object.fromEntries(names.map((one) => [one, makeValue(random, names, 0)])));
    const browser = new Browser(device.attach());
    for (let step = 0; step < 40; step += 1) {
      const values = { [makePath(random, names)]: makeValue(random, names, 1), [makePath(random, names)]: makeValue(random, names, 2) };
      await device.evaluate(`getCurrentPages()[0].setData(${JSON.stringify(values)})`);
      browser.apply(device.takePatches());
      assert.deepEqual(browser.snapshot(), JSON.parse(device.kernel.snapshot(device.page.id)), JSON.stringify(values));
      if (step % 8 > 0) continue;
      const fresh = await open(script, device.data());
      assert.deepEqual(shape(browser.snapshot()), shape(fresh.attach()), JSON.stringify(values));
    }
  });
}
