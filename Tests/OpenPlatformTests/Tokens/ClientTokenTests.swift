import OpenPlatform
import Testing

@Suite struct ClientTokenTests {
    private static let request = TokenRequest(
        appID: Fixture.appID,
        secret: Fixture.secret,
        grantType: "client_credential"
    )

    private func issue(_ fixture: Fixture) throws -> Result<AccessToken, CountedTokenRefusal> {
        try fixture.platform.issueClientToken(Self.request)
    }

    @Test func `a client token looks like the platform's and opens nothing of the other kind`() throws {
        let fixture = try Fixture.populated()
        let token = try issue(fixture).get()

        #expect(token.expiresIn == 7200)
        #expect(token.token.revealed.wholeMatch(of: /clt\.[0-9A-Za-z]{64}/) != nil)
        #expect(try fixture.platform.checkToken(token.token, as: .client).get() == Fixture.appID)
        #expect(try fixture.platform.checkToken(token.token, as: .access).refusal == .unknown)
    }

    @Test func `the newest two live: B leaves A five minutes, C ends A at once`() throws {
        let fixture = try Fixture.populated()
        let first = try issue(fixture).get()
        let second = try issue(fixture).get()
        #expect(try fixture.platform.checkToken(first.token, as: .client).get() == Fixture.appID)
        let third = try issue(fixture).get()

        #expect(
            try fixture.platform.checkToken(first.token, as: .client).refusal == .replaced(at: Fixture.start)
        )
        fixture.clock.advance(by: 299)
        #expect(try fixture.platform.checkToken(second.token, as: .client).get() == Fixture.appID)
        fixture.clock.advance(by: 1)
        #expect(
            try fixture.platform.checkToken(second.token, as: .client).refusal
                == .replaced(at: Fixture.start + 300)
        )
        #expect(try fixture.platform.checkToken(third.token, as: .client).get() == Fixture.appID)
    }

    @Test func `the 501st call in five minutes is one too many`() throws {
        let fixture = try Fixture.populated()
        let tokens = try (0..<500).map { _ in try issue(fixture).get() }
        let tooMany = CountedTokenRefusal.tooManyCalls(
            TooManyCalls(limit: CallLimit(500, per: 300), until: Fixture.start + 300)
        )

        #expect(try issue(fixture).refusal == tooMany)
        fixture.clock.advance(by: 299.5)
        #expect(try issue(fixture).refusal == tooMany)
        #expect(try fixture.platform.checkToken(tokens[499].token, as: .client).get() == Fixture.appID)
        fixture.clock.advance(by: 0.5)
        #expect(throws: Never.self) { try issue(fixture).get() }
    }

    @Test func `each app has its own count, and calls that prove nothing are not counted`() throws {
        var settings = PlatformSettings()
        settings.callLimits.clientToken = [CallLimit(1, per: 300)]
        let fixture = try Fixture.populated(settings: settings)
        _ = try fixture.platform.apps.create(App(id: "tt2", secret: "other")).get()
        let guess = TokenRequest(appID: Fixture.appID, secret: "guess", grantType: "client_credential")
        for _ in 0..<3 {
            #expect(try fixture.platform.issueClientToken(guess).refusal == .unproven(.wrongSecret))
        }

        #expect(throws: Never.self) { try issue(fixture).get() }
        #expect(try issue(fixture).refusal != nil)
        let other = TokenRequest(appID: "tt2", secret: "other", grantType: "client_credential")
        #expect(throws: Never.self) { try fixture.platform.issueClientToken(other).get() }
    }

    @Test func `a clock that is set back counts anew`() throws {
        var settings = PlatformSettings()
        settings.callLimits.clientToken = [CallLimit(1, per: 300)]
        let fixture = try Fixture.populated(settings: settings)
        _ = try issue(fixture).get()
        _ = try fixture.platform.changeClock(ClockChange(now: Fixture.start + -86_400))

        #expect(throws: Never.self) { try issue(fixture).get() }
    }

    @Test func `the refusal says which rule, the moment it ends and what to do`() throws {
        var settings = PlatformSettings()
        settings.callLimits.clientToken = [CallLimit(1, per: 300)]
        let fixture = try Fixture.populated(settings: settings)
        _ = try issue(fixture).get()
        let refusal = try #require(try issue(fixture).refusal)

        #expect(refusal.rules.map(\.state) == [.passed, .passed, .passed, .passed, .failed])
        #expect(
            refusal.rules.last?.text.en
                == "Frequency: at most 1 calls in 5 minutes – no, the app has made its 1 calls; "
                + "the next one goes through at 2026-01-01T00:05:00Z"
        )
        #expect(refusal.fix.en.contains("share it between servers"))
    }

    @Test func `a token tells until when it counts, and whether there is a newer one`() throws {
        let fixture = try Fixture.populated()
        let first = try issue(fixture).get()
        func fact() throws -> String? {
            try fixture.platform.inspectToken(first.token, as: .client).get().rules.last?.text.en
        }

        #expect(try fact() == "Token: it counts until 2026-01-01T02:00:00Z")
        _ = try issue(fixture).get()
        #expect(try fact() == "Token: it counts until 2026-01-01T00:05:00Z; a newer one was issued")
    }
}
