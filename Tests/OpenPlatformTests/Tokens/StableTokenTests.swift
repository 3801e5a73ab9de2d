import OpenPlatform
import Testing

@Suite struct StableTokenTests {
    private static let request = TokenRequest(
        appID: Fixture.appID,
        secret: Fixture.secret,
        grantType: "client_credential"
    )

    private func stable(
        _ fixture: Fixture,
        _ kind: TokenKind,
        force: Bool = false
    ) throws -> Result<AccessToken, CountedTokenRefusal> {
        try fixture.platform.stableToken(kind, Self.request, force: force)
    }

    @Test(arguments: [TokenKind.access, .client])
    func `a stable token stays the same while it is valid, and tells what remains`(kind: TokenKind) throws {
        let fixture = try Fixture.populated()
        let first = try stable(fixture, kind).get()
        fixture.clock.advance(by: 7199.5)
        let later = try stable(fixture, kind).get()

        #expect(first.expiresIn == 7200)
        #expect(later.token == first.token)
        #expect(later.expiresIn == 1)
        fixture.clock.advance(by: 0.5)
        let next = try stable(fixture, kind).get()
        #expect(next.token != first.token)
        #expect(next.expiresIn == 7200)
        #expect(
            try fixture.platform.checkToken(first.token, as: kind).refusal
                == .expired(at: Fixture.start + 7200)
        )
    }

    @Test func `force ends the token there is at once`() throws {
        let fixture = try Fixture.populated()
        let first = try stable(fixture, .access).get()
        let second = try stable(fixture, .access, force: true).get()

        #expect(
            try fixture.platform.checkToken(first.token).refusal == .replaced(at: Fixture.start)
        )
        #expect(try fixture.platform.checkToken(second.token).get() == Fixture.appID)
        #expect(try stable(fixture, .access).get().token == second.token)
    }

    @Test(arguments: [TokenKind.access, .client])
    func `stable tokens and the others leave each other alone`(kind: TokenKind) throws {
        let fixture = try Fixture.populated()
        func ordinary() throws -> AccessToken {
            try fixture.platform
                .issueToken(
                    kind,
                    appID: Fixture.appID,
                    secret: Fixture.secret,
                    grantType: "client_credential"
                )
                .get()
        }
        let mine = try ordinary()
        let stableOne = try stable(fixture, kind).get()
        #expect(try fixture.platform.checkToken(mine.token, as: kind).get() == Fixture.appID)
        for _ in 0..<3 { _ = try ordinary() }

        #expect(try stable(fixture, kind).get().token == stableOne.token)
        #expect(try fixture.platform.checkToken(stableOne.token, as: kind).get() == Fixture.appID)
    }

    @Test func `force works 20 times a day, and each mode counts for itself`() throws {
        let fixture = try Fixture.populated()
        for _ in 0..<20 { _ = try stable(fixture, .access, force: true).get() }

        #expect(
            try stable(fixture, .access, force: true).refusal
                == .tooManyCalls(
                    TooManyCalls(limit: CallLimit(20, per: 86_400), until: Fixture.start + 86_400)
                )
        )
        #expect(throws: Never.self) { try stable(fixture, .access).get() }
        fixture.clock.advance(by: 86_400)
        #expect(throws: Never.self) { try stable(fixture, .access, force: true).get() }
    }

    @Test func `the normal mode works 10,000 times a minute and 500,000 times a day`() throws {
        #expect(
            PlatformSettings().callLimits.stableToken
                == [CallLimit(10_000, per: 60), CallLimit(500_000, per: 86_400)]
        )
        var settings = PlatformSettings()
        settings.callLimits.stableToken = [CallLimit(3, per: 60), CallLimit(4, per: 86_400)]
        let fixture = try Fixture.populated(settings: settings)
        for _ in 0..<3 { _ = try stable(fixture, .access).get() }
        #expect(
            try stable(fixture, .access).refusal
                == .tooManyCalls(TooManyCalls(limit: CallLimit(3, per: 60), until: Fixture.start + 60))
        )
        fixture.clock.advance(by: 60)
        _ = try stable(fixture, .access).get()

        #expect(
            try stable(fixture, .access).refusal
                == .tooManyCalls(
                    TooManyCalls(limit: CallLimit(4, per: 86_400), until: Fixture.start + 86_400)
                )
        )
    }

    @Test(arguments: [
        (TokenRequest(appID: "", secret: "s", grantType: "g"), TokenRefusal.missing(.appID)),
        (TokenRequest(appID: "tt9", secret: "s", grantType: "client_credential"), .unknownApp("tt9")),
        (TokenRequest(appID: Fixture.appID, secret: "s", grantType: "client_credential"), .wrongSecret),
    ])
    func `who proves nothing gets nothing`(request: TokenRequest, refusal: TokenRefusal) throws {
        let platform = try Fixture.populated().platform

        #expect(try platform.stableToken(.access, request).refusal == .unproven(refusal))
        #expect(try platform.stableToken(.client, request, force: true).refusal == .unproven(refusal))
    }
}
