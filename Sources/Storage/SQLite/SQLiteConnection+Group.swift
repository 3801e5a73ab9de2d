extension SQLiteConnection {
    /// Runs the parts of a group in one transaction; each that fails is undone by itself.
    ///
    /// A part that is not failed when this returns is durable. When the group can't be committed all parts fail.
    func commit(_ group: [PendingWrite]) {
        do {
            try transaction("BEGIN IMMEDIATE") {
                if group.count == 1 { return group[0].run(on: self) }
                for write in group {
                    try run("SAVEPOINT part")
                    if !write.run(on: self) { try run("ROLLBACK TO part") }
                    try run("RELEASE part")
                }
                return true
            }
        } catch {
            for write in group { write.fail(error) }
        }
    }
}
