import { ClockControl, prepareAppearance, prepareFolding, prepareRadios, prepareSwitches } from "./bar/bar.js";
import { Dials } from "./bar/dials.js";
import { PlatformClock } from "./bar/platform-clock.js";
import { Connection } from "./connection.js";
import { ask, tell } from "./control.js";
import { byID } from "./element.js";
import { ConsoleView } from "./inspector/console-view.js";
import { DataView } from "./inspector/data-view.js";
import { NetworkView } from "./inspector/network/network-view.js";
import { hear } from "./inspector/hear.js";
import { Inspector } from "./inspector/inspector.js";
import { PeopleView } from "./inspector/people/people-view.js";
import { StorageView } from "./inspector/storage/storage-view.js";
import { TreeView } from "./inspector/tree/tree-view.js";
import { TraceView } from "./inspector/trace-view.js";
import { makeKeys } from "./keys.js";
import { Phone } from "./phone/phone.js";
import { SourceView } from "./source/source-view.js";
import { Line } from "./stage/line.js";
import { Notes } from "./stage/notes.js";
import { Offline } from "./stage/offline.js";
import { Stage } from "./stage/stage.js";
import { onLanguage, setLanguage, speak, language } from "./words/language.js";
import { rememberedLanguage, rememberedTheme, showTheme } from "./words/preferences.js";
import { connectEverything } from "./wiring.js";
import { world } from "./world.js";

const device = new URLSearchParams(location.search).get("device") ?? "newest";
const root = `${world}/_quaver/v1/devices/${encodeURIComponent(device)}`;
const socketURL = `${location.origin.replace(/^http/, "ws")}${root}/live`;
const facts = { app: { id: "", name: "", path: "" }, files: `${root}/files/` };

showTheme(rememberedTheme());
setLanguage(rememberedLanguage());
const say = () => {
  document.documentElement.lang = language();
  speak(document);
};
onLanguage(say);

const notes = new Notes(byID("notes"));
const clock = new PlatformClock(() => performance.now());
const line = new Line(notes);
const connection = new Connection(socketURL, (state) => line.show(state));
const send = (type, members) => connection.send(type, members);
const source = new SourceView(() => facts.files, () => facts.app.path);
const openSource = (place) => source.open(place);
const appName = () => facts.app.name || facts.app.id;

const inspector = { current: null };
const acts = {
  appName,
  openSource,
  lines: (file) => source.lines(file),
  count: (name, key) => (number) => inspector.current?.count(name, number, key),
};
const consoleView = new ConsoleView({ ...acts, evaluate: (code) => send("evaluate", { code }), clear: () => { send("clear", { what: "console" }); consoleView.clear(); },
  counted: acts.count("console", "count.errors") });
const networkView = new NetworkView({ ...acts, ask, clear: () => { send("clear", { what: "network" }); networkView.clear(); }, counted: acts.count("network", "count.failed") });
const storageView = new StorageView({ ...acts, tell });
const dataView = new DataView(appName);
const treeView = new TreeView({ ...acts, ask, finder: () => phone.finder });
const traceView = new TraceView({ ...acts, clear: () => { send("clear", { what: "trace" }); traceView.clear(); }, counted: acts.count("trace", "count.refused") });
const peopleView = new PeopleView({ ...acts, ask, use: (person) => send("dial", { person }), counted: acts.count("people", "count.messages") });
const views = { console: consoleView, network: networkView, storage: storageView, data: dataView, tree: treeView, trace: traceView, people: peopleView };
inspector.current = new Inspector(Object.values(views));
hear(connection, views);

const clockControl = new ClockControl(clock, (change) => send("clock", change), (minutes) => phone.setTime(minutes));
const keys = makeKeys({
  tab: (index) => { showSide("inspector"); inspector.current.choose(index, true); },
  filter: () => inspector.current.view.focusFilter(),
  freeze: () => clockControl.toggle(),
  region: focusRegion,
});
const phone = new Phone(byID("stage-phone"), {
  send, key: keys, files: () => facts.files, now: () => new Date(clock.now * 1000), sendAway: () => putAway(true),
});
const stage = new Stage(phone.over, notes, {
  openSource, restart: () => send("restart"), foreground: () => putAway(false),
});
line.prepare(connection, stage);

document.addEventListener("keydown", keys);
byID("restart").addEventListener("click", () => send("restart"));
byID("background").addEventListener("click", () => putAway(true));
const showSide = (side) => {
  document.body.dataset.side = side;
  for (const button of byID("sides").children) button.setAttribute("aria-checked", String(button.dataset.value === side));
};
prepareRadios(byID("sides"), "phone", showSide);
prepareSwitches();
prepareAppearance((isDark) => phone.setDark(isDark));
prepareFolding();
say();

const dials = new Dials((name, value) => {
  if (name === "state") putAway(value === "background");
  else send("dial", { [name]: value });
});
const offline = new Offline(notes, () => send("dial", { network: dials.usualNetwork }));
connectEverything(connection, { facts, phone, stage, clock, clockControl, dials, offline, views });
connection.open();

function putAway(isAway) {
  send(isAway ? "background" : "foreground");
  stage.away(isAway);
  dials.update({ in_background: isAway });
}

function focusRegion(name) {
  if (name !== "bar") showSide(name);
  if (name === "phone") phone.focusTarget?.focus();
  else if (name === "inspector") inspector.current.focus();
  else byID("bar").querySelector("button:not([tabindex='-1'])")?.focus();
}
