import GRDB

extension DatabaseWriter {
    /// Runs the parts of a group in one transaction; each that fails is undone by itself.
    ///
    /// A part is done when this returns without failing it: the group's changes are durable then. When they can't be
    /// committed all parts fail.
    func commit(_ group: [PendingWrite]) {
        do {
            try writeWithoutTransaction { connection in
                try connection.inTransaction(.immediate) { try connection.run(group) }
            }
        } catch {
            for write in group { write.fail(error) }
        }
    }
}

extension GRDB.Database {
    fileprivate func run(_ group: [PendingWrite]) throws -> TransactionCompletion {
        if group.count == 1 { return group[0].run(on: self) ? .commit : .rollback }
        for write in group {
            try cachedStatement(sql: "SAVEPOINT part").execute()
            if !write.run(on: self) { try cachedStatement(sql: "ROLLBACK TO part").execute() }
            try cachedStatement(sql: "RELEASE part").execute()
        }
        return .commit
    }
}
