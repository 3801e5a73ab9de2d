import Storage
import StorageTesting
import Testing

@Suite(.enabled(if: TestServer.isWanted, "QUAVER_TEST_POSTGRES names no server"))
struct PostgreSQLDatabaseTests {
    /// Two programs on one database with a table of counters, one of them with so many connections.
    private func withTwo(
        connections: Int = PostgreSQLDatabase.usualConnections,
        _ body: (PostgreSQLDatabase, _ other: PostgreSQLDatabase) async throws -> Void
    ) async throws {
        try await TestServer.withSchema { text in
            let address = try #require(PostgreSQLAddress(text))
            let database = try PostgreSQLDatabase.open(address, connections: connections)
            let other = try PostgreSQLDatabase.open(address)
            try other.write { transaction in
                try transaction.execute(
                    "CREATE TABLE counters (id BIGINT PRIMARY KEY, value BIGINT NOT NULL)"
                )
                try transaction.execute("INSERT INTO counters (id, value) VALUES (1, 0)")
            }
            try await body(database, other)
            try database.close()
            try other.close()
        }
    }

    private func value(_ transaction: borrowing ReadTransaction) throws -> Int? {
        try transaction.row("SELECT value FROM counters WHERE id = 1")?["value"]
    }

    private func session(_ transaction: borrowing ReadTransaction) throws -> Int? {
        try transaction.row("SELECT pg_backend_pid() AS pid")?["pid"]
    }

    @Test func `a write that met another one runs again and sees what the other left`() async throws {
        try await withTwo { database, other in
            var runs = 0
            try database.write { transaction in
                runs += 1
                let before = try value(transaction.reading) ?? 0
                if runs == 1 { try other.write { try $0.execute("UPDATE counters SET value = 10") } }
                try transaction.execute("UPDATE counters SET value = \(before + 1)")
            }

            #expect(runs == 2)
            let left = try other.read { try value($0) }
            #expect(left == 11)
        }
    }

    @Test func `it runs again even when its body swallows the failure`() async throws {
        try await withTwo { database, other in
            var runs = 0
            try database.write { transaction in
                runs += 1
                _ = try value(transaction.reading)
                if runs == 1 { try other.write { try $0.execute("UPDATE counters SET value = 10") } }
                _ = try? transaction.execute("UPDATE counters SET value = value + 1")
            }

            #expect(runs == 2)
            let left = try other.read { try value($0) }
            #expect(left == 11)
        }
    }

    @Test func `a write that meets somebody each time gives up in the end`() async throws {
        try await withTwo { database, other in
            var runs = 0
            let fault = #expect(throws: StorageFault.self) {
                try database.write { transaction in
                    runs += 1
                    _ = try value(transaction.reading)
                    try other.restructure { try $0.execute("UPDATE counters SET value = value + 1") }
                    try transaction.execute("UPDATE counters SET value = 0")
                }
            }

            #expect(runs == 6)
            #expect(fault?.description.contains("could not serialize access") == true)
            let left = try other.read { try value($0) }
            #expect(left == 6)
        }
    }

    @Test func `a read sees one state while others write`() async throws {
        try await withTwo { database, other in
            let values = try database.read { transaction in
                let before = try value(transaction)
                try other.write { try $0.execute("UPDATE counters SET value = 10") }
                return [before, try value(transaction)]
            }

            #expect(values == [0, 0])
        }
    }

    @Test func `a connection that broke while it was idle is replaced`() async throws {
        try await withTwo(connections: 1) { database, other in
            for _ in 0..<2 {
                let before = try database.read { try session($0) }
                try other.write {
                    try $0.rows("SELECT pg_terminate_backend(CAST(\(before) AS INTEGER), 5000)")
                }

                let after = try database.write { try session($0.reading) }

                #expect(before != nil && after != nil && before != after)
            }
        }
    }

    @Test func `a connection that breaks in a transaction undoes it, and the next transaction works`()
        async throws
    {
        try await withTwo(connections: 1) { database, other in
            for statementsFollow in [true, false] {
                let fault = #expect(throws: StorageFault.self) {
                    try database.write { transaction in
                        try transaction.execute("UPDATE counters SET value = 7")
                        let victim = try session(transaction.reading)
                        try other.write {
                            try $0.rows("SELECT pg_terminate_backend(CAST(\(victim) AS INTEGER), 5000)")
                        }
                        if statementsFollow { _ = try value(transaction.reading) }
                    }
                }
                guard case .connectionLost = fault else {
                    Issue.record("\(String(describing: fault)) is no lost connection")
                    return
                }
                let left = try database.read { try value($0) }
                #expect(left == 0)
            }
        }
    }

    @Test func `more callers than connections all have their turn, on no more connections`() async throws {
        try await withTwo(connections: 3) { database, other in
            let sessions = try await Crowd.call(32) { _ in
                try database.write { transaction in
                    try transaction.execute("UPDATE counters SET value = value + 1")
                    return try transaction.row("SELECT pg_backend_pid() AS pid")?["pid"] as Int?
                }
            }

            #expect(Set(sessions).count <= 3)
            let left = try other.read { try value($0) }
            #expect(left == 32)
        }
    }

    @Test func `a statement is prepared once for each kind of values`() async throws {
        try await withTwo(connections: 1) { database, _ in
            for id in 0..<5 {
                _ = try database.read { try $0.rows("SELECT value FROM counters WHERE id = \(id)") }
            }
            _ = try database.read { try $0.rows("SELECT value FROM counters WHERE id = \(nil as Int?)") }

            let statements = try database.read { transaction in
                try transaction.rows(
                    "SELECT parameter_types FROM pg_prepared_statements WHERE statement LIKE '%id = $1'"
                )
            }
            #expect(statements.count == 2)
        }
    }

    @Test func `no server, no database`() async throws {
        let address = try #require(PostgreSQLAddress("postgresql://amy:hush@/quaver?host=/nowhere"))

        let fault = #expect(throws: StorageFault.self) { try PostgreSQLDatabase.open(address) }

        #expect(fault?.description.contains("postgresql:///nowhere/quaver can't be opened") == true)
        #expect(fault?.description.contains("hush") == false)
    }
}
