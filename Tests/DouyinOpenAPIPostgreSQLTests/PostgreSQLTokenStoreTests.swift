import DouyinOpenAPI
import DouyinOpenAPIPostgreSQL
import StorageTesting
import Testing

/// The rules of a token store on a real server, with two stores as two machines have them.
@Suite(
    .enabled(
        if: StoreKind.available.contains(.postgreSQL),
        "no PostgreSQL server: run under .ci/with-postgres"
    )
)
struct `A token store on PostgreSQL` {
    private static let key = TokenKey(appID: "tt1", kind: .client, host: "https://a.example")

    private static func withStores(
        _ body: (PostgreSQLTokenStore, PostgreSQLTokenStore) async throws -> Void
    ) async throws {
        try await StoreKind.postgreSQL.withStore { store in
            let first = try PostgreSQLTokenStore(url: store.address)
            let second = try PostgreSQLTokenStore(url: store.address)
            try await body(first, second)
            try first.close()
            try second.close()
        }
    }

    private static func token(_ text: String, fence: Int) -> StoredToken {
        StoredToken(text: TokenText(text), issuedAt: 100.5, expiresAt: 7300.25, fence: fence)
    }

    @Test func `keeps a token for all machines`() async throws {
        try await Self.withStores { first, second in
            #expect(try await second.token(for: Self.key) == nil)
            let lease = try #require(await first.lease(for: Self.key, holder: "a", now: 100, until: 115))
            let token = Self.token("clt.1", fence: lease.fence)
            #expect(try await first.save(token, for: Self.key, under: lease))
            #expect(try await second.token(for: Self.key) == token)
        }
    }

    @Test func `refuses a late writer on another machine`() async throws {
        try await Self.withStores { first, second in
            let late = try #require(await first.lease(for: Self.key, holder: "a", now: 100, until: 115))
            #expect(try await second.lease(for: Self.key, holder: "b", now: 114, until: 129) == nil)
            let next = try #require(await second.lease(for: Self.key, holder: "b", now: 115, until: 130))
            let newer = Self.token("clt.2", fence: next.fence)
            #expect(try await second.save(newer, for: Self.key, under: next))
            #expect(try await !first.save(Self.token("clt.1", fence: late.fence), for: Self.key, under: late))

            try await first.expire("clt.1", for: Self.key)
            #expect(try await first.token(for: Self.key) == newer)
            try await first.expire("clt.2", for: Self.key)
            #expect(try await second.token(for: Self.key) == nil)
        }
    }

    @Test func `gives one lease of forty that ask two machines at once`() async throws {
        try await Self.withStores { first, second in
            let granted = try await withThrowingTaskGroup { group in
                for number in 0..<40 {
                    group.addTask {
                        let store = number.isMultiple(of: 2) ? first : second
                        let lease = try await store.lease(
                            for: Self.key,
                            holder: "\(number)",
                            now: 100,
                            until: 115
                        )
                        return lease != nil
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(granted == 1)
        }
    }

    @Test func `refuses an address that is none`() {
        #expect(throws: PostgreSQLTokenStore.Fault.badAddress) { try PostgreSQLTokenStore(url: "mysql://x") }
    }
}
