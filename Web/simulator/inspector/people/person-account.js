import { element, icon } from "../../element.js";
import { timeOfDay, day } from "../../words/format.js";
import { foreign, language, text } from "../../words/language.js";

/**
 * What is between a person and the app: messages, subscriptions, permissions, follows.
 * @param {import("./people-model.js").Person} person
 * @param {object | null} account nothing while it is being read
 * @param {object} acts
 * @param {() => string} acts.appName
 * @param {() => void} acts.clearPermissions
 * @param {number} acts.fresh messages that arrived just now
 * @returns {HTMLElement}
 */
export function personAccount(person, account, acts) {
  const body = account === null ? [element("p", { class: "note" }, text("people.reading"))]
    : account.isBroken ? [element("p", { class: "out bad" }, icon("warn"), text("people.broken"))]
      : parts(person, account, acts);
  const title = element("h2", {}, ...wordsWith("people.between", { app: acts.appName(), person: person.nickname }));
  return element("div", { class: "half" }, title, ...body);
}

const wordsWith = (key, values) => [element("span", { lang: foreign(Object.values(values).join("")) }, text(key, values))];

function parts(person, { messages, subscriptions, permissions = [], follows }, acts) {
  return [
    part("people.inbox", messages.length > 0 ? element("ol", { class: "inbox" }, ...messages.map((message, index) => mail(message, subscriptions, index < acts.fresh)))
      : element("p", { class: "note" }, ...noMessages(person, subscriptions))),
    part("people.subscriptions", subscriptions.templates.length > 0 ? element("ul", { class: "facts-list" }, ...subscriptions.templates.map(subscription)) : none(),
      !subscriptions.on && element("span", { class: "out warn" }, text("people.muted"))),
    part("people.permissions", permissions.length > 0 ? element("ul", { class: "facts-list" }, ...permissions.map(permission)) : none(),
      permissions.length > 0 && element("button", { class: "linklike", onclick: acts.clearPermissions }, text("people.permissions.clear"))),
    follows && part("people.follows", follows.length > 0 ? element("ul", { class: "facts-list" }, ...follows.map((name) => element("li", {}, icon("check"), element("span", { lang: foreign(name) }, name)))) : none()),
  ];
}

const part = (key, content, tool = null) => element("section", { class: "part" }, element("h3", {}, text(key), tool), content);

const none = () => element("p", { class: "note" }, text("tree.none"));

/** Says what is missing: an agreement, or the server. */
function noMessages({ nickname }, { templates }) {
  const open = templates.find(({ kind, choice, quota, on }) => on && (kind === "one_time" ? quota > 0 : choice === "accept"));
  const words = open ? text("people.inbox.waits", { person: nickname, template: open.title }) : text("people.inbox.none", { person: nickname });
  return [element("span", { lang: foreign(words) }, words)];
}

function mail({ template_id: id, data, at, page }, { templates }, isFresh) {
  const title = templates.find((template) => template.template_id === id)?.title ?? id;
  return element("li", { class: isFresh ? "is-arriving" : null }, icon("bell"),
    element("div", {}, element("b", { lang: foreign(title) }, title),
      element("dl", { class: "pairs" }, ...Object.entries(data).flatMap(([name, value]) => [element("dt", { lang: foreign(name) }, name), element("dd", { lang: foreign(String(value)) }, String(value))])),
      page && element("code", { class: "note" }, page)),
    element("span", { class: "note", title: day(at, language()) }, timeOfDay(at, "seconds")));
}

function subscription({ title, kind, choice, quota, always, on }) {
  const isAccepted = choice === "accept" && on;
  const words = [kind === "one_time" ? text("people.left", { n: quota }) : text(isAccepted ? "people.long" : "people.refused"),
    kind === "one_time" && !isAccepted && text("people.refused"), always && text("people.always"), !on && text("people.off")].filter(Boolean).join(" · ");
  return element("li", {}, icon(isAccepted ? "check" : "cross", text(isAccepted ? "people.accepted" : "people.refused")),
    element("span", { lang: foreign(title) }, title), element("span", { class: "note" }, words));
}

const permission = ({ scope, allowed }) => element("li", {}, icon(allowed ? "check" : "cross", text(allowed ? "people.allowed" : "people.refused")),
  element("code", {}, scope), element("span", { class: "note" }, text(scope)));
