import { element, icon } from "../../element.js";
import { foreign, onLanguage, said, speak, text } from "../../words/language.js";
import { empty, waitingWords } from "../empty.js";
import { FilterBar } from "../filter-bar.js";
import { RowTable } from "../row-table.js";
import { conductOf, freeID, isShown, isSignedIn, PeopleModel } from "./people-model.js";
import { personAccount } from "./person-account.js";
import { personForm } from "./person-form.js";

const patience = 300;

/** The People tab: who there is, what each is and does, and what is between each and the app. */
export class PeopleView {
  name = "people";
  #acts;
  #model = new PeopleModel();
  #facts = null;
  #filter;
  #table;
  #empty = element("div");
  #panel;
  #foot = element("p", { class: "foot" });
  #timer = 0;
  #stale = new Set();
  #state = "waiting";

  /**
   * @param {object} acts
   * @param {() => string} acts.appName
   * @param {(id: string) => void} acts.use gives the phone to a person
   * @param {(method: string, path: string, body?: object) => Promise<any>} acts.ask the control API
   * @param {(messages: number) => void} acts.counted
   */
  constructor(acts) {
    this.#acts = acts;
    const add = element("button", { class: "icon-button", "data-t-label": "people.add", "data-t-title": "people.add", onclick: () => this.#add() }, icon("plus"));
    this.#filter = new FilterBar({ placeholder: "people.filter", label: "filter", chips: [], tools: [add], changed: () => this.#draw() });
    this.#table = new RowTable({
      name: "people", label: "people.list", columns: ["", "c-conduct", "c-host", "c-count"], key: ({ person }) => person.id,
      head, row: (entry) => this.#row(entry), details: (entry) => this.#details(entry),
    });
    this.#panel = element("div", { class: "panel", tabindex: -1 }, this.#empty, this.#table.element);
    this.element = element("section", { class: "tab-body" }, this.#filter.element, this.#panel, this.#foot);
    onLanguage(() => { speak(this.element); this.#table.redraw(); this.#draw(); });
  }

  shown() { this.#load(); }

  hidden() { this.#model.seen(); this.#count(); }

  focusFilter() { this.#filter.focus(); }

  /** Takes over who holds the phone, and which app it is. */
  become(hello) {
    this.#facts = { app: hello.app.id, device: hello.device.id, host: hello.device.host_app, holder: hello.person.id, hosts: hello.choices?.host_apps ?? [] };
    this.#model.forgetAccounts();
    this.refresh();
  }

  /**
   * Somebody came, changed or went; or something happened between one person and the app.
   * @param {string} [id] the person
   */
  refresh(id) {
    if (this.element.hidden) return;
    this.#stale.add(id);
    this.#timer ||= setTimeout(() => this.#catchUp(), patience);
  }

  async #catchUp() {
    this.#timer = 0;
    const stale = [...this.#stale];
    this.#stale.clear();
    if (stale.includes(undefined)) return this.#load();
    await Promise.all(stale.map((id) => this.#loadAccount(id)));
    this.#draw();
  }

  /** A message reached a person. */
  arrived({ person }) {
    this.#model.arrived(person);
    this.#count();
    this.refresh(person);
  }

  clear() {
    this.#model.seen();
    this.#model.forgetAccounts();
    this.#table.clear();
    this.#count();
    this.#draw();
  }

  #count() { this.#acts.counted(this.#model.unseen); }

  async #load() {
    this.#draw();
    if (!this.#facts) return;
    const answer = await this.#acts.ask("GET", "/people");
    this.#state = answer ? "some" : "broken";
    if (answer) this.#model.people = answer.people;
    this.#draw();
    if (answer) await Promise.all(answer.people.slice(0, 50).map(({ id }) => this.#loadAccount(id)));
    this.#draw();
  }

  async #loadAccount(id) {
    const { app, device, host } = this.#facts;
    const query = new URLSearchParams({ app_id: app, host_app: host, device });
    this.#model.setAccount(id, await this.#acts.ask("GET", `/people/${encodeURIComponent(id)}/account?${query}`) ?? { isBroken: true });
  }

  #draw() {
    if (this.element.hidden) return;
    const { query } = this.#filter;
    const people = this.#model.people.filter((person) => isShown(person, query)).sort((one, other) => this.#rank(one) - this.#rank(other));
    this.#table.element.hidden = people.length === 0;
    this.#table.show(people.map((person) => ({ person, account: this.#model.account(person.id), fresh: this.#model.fresh(person.id), facts: this.#facts })));
    this.#empty.hidden = people.length > 0;
    if (people.length === 0) this.#showEmpty();
    const waiting = this.#model.people.reduce((sum, { id }) => sum + (this.#model.account(id)?.messages?.length ?? 0), 0);
    this.#foot.replaceChildren(...(people.length > 0 ? [element("span", {}, text("people.count", { n: this.#model.people.length })), element("span", {}, text("people.messages", { n: waiting }))] : []));
  }

  #rank = ({ id }) => (id === this.#facts?.holder ? 0 : 1);

  #showEmpty() {
    const words = this.#facts === null || this.#state === "waiting" ? waitingWords()
      : this.#state === "broken" ? { title: text("people.broken"), cause: text("people.broken.cause"), action: { label: text("stage.retry"), act: () => this.#load() } }
        : this.#model.people.length === 0 ? { title: text("people.none"), cause: text("people.none.cause"), action: { label: text("people.add"), act: () => this.#add() } }
          : { title: text("filter.none"), cause: text("filter.none.cause"), action: { label: text("filter.show"), act: () => this.#filter.reset() } };
    this.#empty.replaceChildren(empty(words));
  }

  #row({ person, account, fresh, facts }) {
    const { kind, left } = conductOf(person.conduct);
    const isHolder = person.id === facts.holder;
    const signedIn = isSignedIn(person, facts.host);
    const host = said(facts.hosts.find(({ id }) => id === facts.host)?.name) || facts.host;
    return { cells: [
      element("td", { class: "c-person", role: "rowheader" }, person.avatar_url ? element("img", { class: "face", src: person.avatar_url, alt: "" }) : icon("person"), " ",
        element("b", { lang: foreign(person.nickname) }, person.nickname), " ", element("span", { class: "note" }, person.id), isHolder && " ", isHolder && element("span", { class: "count new" }, text("people.holds"))),
      element("td", { class: "c-conduct", role: "gridcell" }, kind === "prepared" ? text("people.prepared", { n: left }) : text(`people.conduct.${kind}`)),
      element("td", { class: "c-host", role: "gridcell" }, element("span", { class: signedIn ? "out ok" : "out none" }, icon(signedIn ? "check" : "minus"), element("span", { lang: foreign(host) }, signedIn ? host : text("people.out", { host })))),
      element("td", { class: "c-count num", role: "gridcell" }, element("span", { class: fresh > 0 ? "count new is-arriving" : "" }, account?.messages ? String(account.messages.length) : "")),
    ] };
  }

  #details({ person, account, fresh, facts }) {
    const change = async (patch) => {
      const isKept = await this.#acts.ask("PATCH", `/people/${encodeURIComponent(person.id)}`, patch) !== null;
      if (isKept) await this.#load();
      return isKept;
    };
    const use = person.id !== facts.holder && element("button", { class: "button", onclick: () => this.#acts.use(person.id) }, icon("phone"), text("people.use"));
    return element("div", {}, use && element("div", { class: "actions" }, use), element("div", { class: "halves" }, personForm(person, facts.hosts, change),
      personAccount(person, account, { appName: this.#acts.appName, fresh, clearPermissions: () => this.#clearPermissions(person.id) })));
  }

  async #clearPermissions(id) {
    const { app, device, host } = this.#facts;
    await this.#acts.ask("DELETE", `/people/${encodeURIComponent(id)}/permissions?${new URLSearchParams({ app_id: app, host_app: host, device })}`);
    await this.#load();
  }

  async #add() {
    const id = freeID(this.#model.people);
    if (await this.#acts.ask("POST", "/people", { id, nickname: text("people.new", { n: id.split("-")[1] }) }) === null) return;
    await this.#load();
    this.#table.reveal(id);
    this.element.querySelector('.more [data-focus="nickname"]')?.select();
  }
}

const head = () => element("tr", { role: "row" }, ...[["", "people.person"], ["c-conduct", "people.conduct"], ["c-host", "people.host"], ["c-count", "people.inbox"]].map(([name, key]) => (
  element("th", { scope: "col", role: "columnheader", class: name || null }, text(key)))));
