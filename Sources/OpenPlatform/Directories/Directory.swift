import Storage

/// The apps, or the people, that the platform knows.
package struct Directory<Entry: Listed>: Sendable {
    let database: any Database
    let random: RandomBytes

    /// Tells the ids of entries that were added, changed or removed.
    let changed = Broadcast<String>()

    /// All entries, by id.
    ///
    /// - Returns: The entries.
    /// - Throws: What the database throws.
    package func list() throws -> [Entry] {
        try database.read { try Self.list(in: $0) }
    }

    /// The entry of an id.
    ///
    /// - Parameter id: The id.
    /// - Returns: The entry, `nil` when there is none.
    /// - Throws: What the database throws.
    package func find(_ id: String) throws -> Entry? {
        try database.read { try Self.find(id, in: $0) }
    }

    /// Adds an entry.
    ///
    /// - Parameter entry: The entry.
    /// - Returns: The entry, or ``DirectoryRefusal/exists(id:)``.
    /// - Throws: What the database throws.
    package func create(_ entry: Entry) throws -> Result<Entry, DirectoryRefusal> {
        do {
            try database.write { try $0.execute(entry.insertion) }
            changed.send(entry.id)
            return .success(entry)
        } catch StorageFault.conflict {
            return .failure(.exists(id: entry.id))
        }
    }

    /// Changes an entry by a merge patch (RFC 7396): what is named changes, `null` empties.
    ///
    /// - Parameters:
    ///   - id: The id of the entry.
    ///   - patch: An object with fields of the control API.
    /// - Returns: The entry as it is then, or every ``DirectoryRefusal`` but `exists`.
    /// - Throws: What the database throws.
    package func update(_ id: String, patch: JSONValue) throws -> Result<Entry, DirectoryRefusal> {
        let result = try database.decide { transaction -> Result<Entry, DirectoryRefusal> in
            guard let entry = try Self.find(id, in: transaction.reading) else {
                return .failure(.unknown(id: id))
            }
            do {
                let patched = try Entry(json: entry.json.merging(patch), at: "")
                guard patched.id == id else { return .failure(.idIsFixed(id: id)) }
                try transaction.execute(patched.upsert)
                return .success(patched)
            } catch let fault as DocumentFault {
                return .failure(.invalid(fault))
            }
        }
        if case .success = result { changed.send(id) }
        return result
    }

    /// The ids of entries that are added, changed or removed from now on.
    package func changes() -> AsyncStream<String> {
        changed.stream(capacity: 64)
    }

    /// Removes an entry with everything that hangs on it: accounts, codes, tokens, stored data.
    ///
    /// - Parameter id: The id of the entry.
    /// - Returns: Nothing, or ``DirectoryRefusal/unknown(id:)``.
    /// - Throws: What the database throws.
    package func delete(_ id: String) throws -> Result<Void, DirectoryRefusal> {
        let result = try database.decide { transaction -> Result<Void, DirectoryRefusal> in
            guard try Self.find(id, in: transaction.reading) != nil else { return .failure(.unknown(id: id)) }
            try transaction.execute(Entry.deletion(id: id))
            return .success(())
        }
        if case .success = result { changed.send(id) }
        return result
    }

    func findOrInsert(_ id: String, _ make: () -> Entry) throws -> Entry {
        if let entry = try find(id) { return entry }
        let made = try database.write { transaction in
            if let entry = try Self.find(id, in: transaction.reading) { return entry }
            let entry = make()
            try transaction.execute(entry.insertion)
            return entry
        }
        changed.send(id)
        return made
    }

    static func list(in transaction: borrowing ReadTransaction) throws -> [Entry] {
        try transaction.rows("\(Entry.query) ORDER BY id").map(Entry.init(row:))
    }

    static func find(_ id: String, in transaction: borrowing ReadTransaction) throws -> Entry? {
        try transaction.row(Entry.query(id: id)).map(Entry.init(row:))
    }
}
