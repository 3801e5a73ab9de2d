import assert from "node:assert/strict";
import { spawnSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

const root = new URL("../../", import.meta.url);
const web = new URL("Web/simulator/", root);
const files = readdirSync(web, { recursive: true }).map(String);

test("the binary carries every file of Web", () => {
  const generator = fileURLToPath(new URL("Sources/CWebAssets/generate.py", root));
  const { status, stderr } = spawnSync("python3", [generator, "--check"], { encoding: "utf8" });
  assert.equal(status, 0, stderr);
});

test("modules are short, and nothing is loaded that does not exist", () => {
  for (const file of files.filter((name) => name.endsWith(".js"))) {
    const url = new URL(file, web);
    const source = readFileSync(url, "utf8");
    assert.ok(source.split("\n").length <= 200, `${file} is too long`);
    for (const [, path] of source.matchAll(/^import .* from "(.*)";$/gm)) readFileSync(new URL(path, url));
    for (const [, name] of source.matchAll(/^export (?:class|function|const) (\w+)/gm)) {
      assert.match(source.slice(0, source.indexOf(`export`, 0) + source.length), new RegExp(`\\*/\\nexport (?:class|function|const) ${name}\\b`), `${file}: ${name} has no doc comment`);
    }
  }
});

test("the page has no inline handlers, and its style sheets no colours of their own", () => {
  assert.doesNotMatch(readFileSync(new URL("index.html", web), "utf8"), /\son\w+=/);
  for (const file of ["simulator.css", "inspector.css", "narrow.css", "row-table.css", "tree.css"]) {
    assert.doesNotMatch(readFileSync(new URL(file, web), "utf8").replace(/#[\w-]+(?=[^;{]*\{)/g, ""), /#[\da-f]{3,8}\b/i, file);
  }
});
