"use strict";

const fs = require("node:fs");
const path = require("node:path");
const vm = require("node:vm");

const folder = path.join(__dirname, "../../Sources/MiniAppRuntime/Kernel");
const scripts = fs
  .readFileSync(path.join(folder, "order.txt"), "utf8")
  .trim()
  .split("\n")
  .map((name) => new vm.Script(fs.readFileSync(path.join(folder, name), "utf8"), { filename: "quaver-kernel/" + name }));

const PARAMETERS =
  "require,module,exports,tt,wx,App,Page,Component,Behavior,getApp,getCurrentPages,global,globalThis,window,self";

/**
 * A phone without a host: the kernel in a context of its own, with a `__native` that writes down what it is asked.
 * @param {{files?: Object<string,string>, views?: Object<string,string>, functions?: Array, tabs?: string[]}} app
 *   script files by path; compiled blocks by route, as JavaScript text of `[…]` or `{body,templates}`
 */
class Device {
  constructor(app) {
    this.app = app;
    this.clock = 1000;
    this.logs = [];
    this.reports = [];
    this.hostCalls = [];
    this.patches = [];
    this.traces = [];
    this.stacks = [];
    this.timers = new Map();
    this.answers = {};
    this.context = vm.createContext({});
    this.context.__native = this.native();
    for (const script of scripts) script.runInContext(this.context);
    this.kernel = this.context.__quaver;
  }

  native() {
    const { app } = this;
    const fail = (message) => {
      throw vm.runInContext("(text) => new Error(text)", this.context)(message);
    };
    return {
      now: () => this.clock,
      log: (level, json, stack, text) => this.logs.push({ level, values: JSON.parse(json), stack, text }),
      report: (kind, message, stack, place) => this.reports.push({ kind, message, stack, place }),
      host: (name, json, id) => this.hostCalls.push({ name, options: JSON.parse(json), id }),
      press: (name, json, id, place) => this.hostCalls.push({ name, options: JSON.parse(json), id, place }),
      hostSync: (name, json) => JSON.stringify(this.answers[name](...JSON.parse(json))),
      startTimer: (id, ms, repeats) => this.timers.set(id, { ms, repeats }),
      stopTimer: (id) => this.timers.delete(id),
      stack: (json) => this.stacks.push(JSON.parse(json)),
      patch: (page, json) => this.patches.push({ page, operations: JSON.parse(json) }),
      measure: (number) => Promise.resolve().then(() => this.kernel.measured(number, '{"nodes":null,"viewport":{}}')),
      watch: () => undefined,
      trace: (json) => this.traces.push(JSON.parse(json)),
      resolve: (specifier, from) => resolve(app.files, specifier, from, fail),
      load: (file) => this.runFile(file),
      viewFor: (route) => this.runView(route),
    };
  }

  runFile(file) {
    const source = file.endsWith(".json") ? "module.exports = " + this.app.files[file] : this.app.files[file];
    const wrapped = `__quaver.module(${JSON.stringify(file)},function(${PARAMETERS}){${source}\n})`;
    vm.runInContext(wrapped, this.context, { filename: file });
  }

  runView(route) {
    const source = (this.app.views || {})[route];
    if (source === undefined) return false;
    const script = source.trim().startsWith("[") ? `{ body: ${source} }` : source;
    const whole = `__quaver.view(${JSON.stringify(route)}, (k) => Object.assign({ files: ["${route}.ttml"] }, ${script}))`;
    vm.runInContext(whole, this.context, { filename: route + ".ttml" });
    return true;
  }

  /** Starts the app and opens a page, with everything the two turns cause. */
  async launch(route, query) {
    const views = Object.keys(this.app.views || {});
    const pages = this.app.pages || views;
    const { functions = [], openTypes = [], tabs = [], stackLimit } = this.app;
    const launch = { path: route || pages[0], query: query || {} };
    this.kernel.start(JSON.stringify({ functions, openTypes, pages, tabs, stackLimit, launch }));
    await this.settle();
    return this.navigate({ kind: "relaunch", route: route || pages[0], query });
  }

  async navigate(wish) {
    const answer = JSON.parse(this.kernel.navigate(JSON.stringify(wish)));
    await this.settle();
    return answer;
  }

  /** Waits until no microtask is left. */
  settle() {
    return new Promise((resolve) => setImmediate(resolve));
  }

  get page() {
    return this.stacks[this.stacks.length - 1].at(-1);
  }

  tree(selector) {
    return JSON.parse(this.kernel.tree(null, selector === undefined ? null : selector));
  }

  data(page) {
    return JSON.parse(this.kernel.data(page === undefined ? null : page));
  }

  text() {
    const read = (node) => (node.text !== undefined ? node.text : node.children.map(read).join(""));
    return read(this.tree());
  }

  async send(selector, type, event) {
    const [target] = this.tree(selector);
    if (target === undefined) throw new Error("nothing fits " + selector);
    const raw = Object.assign({ page: this.page.id, node: target.node, type }, event);
    const answer = JSON.parse(this.kernel.event(JSON.stringify(raw)));
    await this.settle();
    return answer;
  }

  tap(selector) {
    return this.send(selector, "tap");
  }

  async resolve(call, ok, result) {
    this.kernel.resolve(call.id, ok, JSON.stringify(result));
    await this.settle();
  }

  /** Runs a line in the app's scope and gives its value. */
  async evaluate(code) {
    const answer = JSON.parse(this.kernel.evaluate(code));
    await this.settle();
    if (!answer.ok) throw new Error(answer.text);
    return answer.value;
  }

  /** Attaches a browser that draws the current page. */
  attach() {
    this.kernel.attach(true);
    return JSON.parse(this.kernel.snapshot(this.page.id));
  }

  takePatches() {
    return this.patches.splice(0).flatMap((patch) => patch.operations);
  }

  texts(level) {
    return this.logs.filter((line) => level === undefined || line.level === level).map((line) => line.text);
  }
}

function resolve(files, specifier, from, fail) {
  const base = specifier.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const step of specifier.split("/")) {
    if (step === "..") base.pop();
    else if (step !== "." && step !== "") base.push(step);
  }
  const name = base.join("/");
  const found = [name, name + ".js", name + ".json", name + "/index.js"].find((file) => file in files);
  return found || fail(`module "${specifier}" not found, required by ${from || "the app"}`);
}

/** A device whose only page has this script and template, already open. */
async function openPage(script, view, more) {
  const files = Object.assign({ "app.js": "App({})", "pages/a/a.js": script }, more && more.files);
  const device = new Device(Object.assign({}, more, { files, views: Object.assign({ "pages/a/a": view }, more && more.views) }));
  await device.launch("pages/a/a", more && more.query);
  return device;
}

module.exports = { Device, openPage };
