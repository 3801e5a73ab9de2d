package import Storage

/// Something the control API lists, adds, changes and removes by id: an app, a person.
package protocol Listed: Sendable {
    /// Names it for good.
    var id: String { get }

    /// The object of the control API.
    var json: JSONValue { get }

    /// Reads the object of the control API.
    init(json: JSONValue, at path: String) throws(DocumentFault)

    /// Reads a row of ``query``.
    init(row: Row) throws

    /// Selects all rows, without an order.
    static var query: SQL { get }

    /// Selects the row of an id.
    static func query(id: String) -> SQL

    /// Adds the row.
    var insertion: SQL { get }

    /// Adds the row, or changes the one that is there.
    var upsert: SQL { get }

    /// Removes the row of an id, and by the schema's rules all that hangs on it.
    static func deletion(id: String) -> SQL
}
