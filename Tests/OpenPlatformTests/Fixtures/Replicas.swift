import OpenPlatform
import Storage
import StorageTesting

/// Two programs that share one database and nothing else.
struct Replicas {
    let first: Fixture
    let second: Fixture

    /// Runs a test with both; in memory they are one, because nobody else can open that.
    static func with(_ kind: StoreKind, _ body: (Replicas) async throws -> Void) async throws {
        try await kind.withStore { store in
            let first = try Fixture.populated(database: store.open(), random: .system)
            let second =
                if case .memory = store { first } else {
                    try Fixture(database: store.open(), random: .system)
                }
            try await body(Replicas(first: first, second: second))
            try first.database.close()
            try second.database.close()
        }
    }

    /// Lets 64 clients call at once, every other one the second program.
    func call<Value: Sendable>(_ call: @escaping @Sendable (Fixture) throws -> Value) async throws -> [Value]
    {
        try await Crowd.call(64) { number in try call(number.isMultiple(of: 2) ? first : second) }
    }
}
