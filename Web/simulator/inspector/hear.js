/**
 * What the tabs of the inspector hear of the server, beside what the phone hears as well.
 * @param {import("../connection.js").Connection} connection
 * @param {Record<string, any>} views
 */
export function hear(connection, { network, tree }) {
  connection.on("hello", (hello) => tree.become(hello));
  connection.on("network", (news) => network.add(news));
  connection.on("stack", ({ pages }) => tree.showStack(pages));
  connection.on("tree", (news) => tree.set(news));
  connection.on("patch", (news) => tree.patch(news));
}
