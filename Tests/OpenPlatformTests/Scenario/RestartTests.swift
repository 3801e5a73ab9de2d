import OpenPlatform
import Storage
import StorageTesting
import Testing

@Suite struct RestartTests {
    /// Hands over what opens the same state again and again, as a process that starts anew does.
    private func withState(
        on kind: StoreKind,
        _ body: (_ open: () throws -> Fixture) throws -> Void
    ) async throws {
        try await kind.withStore { store in
            try body { try Fixture(database: store.open(), clock: PlatformClock()) }
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `apps, people, codes, tokens, sessions and stored data outlive the process`(
        kind: StoreKind
    ) async throws {
        try await withState(on: kind) { open in
            let before = try open()
            _ = try before.platform.apps.create(App(id: Fixture.appID, secret: Fixture.secret)).get()
            let amy = try before.platform.people.findOrMake("amy")
            let grant = try before.logIn()
            let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)
            try before.platform.localStorage.set("k", to: "1", of: owner).get()
            let token = try before.platform
                .issueToken(
                    appID: Fixture.appID,
                    secret: Fixture.secret,
                    grantType: "client_credential"
                )
                .get()
            try before.database.close()

            let after = try open()
            #expect(try after.platform.people.list() == [amy])
            #expect(try after.platform.localStorage.value("k", of: owner) == "1")
            #expect(try after.platform.checkToken(token.token).get() == Fixture.appID)
            #expect(throws: Never.self) { try after.platform.checkSession(Fixture.account()).get() }
            #expect(throws: Never.self) { try after.exchange(code: grant.code).get() }
            try after.database.close()
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `a clock that was changed goes on where it was`(kind: StoreKind) async throws {
        try await withState(on: kind) { open in
            let before = try open()
            try before.platform.changeClock(ClockChange(now: Fixture.start, frozen: true, rate: 60))
            try before.database.close()

            let frozen = try open()
            #expect(frozen.clock.reading() == ClockReading(now: Fixture.start, frozen: true, rate: 60))
            try frozen.platform.changeClock(ClockChange(frozen: false, rate: 1))
            try frozen.database.close()

            let running = try open()
            #expect((0..<60).contains(running.clock.now() - Fixture.start))
            #expect(!running.clock.reading().frozen)
            try running.database.close()
        }
    }
}
