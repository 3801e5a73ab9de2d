import Storage
import StorageTesting
import Synchronization
import Testing

@Suite struct FollowUpTests {
    private struct Mishap: Error, Equatable {}

    @Test(arguments: StoreKind.available)
    func `what is to follow a write sees its changes, in the order it was kept`(kind: StoreKind) async throws
    {
        try await kind.withNotes { database in
            let seen = Mutex<[String]>([])
            let look: @Sendable (String) -> Void = { name in
                let count = try? database.read { try $0.rows("SELECT id FROM notes").count }
                seen.withLock { $0.append("\(name) sees \(count ?? -1)") }
            }
            try database.write { transaction in
                transaction.afterwards { look("first") }
                try transaction.execute("INSERT INTO notes (id, text) VALUES (1, 'kept')")
                transaction.afterwards { look("second") }
            }
            #expect(seen.withLock { $0 } == ["first sees 1", "second sees 1"])
        }
    }

    @Test(arguments: StoreKind.available)
    func `nothing follows a write that was undone`(kind: StoreKind) async throws {
        try await kind.withNotes { database in
            let count = Atomic(0)
            #expect(throws: Mishap()) {
                try database.write { transaction in
                    transaction.afterwards { count.add(1, ordering: .relaxed) }
                    throw Mishap()
                }
            }
            #expect(count.load(ordering: .relaxed) == 0)
        }
    }
}
