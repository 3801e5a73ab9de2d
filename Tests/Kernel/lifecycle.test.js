"use strict";

const { test } = require("node:test");
const assert = require("node:assert/strict");
const { Device, openPage } = require("./device.js");

const NOTED = `
const note = (name) => function (value) { getApp().notes.push(name + (value && value.q ? "?" + value.q : "")) };
const hooks = (name) => ({ onLoad: note(name + ".onLoad"), onShow: note(name + ".onShow"), onReady: note(name + ".onReady"),
  onHide: note(name + ".onHide"), onUnload: note(name + ".onUnload") });
`;

const APP = `${NOTED} App({ notes: [], onLaunch: note("launch"), onShow: note("show"), onHide: note("hide") }); `;

function app(more) {
  const files = {
    "app.js": APP.replace("App({ notes: [],", "const notes = ['app.js']; App({ notes,").replace("getApp()", "(getApp() || { notes: [] })"),
  };
  const views = {};
  for (const name of ["a", "b", "c", "t", "u"]) {
    files[`pages/${name}/${name}.js`] = `${NOTED} getApp().notes.push("${name}.js"); Page(hooks("${name}"))`;
    views[`pages/${name}/${name}`] = `[{ x: "${name}" }]`;
  }
  return new Device(Object.assign({ files, views, tabs: ["pages/t/t", "pages/u/u"] }, more));
}

async function notes(device) {
  return device.evaluate("getApp().notes.splice(0)");
}

test("a cold start runs app, launch, show, page module, load, show, ready in this order", async () => {
  const device = app();
  await device.launch("pages/a/a", { q: "1" });
  assert.deepEqual(await notes(device), ["app.js", "launch", "show", "a.js", "a.onLoad?1", "a.onShow", "a.onReady"]);
});

const moves = [
  ["navigateTo", [["to", "b"]], ["b.js", "a.onHide", "b.onLoad", "b.onShow", "b.onReady"], ["a", "b"]],
  ["redirectTo", [["redirect", "b"]], ["b.js", "a.onUnload", "b.onLoad", "b.onShow", "b.onReady"], ["b"]],
  ["navigateBack", [["to", "b"], ["back", 1]], ["b.onUnload", "a.onShow"], ["a"]],
  ["navigateBack by two", [["to", "b"], ["to", "c"], ["back", 2]], ["c.onUnload", "b.onUnload", "a.onShow"], ["a"]],
  ["navigateBack beyond the first", [["to", "b"], ["back", 9]], ["b.onUnload", "a.onShow"], ["a"]],
  ["reLaunch", [["to", "b"], ["relaunch", "c"]], ["c.js", "b.onUnload", "a.onUnload", "c.onLoad", "c.onShow", "c.onReady"], ["c"]],
  ["switchTab for the first time", [["to", "b"], ["tab", "t"]], ["t.js", "b.onUnload", "a.onUnload", "t.onLoad", "t.onShow", "t.onReady"], ["t"]],
  ["switchTab between tabs", [["tab", "t"], ["tab", "u"]], ["u.js", "t.onHide", "u.onLoad", "u.onShow", "u.onReady"], ["u"]],
  ["switchTab to a tab seen before", [["tab", "t"], ["tab", "u"], ["tab", "t"]], ["u.onHide", "t.onShow"], ["t"]],
  ["switchTab back from a page above the tab", [["tab", "t"], ["to", "b"], ["tab", "t"]], ["b.onUnload", "t.onShow"], ["t"]],
  ["switchTab to the tab that is shown", [["tab", "t"], ["tab", "t"]], [], ["t"]],
  [
    "reLaunch with hidden tabs",
    [["tab", "t"], ["tab", "u"], ["relaunch", "a"]],
    ["u.onUnload", "t.onUnload", "a.onLoad", "a.onShow", "a.onReady"],
    ["a"],
  ],
  ["a second page of the same route", [["to", "a"]], ["a.onHide", "a.onLoad", "a.onShow", "a.onReady"], ["a", "a"]],
];

for (const [name, wishes, expected, stack] of moves) {
  test(`${name} calls the lifecycle functions in the documented order`, async () => {
    const device = app();
    await device.launch("pages/a/a");
    for (const [kind, target] of wishes) {
      await notes(device);
      const wish = kind === "back" ? { kind, delta: target } : { kind, route: `pages/${target}/${target}` };
      assert.deepEqual(await device.navigate(wish), { ok: true });
    }
    assert.deepEqual(await notes(device), expected);
    assert.deepEqual(device.stacks.at(-1).map((page) => page.route), stack.map((one) => `pages/${one}/${one}`));
    assert.deepEqual(await device.evaluate("getCurrentPages().map((page) => page.route)"), stack.map((one) => `pages/${one}/${one}`));
  });
}

const refusals = [
  [{ kind: "to", route: "pages/none/none" }, "page-not-found"],
  [{ kind: "to", route: "pages/t/t" }, "tab-page"],
  [{ kind: "redirect", route: "pages/t/t" }, "tab-page"],
  [{ kind: "tab", route: "pages/b/b" }, "not-tab"],
  [{ kind: "back" }, "first-page"],
];

for (const [wish, code] of refusals) {
  test(`${wish.kind} ${wish.route || ""} is refused with ${code} and changes nothing`, async () => {
    const device = app();
    await device.launch("pages/a/a");
    await notes(device);
    assert.deepEqual(await device.navigate(wish), { fail: code });
    assert.deepEqual(await notes(device), []);
    assert.equal(device.stacks.length, 1);
  });
}

test("the stack holds ten pages, or as many as the start options say", async () => {
  for (const [options, limit] of [[{}, 10], [{ stackLimit: 3 }, 3]]) {
    const device = app(options);
    await device.launch("pages/a/a");
    for (let depth = 1; depth < limit; depth += 1) assert.deepEqual(await device.navigate({ kind: "to", route: "pages/b/b" }), { ok: true });
    assert.deepEqual(await device.navigate({ kind: "to", route: "pages/b/b" }), { fail: "stack-full" });
    assert.deepEqual(await device.navigate({ kind: "redirect", route: "pages/c/c" }), { ok: true });
  }
});

test("background hides the page before the app, foreground shows the app before the page", async () => {
  const device = app();
  await device.launch("pages/a/a");
  await notes(device);
  device.kernel.background();
  device.kernel.background();
  device.kernel.foreground(JSON.stringify({ path: "pages/a/a", query: { q: "2" } }));
  assert.deepEqual(await notes(device), ["a.onHide", "hide", "hide", "show", "a.onShow"]);
});

test("a launch at a page that does not exist is told to the app once", async () => {
  const seen = `App({ onPageNotFound(where) { this.where = where } }); tt.onPageNotFound((where) => console.log(where.path))`;
  const device = new Device({ files: { "app.js": seen }, pages: ["pages/a/a"], views: {} });
  assert.deepEqual(await device.launch("pages/gone/gone", { x: "1" }), { fail: "page-not-found" });
  assert.deepEqual(await device.evaluate("getApp().where"), { path: "pages/gone/gone", query: { x: "1" }, isEntryPage: true });
  assert.deepEqual(device.texts("log"), ["pages/gone/gone"]);
});

test("an exception in one lifecycle function does not stop the others and reaches App.onError", async () => {
  const device = await openPage(
    `Page({ data: { n: 1 }, onLoad() { throw new TypeError("in load") }, onShow() { this.setData({ n: 2 }) }, onReady() { missing() } })`,
    `[{ x: (d) => k.text(d.n), D: [["d","n"]] }]`,
    { files: { "app.js": "App({ errors: [], onError(text) { this.errors.push(text); throw new Error('again') } })" } },
  );
  assert.equal(device.text(), "2");
  const [load, again, ready] = device.reports;
  assert.deepEqual([load.kind, load.message, load.place], ["lifecycle", "TypeError: in load", "pages/a/a onLoad"]);
  assert.match(load.stack, /pages\/a\/a\.js/);
  assert.doesNotMatch(load.stack, /quaver-kernel/);
  assert.equal(again.kind, "onError");
  assert.match(ready.message, /ReferenceError: missing/);
  const errors = await device.evaluate("getApp().errors");
  assert.match(errors[0], /^TypeError: in load\n/);
});

test("unhandled rejections reach the app and its listeners with reason and promise", async () => {
  const device = await openPage("Page({})", "[]", {
    files: { "app.js": "App({ onUnhandledRejection(event) { this.reason = event.reason.message + (event.promise instanceof Promise) } })" },
  });
  device.kernel.rejection(JSON.stringify({ name: "TypeError", message: "lost", stack: "f@a.js:1:2" }));
  await device.settle();
  assert.equal(await device.evaluate("getApp().reason"), "losttrue");
});

test("a page instance has the fields that frameworks look for", async () => {
  const device = await openPage(
    `Page({ data: {}, onLoad(query) { this.got = query } })`, "[]", { query: { name: "%E5%B0%8F" } });
  const code = `(() => { const page = getCurrentPages()[0]; return [page.route, page.__route__, page.is, page.options, page.got,
    typeof page.__webviewId__, page.__nodeId__, page.__nodeid__, Object.hasOwn(page, "__nodeId__"), page.renderType,
    page.selectComponent("#x"), page.selectAllComponents(".x"), page.hasBehavior({})] })()`;
  assert.deepEqual(await device.evaluate(code), [
    "pages/a/a", "pages/a/a", "pages/a/a", { name: "%E5%B0%8F" }, { name: "%E5%B0%8F" },
    "number", 0, 0, true, "webview", null, [], false,
  ]);
});

test("a page built with Component runs its lifetimes, methods and properties", async () => {
  const script = `const shared = Behavior({ data: { s: 1 }, methods: { fromBehavior() { return "b" } }, created() { log("behavior created") } });
    const log = (text) => getApp().notes.push(text);
    Component({ behaviors: [shared], properties: { id: Number, flag: { type: Boolean, value: true }, name: String }, data: { n: 1 },
      lifetimes: { created() { log("created") }, attached() { log("attached"); this.setData({ n: 2 }) },
        ready() { log("ready") }, detached() { log("detached") } },
      pageLifetimes: { show() { log("page show") }, hide() { log("page hide") } },
      methods: { onLoad(query) { log("load " + query.id + this.fromBehavior()) }, onShow() { log("show") },
        onReady() { log("onReady") }, onUnload() { log("unload") } } })`;
  const device = await openPage(script, `[{ x: (d) => k.text(d.n) + d.id + d.flag + d.s, D: [["d","n"],["d","id"],["d","flag"],["d","s"]] }]`, {
    files: { "app.js": "App({ notes: [] })", "pages/b/b.js": "Page({})" },
    views: { "pages/b/b": "[]" },
    query: { id: "7" },
  });
  assert.equal(device.text(), "27true1");
  await device.navigate({ kind: "redirect", route: "pages/b/b" });
  assert.deepEqual(await device.evaluate("getApp().notes"), [
    "behavior created", "created", "attached", "load 7b", "show", "page show", "ready", "onReady", "unload", "detached",
  ]);
});

test("getApp gives a default object that becomes the app", async () => {
  const device = await openPage("Page({})", "[]", {
    files: {
      "app.js": `const early = getApp({ allowDefault: true }); early.mine = 1; const none = getApp();
        App({ later: none === undefined }); getApp().same = getApp() === early`,
    },
  });
  assert.deepEqual(await device.evaluate("getApp()"), { mine: 1, later: true, same: true });
});

test("a page whose script or template is broken still opens, and others work", async () => {
  const device = new Device({
    files: { "app.js": "App({})", "pages/a/a.js": "throw new Error('at top')", "pages/b/b.js": "Page({})" },
    pages: ["pages/a/a", "pages/b/b"],
    views: { "pages/b/b": `[{ x: "fine" }]` },
  });
  assert.deepEqual(await device.launch("pages/a/a"), { ok: true });
  assert.deepEqual([device.reports[0].kind, device.reports[0].message], ["module", "Error: at top"]);
  assert.deepEqual(device.tree().children, []);
  await device.navigate({ kind: "to", route: "pages/b/b" });
  assert.equal(device.text(), "fine");
});
