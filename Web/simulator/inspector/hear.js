/**
 * What the tabs of the inspector hear of the server, beside what the phone hears as well.
 * @param {import("../connection.js").Connection} connection
 * @param {Record<string, any>} views
 */
export function hear(connection, { network }) {
  connection.on("network", (news) => network.add(news));
}
