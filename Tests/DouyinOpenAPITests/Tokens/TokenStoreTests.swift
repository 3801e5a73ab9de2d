import DouyinOpenAPI
import Foundation
import Testing

/// The stores of this package; each keeps the same rules.
enum StoreKind: String, CaseIterable, CustomTestStringConvertible {
    case memory, file

    var testDescription: String { rawValue }

    func withStore(_ body: (any TokenStore) async throws -> Void) async throws {
        switch self {
        case .memory: try await body(MemoryTokenStore())
        case .file:
            let folder = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID().uuidString)")
            defer { try? FileManager.default.removeItem(at: folder) }
            try await body(try FileTokenStore(folder: folder.path()))
        }
    }
}

@Suite struct `A token store` {
    private static let key = TokenKey(appID: "tt/../1", kind: .access, host: "https://a.example")

    private static func token(_ text: String, fence: Int) -> StoredToken {
        StoredToken(text: TokenText(text), issuedAt: 100, expiresAt: 7300, fence: fence)
    }

    @Test(arguments: StoreKind.allCases)
    func `keeps a token as it was saved, for its key only`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let lease = try #require(await store.lease(for: Self.key, holder: "a", now: 100, until: 115))
            let token = Self.token("t1", fence: lease.fence)
            #expect(try await store.save(token, for: Self.key, under: lease))

            #expect(try await store.token(for: Self.key) == token)
            let other = TokenKey(appID: "tt/../1", kind: .client, host: "https://a.example")
            #expect(try await store.token(for: other) == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `gives one lease at a time, and the next when it ends`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let first = try #require(await store.lease(for: Self.key, holder: "a", now: 100, until: 115))
            #expect(try await store.lease(for: Self.key, holder: "b", now: 114, until: 129) == nil)
            let second = try #require(await store.lease(for: Self.key, holder: "b", now: 115, until: 130))
            #expect(second.fence > first.fence)
            try await store.release(second, for: Self.key)
            let third = try #require(await store.lease(for: Self.key, holder: "c", now: 116, until: 131))
            #expect(third.fence > second.fence)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `refuses a late writer, even after the newer token was expired`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let late = try #require(await store.lease(for: Self.key, holder: "a", now: 100, until: 115))
            let next = try #require(await store.lease(for: Self.key, holder: "b", now: 115, until: 130))
            let newer = Self.token("t2", fence: next.fence)
            #expect(try await store.save(newer, for: Self.key, under: next))
            #expect(try await !store.save(Self.token("t1", fence: late.fence), for: Self.key, under: late))
            #expect(try await store.token(for: Self.key) == newer)

            try await store.expire("t2", for: Self.key)
            #expect(try await !store.save(Self.token("t1", fence: late.fence), for: Self.key, under: late))
            #expect(try await store.token(for: Self.key) == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `expires a token only if it is still that one`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let lease = try #require(await store.lease(for: Self.key, holder: "a", now: 100, until: 115))
            let token = Self.token("t2", fence: lease.fence)
            #expect(try await store.save(token, for: Self.key, under: lease))
            try await store.expire("t1", for: Self.key)
            #expect(try await store.token(for: Self.key) == token)
            try await store.expire("t2", for: Self.key)
            #expect(try await store.token(for: Self.key) == nil)
        }
    }

    @Test(arguments: StoreKind.allCases)
    func `gives one lease of a hundred that ask at once`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let granted = try await withThrowingTaskGroup { group in
                for number in 0..<100 {
                    group.addTask {
                        try await store.lease(for: Self.key, holder: "\(number)", now: 100, until: 115) != nil
                    }
                }
                return try await group.reduce(0) { $0 + ($1 ? 1 : 0) }
            }
            #expect(granted == 1)
        }
    }

    @Test func `on disk is readable by its owner only, and stays in its folder`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileTokenStore(folder: folder.path())
        let lease = try #require(try store.lease(for: Self.key, holder: "a", now: 100, until: 115))
        #expect(try store.save(Self.token("t1", fence: lease.fence), for: Self.key, under: lease))

        let names = try FileManager.default.contentsOfDirectory(atPath: folder.path()).sorted()
        #expect(names.count == 2 && names[1] == names[0] + ".lock")
        let file = folder.appending(path: names[0]).path()
        let mode = try FileManager.default.attributesOfItem(atPath: file)[.posixPermissions] as? Int
        #expect(mode == 0o600)
    }

    @Test func `on disk that can't be read is a failure, and is left as it is`() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "tokens-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let store = try FileTokenStore(folder: folder.path())
        _ = try store.lease(for: Self.key, holder: "a", now: 100, until: 115)
        let name = try #require(
            try FileManager.default.contentsOfDirectory(atPath: folder.path()).first { $0.hasSuffix(".json") }
        )
        let file = folder.appending(path: name)
        try Data("torn".utf8).write(to: file)
        #expect(throws: (any Error).self) { try store.token(for: Self.key) }
        #expect(try String(contentsOf: file, encoding: .utf8) == "torn")
    }
}
