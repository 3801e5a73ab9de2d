import { element, icon } from "../../element.js";
import { copyText, sourceLink } from "../../source/source-view.js";
import { bytes, timeOfDay } from "../../words/format.js";
import { foreign, said, text } from "../../words/language.js";
import { ValueTree } from "../value-tree.js";
import { isFailed, partsOf } from "./network-model.js";

/**
 * What stands under an open exchange: why it failed, then both halves with headers and bodies.
 * @param {import("./network-model.js").NetworkEntry} entry
 * @param {(source: string) => void} openSource
 * @returns {HTMLElement}
 */
export function details(entry, openSource) {
  const { query } = partsOf(entry.url);
  return element("div", { class: "halves" },
    entry.error && element("div", { class: "wide" },
      element("h2", {}, text(isFailed(entry) ? "trace.why.failed" : "network.taken.back")), element("p", { class: "fix" }, said(entry.error.text)),
      element("p", { class: "fix" }, said(entry.error.fix))),
    element("div", { class: "half" }, element("h2", {}, text("network.request")), facts(entry, openSource),
      query.length > 0 && part("network.query", pairs(query.map(([name, value]) => ({ name, value })))),
      ...half(entry.request)),
    element("div", { class: "half" }, element("h2", {}, text(entry.kind === "socket" ? "network.messages" : "network.response")),
      ...(entry.kind === "socket" ? [messages(entry)] : answer(entry))));
}

function facts({ url, at, source }, openSource) {
  return element("div", { class: "facts" },
    element("p", { class: "address" }, element("code", {}, url), copyButton("network.copy.address", url)),
    element("p", { class: "note" }, timeOfDay(at, "milliseconds"), source && " · ", source && sourceLink(source, openSource)));
}

function answer({ response, ms }) {
  if (response) return half(response);
  return [element("p", { class: "note" }, text(ms === null ? "network.none.yet" : "network.none"))];
}

const half = ({ headers, body }) => [
  headers.length > 0 && part("network.headers", pairs(headers)),
  body && part("network.body", bodyOf(body), body.text !== null && copyButton("network.copy.body", body.text)),
].filter(Boolean);

const part = (key, content, tool = null) => element("section", { class: "part" }, element("h3", {}, text(key), tool), content);

const pairs = (list) => element("dl", { class: "pairs" }, ...list.flatMap(({ name, value }) => [
  element("dt", { lang: foreign(name) }, name), element("dd", { lang: foreign(value) }, value)]));

/** JSON is a tree, other text stands as it came, of anything else there is only the size. */
function bodyOf({ text: words, size, cut }) {
  if (size === 0) return element("p", { class: "note" }, text("network.body.empty"));
  if (words === null) return element("p", { class: "note" }, text("network.body.bytes", { size: bytes(size) }));
  const note = cut && element("p", { class: "note" }, text("network.body.cut", { size: bytes(size) }));
  const value = cut ? undefined : parsed(words);
  const whole = typeof value === "object" && value !== null ? tree(value) : element("pre", { class: "excerpt", tabindex: 0, lang: foreign(words) }, words);
  return element("div", {}, whole, note);
}

function parsed(words) {
  try { return JSON.parse(words); } catch { return undefined; }
}

function tree(value) {
  const view = new ValueTree({ label: text("network.body") });
  view.element.addEventListener("again", () => view.show(value));
  view.show(value);
  return view.element;
}

function messages({ frames = [], frame_count: count = 0 }) {
  if (frames.length === 0) return element("p", { class: "note" }, text("network.messages.none"));
  const line = ({ at, from, body }) => element("li", {}, icon(from === "app" ? "up" : "down", text(`lane.${from}`)),
    element("code", { lang: foreign(body.text ?? "") }, body.text ?? text("network.body.bytes", { size: bytes(body.size) })),
    element("span", { class: "note" }, timeOfDay(at, "milliseconds")));
  return element("div", {}, count > frames.length && element("p", { class: "note" }, text("network.messages.newest", { n: frames.length, count })),
    element("ol", { class: "messages" }, ...frames.map(line)));
}

function copyButton(key, words) {
  const button = element("button", { class: "tree-copy", "aria-label": text(key), title: text(key), onclick: async () => {
    button.title = await copyText(words);
    button.setAttribute("aria-label", button.title);
  } }, icon("copy"));
  return button;
}
