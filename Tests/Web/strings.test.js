import assert from "node:assert/strict";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { browserLanguage } from "../../Web/simulator/words/preferences.js";
import { foreign, language, said, setLanguage, text } from "../../Web/simulator/words/language.js";
import { strings } from "../../Web/simulator/words/strings.js";

const root = new URL("../../Web/simulator/", import.meta.url);
const files = readdirSync(root, { recursive: true }).map(String).filter((name) => /\.(js|html)$/.test(name) && !name.endsWith("strings.js"));
const sources = files.map((name) => readFileSync(new URL(name, root), "utf8")).join("\n");
const places = (words) => [...new Set(words.match(/\{\w+\}/g) ?? [])].sort();

test("every text is there in English and in Chinese, with the same places to fill in", () => {
  for (const [key, pair] of Object.entries(strings)) {
    assert.equal(pair.length, 2, key);
    assert.ok(key === "cause.on" || pair.every((words) => words.trim() !== ""), key);
    const [one, many = one] = pair[0].split("|");
    const english = places(`${one} ${many}`);
    assert.deepEqual(places(pair[1]).filter((place) => place !== "{n}"), english.filter((place) => place !== "{n}"), key);
    assert.match(key === "cause.on" ? "中" : pair[1], /\p{Script=Han}|^[^a-z]+$/iu, key);
  }
});

test("texts neither shout nor beg", () => {
  for (const [key, [english, chinese]] of Object.entries(strings)) {
    assert.doesNotMatch(english, /!|\b(please|oops|successfully)\b|[“”"]/i, key);
    assert.doesNotMatch(chinese, /您|！/, key);
    assert.doesNotMatch(chinese, /\p{Script=Han}[a-zA-Z\d]|[a-zA-Z\d]\p{Script=Han}/u, `${key} needs a space between scripts`);
  }
});

test("every text is used, and every text that is asked for exists", () => {
  const built = /^(scope\.\w+|reminder\.\w+|cashier\.(paid|failed|timeout|unknown)|advance\.\d+|(lane|rule|outcome|chip|bar\.theme|bar\.network)\.\w+|cause\.(tap|longpress|input|change|submit|timer|launch|server|app|lifecycle|console|own\.\w+)|people\.conduct\.\w+|storage\.refused\.\w+|network\.(kind|fault)\.\w+|console\.(log|debug|info|warn|error|stopped|input|output))$/;
  for (const key of Object.keys(strings)) assert.ok(built.test(key) || sources.includes(`"${key}"`), `${key} is not used`);
  for (const [, key] of sources.matchAll(/\b(?:text|words)\("([a-z.]+)"|data-t(?:-\w+)?="([a-z.]+)"/g)) {
    if (key) assert.ok(key in strings, `${key} does not exist`);
  }
});

test("a number chooses between one and many in English only", () => {
  setLanguage("en");
  assert.equal(text("trace.count", { n: 1 }), "1 step");
  assert.equal(text("trace.count", { n: 13 }), "13 steps");
  assert.equal(text("trace.count", { n: 1 }, "zh-CN"), "1 步");
  assert.equal(text("consent.login", { host: "抖音", app: "Notes" }, "zh-CN"), "登录抖音，继续使用 Notes");
  assert.equal(text("consent.fine", { app: "轻记" }, "zh-CN"), "同意后，轻记可以看到你的昵称、头像、性别和所在城市。");
  assert.equal(text("no.such.key"), "no.such.key");
});

test("a phrase of the server is said in the page's language, a plain one as it is", () => {
  setLanguage("zh-CN");
  assert.equal(language(), "zh-CN");
  assert.equal(said({ en: "issued", zh: "已发放" }), "已发放");
  assert.equal(said("200"), "200");
  assert.equal(said(null), "");
  setLanguage("en");
  assert.equal(said({ en: "issued", zh: "已发放" }), "issued");
});

test("only Chinese words in an English page need to say so", () => {
  setLanguage("en");
  assert.equal(foreign("轻记 Notes"), "zh-CN");
  assert.equal(foreign("Notes"), null);
  setLanguage("zh-CN");
  assert.equal(foreign("轻记"), null);
  setLanguage("en");
});

for (const [wanted, expected] of [[["zh-TW", "en"], "zh-CN"], [["fr", "zh"], "zh-CN"], [["de", "en-GB"], "en"], [["fr"], "en"], [[], "en"]]) {
  test(`a browser that wants ${wanted} gets ${expected}`, () => assert.equal(browserLanguage(wanted), expected));
}
