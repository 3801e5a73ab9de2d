import OpenPlatform
import Testing

@Suite struct AccessTokenTests {
    private func issue(_ fixture: Fixture) throws -> AccessToken {
        try fixture.platform
            .issueToken(
                appID: Fixture.appID,
                secret: Fixture.secret,
                grantType: "client_credential"
            )
            .get()
    }

    @Test func `a token lives two hours and looks like the platform's`() throws {
        let fixture = try Fixture.populated()
        let token = try issue(fixture)

        #expect(token.expiresIn == 7200)
        #expect(token.expiresAt == Fixture.start + 7200)
        #expect(token.token.revealed.wholeMatch(of: /0801121846[0-9a-f]{46}/) != nil)
        fixture.clock.advance(by: 7199)
        #expect(try fixture.platform.checkToken(token.token).get() == Fixture.appID)
        fixture.clock.advance(by: 1)
        #expect(try fixture.platform.checkToken(token.token).refusal == .expired(at: Fixture.start + 7200))
    }

    @Test(arguments: [
        (
            "", Secret("demo-secret"), "client_credential", TokenRefusal.missing(.appID),
            TokenRule.parametersAreSent
        ),
        (Fixture.appID, "", "client_credential", .missing(.secret), .parametersAreSent),
        (Fixture.appID, "demo-secret", "", .missing(.grantType), .parametersAreSent),
        (Fixture.appID, "guess", "code", .wrongGrantType("code"), .grantTypeIsKnown),
        ("tt9", "demo-secret", "client_credential", .unknownApp("tt9"), .appIsKnown),
        (Fixture.appID, "demo-secre", "client_credential", .wrongSecret, .secretIsRight),
        (Fixture.appID, "demo-secrets", "client_credential", .wrongSecret, .secretIsRight),
    ])
    func `the first rule that is broken refuses`(
        appID: String,
        secret: Secret,
        grantType: String,
        refusal: TokenRefusal,
        broken: TokenRule
    ) throws {
        let platform = try Fixture.populated().platform

        let result = try platform.issueToken(appID: appID, secret: secret, grantType: grantType)

        #expect(result.refusal == refusal)
        #expect(result.refusal?.broken == broken)
    }

    @Test func `a newer token leaves the old one five minutes`() throws {
        let fixture = try Fixture.populated()
        let first = try issue(fixture)
        fixture.clock.advance(by: 1000)
        let second = try issue(fixture)

        fixture.clock.advance(by: 299)
        #expect(try fixture.platform.checkToken(first.token).get() == Fixture.appID)
        #expect(try fixture.platform.checkToken(second.token).get() == Fixture.appID)
        fixture.clock.advance(by: 1)
        #expect(try fixture.platform.checkToken(first.token).refusal == .replaced(at: Fixture.start + 1300))
        #expect(try fixture.platform.checkToken(second.token).get() == Fixture.appID)
    }

    @Test func `a third token ends the first at once`() throws {
        let fixture = try Fixture.populated()
        let tokens = try (0..<3).map { _ in try issue(fixture) }

        #expect(try fixture.platform.checkToken(tokens[0].token).refusal == .replaced(at: Fixture.start))
        #expect(try fixture.platform.checkToken(tokens[1].token).get() == Fixture.appID)
        #expect(try fixture.platform.checkToken(tokens[2].token).get() == Fixture.appID)
    }

    @Test func `a newer token never makes an old one live longer`() throws {
        let fixture = try Fixture.populated()
        let first = try issue(fixture)
        fixture.clock.advance(by: 7100)
        _ = try issue(fixture)
        fixture.clock.advance(by: 100)

        #expect(try fixture.platform.checkToken(first.token).refusal == .replaced(at: Fixture.start + 7200))
    }

    @Test func `tokens of another app are left alone, and unknown ones open nothing`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.apps.create(App(id: "tt2", secret: "other")).get()
        let mine = try issue(fixture)
        for _ in 0..<3 {
            _ = try fixture.platform.issueToken(appID: "tt2", secret: "other", grantType: "client_credential")
                .get()
        }

        #expect(try fixture.platform.checkToken(mine.token).get() == Fixture.appID)
        #expect(try fixture.platform.checkToken("08011218460000").refusal == .unknown)
        #expect(try fixture.platform.checkToken("").refusal == .missing)
    }

    @Test func `of any number of tokens at most two work, at every moment`() throws {
        let fixture = try Fixture.populated()
        var tokens: [AccessToken] = []
        for step in 0..<60 {
            if step % 3 != 1 { tokens.append(try issue(fixture)) }
            fixture.clock.advance(by: Double(step * 37 % 400))
            let alive = try tokens.filter { try fixture.platform.checkToken($0.token).refusal == nil }

            #expect(alive.count <= 2)
            #expect(alive.last?.token == tokens.last?.token)
        }
    }
}
