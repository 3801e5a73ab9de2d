import CryptoExtras
import OpenPlatform
import Storage
import StorageTesting
import Testing

/// Two servers that share nothing but the database, and 64 clients at once.
@Suite struct ReplicaTests {
    private static let request = TokenRequest(
        appID: Fixture.appID,
        secret: Fixture.secret,
        grantType: "client_credential"
    )

    /// Opens the same database twice; the app and amy are there.
    private static func withServers(
        _ kind: StoreKind,
        settings: PlatformSettings = PlatformSettings(),
        _ body: ([Fixture]) async throws -> Void
    ) async throws {
        try await kind.withStore { store in
            let servers = try (0..<2)
                .map { _ in
                    try Fixture(database: store.open(), settings: settings, random: .system)
                }
            _ = try servers[0].platform.apps.create(App(id: Fixture.appID, secret: Fixture.secret)).get()
            _ = try servers[0].platform.people.findOrMake("amy")
            try await body(servers)
            for server in servers { try server.database.close() }
        }
    }

    /// Asks both servers, 32 times each, all at once.
    private static func ask<Answer: Sendable>(
        _ servers: [Fixture],
        _ question: @escaping @Sendable (OpenPlatform) throws -> Answer
    ) async throws -> [Answer] {
        try await withThrowingTaskGroup { group in
            for index in 0..<64 {
                let platform = servers[index % 2].platform
                group.addTask { try question(platform) }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `calls are counted together`(kind: StoreKind) async throws {
        var settings = PlatformSettings()
        settings.callLimits.clientToken = [CallLimit(10, per: 300)]
        try await Self.withServers(kind, settings: settings) { servers in
            let results = try await Self.ask(servers) { try $0.issueClientToken(Self.request) }
            let tokens = results.compactMap { try? $0.get() }

            #expect(tokens.count == 10)
            #expect(results.compactMap(\.refusal).count == 54)
            let alive = try tokens.filter {
                try servers[1].platform.checkToken($0.token, as: .client).refusal == nil
            }
            #expect(alive.count == 2)
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `everybody gets the same stable token`(kind: StoreKind) async throws {
        try await Self.withServers(kind) { servers in
            let tokens = try await Self.ask(servers) { try $0.stableToken(.access, Self.request).get().token }

            #expect(Set(tokens.map(\.revealed)).count == 1)
            #expect(try servers[1].platform.checkToken(tokens[0]).get() == Fixture.appID)
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `one exchange of a phone code wins`(kind: StoreKind) async throws {
        try await Self.withServers(kind) { servers in
            let key = try _RSA.Encryption.PrivateKey(keySize: .bits2048).publicKey.pemRepresentation
            let platform = servers[0].platform
            _ = try platform.apps.update(Fixture.appID, patch: ["public_key": .string(key)]).get()
            let phone: JSONValue = ["country_code": "86", "number": "13800000000"]
            _ = try platform.people.update("amy", patch: ["phone": phone]).get()
            _ = try servers[0].logIn()
            let code = try platform.phone(Fixture.account()).get().code

            let refusals = try await Self.ask(servers) {
                try $0.exchangePhoneCode(code, of: Fixture.appID).refusal
            }

            #expect(refusals.count { $0 == nil } == 1)
            #expect(refusals.compactMap(\.self).allSatisfy { $0 == .badCode(.used(at: Fixture.start)) })
        }
    }
}
