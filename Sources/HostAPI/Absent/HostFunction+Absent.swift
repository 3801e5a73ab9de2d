extension HostFunction {
    /// Declares documented functions that Quaver has not built: calling one fails by its name.
    ///
    /// - Parameters:
    ///   - category: The chapter of the official index.
    ///   - asynchronous: Names of functions with callbacks.
    ///   - synchronous: Names of functions that return at once.
    ///   - tasks: Names of functions with callbacks that also return a handle.
    ///   - listeners: Names of functions that take a callback for events.
    ///   - notes: Where the names come from, if not from the index.
    /// - Returns: One declaration a name.
    static func absent(
        _ category: Category,
        asynchronous: NameTable = "",
        synchronous: NameTable = "",
        tasks: NameTable = "",
        listeners: NameTable = "",
        notes: String = ""
    ) -> [HostFunction] {
        let kinds: [(Kind, NameTable)] = [
            (.asynchronous, asynchronous), (.synchronous, synchronous), (.task, tasks),
            (.listener, listeners),
        ]
        return kinds.flatMap { kind, table in
            table.names.map { field in
                HostFunction(
                    field.name,
                    category,
                    since: field.since,
                    kind: kind,
                    depth: .absent,
                    source: "api",
                    notes: notes,
                    body: .absent
                )
            }
        }
    }
}
