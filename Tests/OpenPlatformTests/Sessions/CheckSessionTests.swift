import OpenPlatform
import Testing

@Suite struct CheckSessionTests {
    private static let week = 7.0 * 86_400

    @Test func `there is no session before the first login, nor for others`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.people.findOrMake("bob")

        #expect(try fixture.platform.checkSession(Fixture.account()).refusal == .empty)
        _ = try fixture.logIn()
        #expect(throws: Never.self) { try fixture.platform.checkSession(Fixture.account()).get() }
        #expect(try fixture.platform.checkSession(Fixture.account("bob")).refusal == .empty)
        #expect(try fixture.platform.checkSession(Fixture.account(on: .toutiao)).refusal == .empty)
    }

    @Test func `a session ends a week after its last use, and asking is no use of it`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.logIn()

        fixture.clock.advance(by: Self.week - 1)
        #expect(throws: Never.self) { try fixture.platform.checkSession(Fixture.account()).get() }
        fixture.clock.advance(by: 1)
        #expect(
            try fixture.platform.checkSession(Fixture.account()).refusal
                == .expired(at: Fixture.start + Self.week)
        )
    }

    @Test func `an exchange, a profile and a login keep it going`() throws {
        let fixture = try Fixture.populated()
        let uses: [() throws -> Void] = [
            { _ = try fixture.exchange(code: fixture.logIn().code).get() },
            {
                _ = try fixture.platform
                    .profile(ProfileRequest(account: Fixture.account(), kind: .userProfile)).get()
            },
            { _ = try fixture.logIn() },
        ]
        for use in uses {
            try use()
            fixture.clock.advance(by: Self.week - 1)
        }

        #expect(throws: Never.self) { try fixture.platform.checkSession(Fixture.account()).get() }
    }

    @Test func `its life can be set`() throws {
        var settings = PlatformSettings()
        settings.sessionLife = 60
        let fixture = try Fixture.populated(settings: settings)
        _ = try fixture.logIn()
        fixture.clock.advance(by: 60)

        #expect(
            try fixture.platform.checkSession(Fixture.account()).refusal == .expired(at: Fixture.start + 60)
        )
    }
}
