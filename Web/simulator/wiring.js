import { byID } from "./element.js";
import { measure } from "./phone/measuring.js";
import { watchPage } from "./phone/watching.js";
import { scrollPage } from "./phone/scrolling.js";
import { useZone } from "./words/format.js";
import { world } from "./world.js";

/**
 * What each message of the server does on the page.
 * @param {import("./connection.js").Connection} connection
 * @param {object} page
 */
export function connectEverything(connection, page) {
  const { facts, phone, stage, clock, clockControl, dials, offline, views } = page;
  const { console: consoleView, data: dataView, trace: traceView } = views;
  const on = (type, act) => connection.on(type, act);
  let session = null;
  let held = null;
  const away = (isAway) => { stage.away(isAway); dials.update({ in_background: isAway }); };
  const surround = ({ network, in_background: isAway }) => {
    phone.setNetwork(network);
    offline.show(network);
    if (isAway !== undefined) stage.away(isAway);
  };

  on("hello", (hello) => {
    facts.app = hello.app;
    facts.files = `${world}/_quaver/v1/devices/${encodeURIComponent(hello.device.id)}/files/`;
    if (session !== connection.session) {
      session = connection.session;
      for (const part of [phone, ...Object.values(views)]) part.clear();
      held = [];
      recall(hello.device.id).then((entries) => {
        for (const entry of [...entries, ...held]) traceView.add(entry);
        held = null;
      });
    }
    document.title = `${hello.app.name || hello.app.id} · Quaver`;
    clock.set(hello.clock);
    useZone(hello.clock.utc_offset ?? null);
    clockControl.show();
    dials.show(hello);
    surround(hello.device);
    const host = hello.choices?.host_apps?.find(({ id }) => id === hello.device.host_app);
    phone.become({ model: hello.device.model, app: hello.app, host: { name: host?.name ?? hello.device.host_app }, tongue: hello.device.language ?? null });
    stage.stopped(null);
    stage.wait(null);
  });
  on("stack", (stack) => {
    phone.showStack(stack);
    dataView.showStack(stack.pages);
    stage.stopped(null);
    stage.page(phone.page?.route ?? null);
    byID("route").textContent = phone.page?.route ?? "";
  });
  on("tree", ({ page: id, css, root }) => phone.frame(id)?.tree(css, root));
  on("patch", ({ page: id, ops }) => phone.frame(id)?.patch(ops));
  on("style", ({ page: id, css }) => phone.frame(id)?.style(css));
  on("navigation_bar", (change) => phone.changeBar(change));
  on("tab_bar", ({ tab_bar: tabBar }) => phone.showTabs(tabBar));
  on("share_menu", ({ page, menus }) => phone.setShareMenu(page, menus));
  on("scroll", (wish) => phone.frame(wish.page)?.whenDrawn((document, node) => scrollPage(document, node, wish)));
  on("measure", (request) => {
    const answer = (layout) => connection.send("measured", { query: request.query, layout });
    const frame = phone.frame(request.page);
    if (!frame) answer(null);
    frame?.whenDrawn((document, node) => answer(measure(document, node, request)));
  });
  on("watch", ({ page, on: isOn }) => phone.frame(page)?.whenDrawn((document) => watchPage(document, isOn, () => connection.send("moved", { page }))));
  on("blur", ({ page }) => phone.frame(page)?.whenDrawn((document) => document.activeElement?.blur()));
  on("overlay", (overlay) => phone.showOverlay(overlay));
  on("dialog", ({ dialog }) => phone.showDialog(dialog));
  on("dialog_closed", ({ id }) => phone.closeDialog(id));
  on("console", ({ line }) => consoleView.add(line));
  on("dials", ({ type, ...change }) => { dials.update(change); surround(change); });
  on("people", ({ people }) => dials.update({ people }));
  on("trace", ({ entry }) => offline.saw(entry));
  on("trace", ({ entry }) => { if (held) held.push(entry); else traceView.add(entry); });
  on("data", (data) => dataView.set(data));
  on("clock", (reading) => { clock.set(reading); clockControl.show(); });
  on("problem", ({ diagnostics }) => stage.problem(diagnostics));
  on("solved", () => stage.problem(null));
  on("reloaded", (reloaded) => stage.reloaded(reloaded));
  on("stopped", (stopped) => stage.stopped(stopped));
  on("background", ({ on: isAway }) => away(isAway));
  on("pull_down", ({ step }) => phone.pullDown(step === "start"));
  on("cleared", ({ what }) => views[what]?.clear());
}

/** The steps from before this page was opened, for this phone or for none. */
async function recall(device) {
  const answer = await fetch(`${world}/_quaver/v1/trace?limit=2000`).catch(() => null);
  if (!answer?.ok) return [];
  const { entries } = await answer.json();
  return entries.filter((entry) => !entry.device || entry.device === device);
}
