/**
 * What the tabs of the inspector hear of the server, beside what the phone hears as well.
 * @param {import("../connection.js").Connection} connection
 * @param {Record<string, any>} views
 */
export function hear(connection, { network, storage, tree, people }) {
  connection.on("hello", (hello) => { for (const view of [storage, tree, people]) view.become(hello); });
  connection.on("storage", (news) => storage.take(news));
  connection.on("people", () => people.refresh());
  connection.on("message", (news) => people.arrived(news));
  connection.on("trace", ({ entry }) => { if (entry.person && entry.kind !== "data") people.refresh(entry.person); });
  connection.on("network", (news) => network.add(news));
  connection.on("stack", ({ pages }) => tree.showStack(pages));
  connection.on("tree", (news) => tree.set(news));
  connection.on("patch", (news) => tree.patch(news));
}
