import Foundation
import OpenPlatform
import Testing

@Suite struct ExchangeTests {
    @Test func `a code is worth the session key of its login and the account's ids`() throws {
        let fixture = try Fixture.populated()
        let grant = try fixture.logIn()

        let session = try fixture.exchange(code: grant.code).get()

        let key = try #require(session.sessionKey?.revealed)
        #expect(Data(base64Encoded: key)?.count == 16)
        #expect(session.openID == "q.tNGM173a4ruB0p")
        #expect(session.unionID?.count == 36)
        #expect(session.anonymousOpenID == nil)
    }

    @Test func `both codes together are worth everything`() throws {
        let fixture = try Fixture.populated()
        let grant = try fixture.logIn()

        let session = try fixture.exchange(code: grant.code, anonymousCode: grant.anonymousCode).get()

        #expect(session.sessionKey != nil && session.openID != nil && session.anonymousOpenID != nil)
        #expect(session.openID != session.anonymousOpenID)
    }

    @Test func `an id stays the same over logins, the key doesn't`() throws {
        let fixture = try Fixture.populated()
        let (first, second) = (try fixture.logIn(), try fixture.logIn())

        let (later, earlier) = (
            try fixture.exchange(code: second.code).get(), try fixture.exchange(code: first.code).get()
        )

        #expect(later.openID == earlier.openID)
        #expect(later.sessionKey != earlier.sessionKey)
    }

    @Test func `a code works once, and both codes are used up together or not at all`() throws {
        let fixture = try Fixture.populated()
        let (grant, other) = (try fixture.logIn(), try fixture.logIn())

        #expect(throws: Never.self) { try fixture.exchange(anonymousCode: grant.anonymousCode).get() }
        let used = CodeFault.used(at: Fixture.start)
        #expect(
            try fixture.exchange(code: grant.code, anonymousCode: grant.anonymousCode).refusal
                == .badAnonymousCode(used)
        )
        #expect(throws: Never.self) {
            try fixture.exchange(code: grant.code, anonymousCode: other.anonymousCode).get()
        }
        #expect(try fixture.exchange(code: grant.code).refusal == .badCode(used))
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var appID = Fixture.appID
        var secret = Fixture.secret
        var code: String? = "CODE"
        var anonymousCode: String?
        let refusal: SessionRefusal
        let broken: ExchangeRule
        let testDescription: String
    }

    @Test(arguments: [
        Case(appID: "", refusal: .missing(.appID), broken: .parametersAreSent, testDescription: "no app id"),
        Case(
            secret: "",
            refusal: .missing(.secret),
            broken: .parametersAreSent,
            testDescription: "no secret"
        ),
        Case(code: nil, refusal: .missing(.code), broken: .parametersAreSent, testDescription: "no code"),
        Case(
            code: "",
            anonymousCode: "",
            refusal: .missing(.code),
            broken: .parametersAreSent,
            testDescription: "empty codes"
        ),
        Case(appID: "tt9", refusal: .unknownApp("tt9"), broken: .appIsKnown, testDescription: "unknown app"),
        Case(secret: "guess", refusal: .wrongSecret, broken: .secretIsRight, testDescription: "wrong secret"),
        Case(
            code: "made up",
            refusal: .badCode(.unknown),
            broken: .codeIsKnown,
            testDescription: "made-up code"
        ),
        Case(
            code: "CODE\u{0}",
            refusal: .badCode(.unknown),
            broken: .codeIsKnown,
            testDescription: "code with a NUL character behind it"
        ),
        Case(
            appID: Fixture.appID + "\u{0}",
            refusal: .unknownApp(Fixture.appID + "\u{0}"),
            broken: .appIsKnown,
            testDescription: "app id with a NUL character behind it"
        ),
        Case(
            code: "ANONYMOUS",
            refusal: .badCode(.unknown),
            broken: .codeIsKnown,
            testDescription: "anonymous code as login code"
        ),
        Case(
            code: nil,
            anonymousCode: "CODE",
            refusal: .badAnonymousCode(.unknown),
            broken: .codeIsKnown,
            testDescription: "login code as anonymous code"
        ),
        Case(
            appID: "tt2",
            secret: "other",
            refusal: .badCode(.otherApp),
            broken: .codeIsOfThisApp,
            testDescription: "another app's code"
        ),
    ])
    func `the first rule that is broken refuses, and the code stays good`(row: Case) throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.apps.create(App(id: "tt2", secret: "other")).get()
        let grant = try fixture.logIn()
        func real(_ code: String?) -> String? {
            code?.replacing("CODE", with: grant.code ?? "").replacing("ANONYMOUS", with: grant.anonymousCode)
        }

        let refusal =
            try fixture.exchange(
                code: real(row.code),
                anonymousCode: real(row.anonymousCode),
                appID: row.appID,
                secret: row.secret
            )
            .refusal

        #expect(refusal == row.refusal)
        #expect(refusal?.broken == row.broken)
        #expect(throws: Never.self) {
            try fixture.exchange(code: grant.code, anonymousCode: grant.anonymousCode).get()
        }
    }

    @Test(arguments: [(299.0, nil), (300.0, SessionRefusal.badCode(.expired(at: Fixture.start + 300)))])
    func `a code lives five minutes on the platform's clock`(seconds: Double, refusal: SessionRefusal?) throws
    {
        let fixture = try Fixture.populated()
        let grant = try fixture.logIn()
        fixture.clock.advance(by: seconds)

        #expect(try fixture.exchange(code: grant.code).refusal == refusal)
    }

    @Test func `the life of codes can be set, three minutes as on older pages`() throws {
        var settings = PlatformSettings()
        settings.codeLife = 180
        let fixture = try Fixture.populated(settings: settings)
        let grant = try fixture.logIn()
        fixture.clock.advance(by: 180)

        #expect(
            try fixture.exchange(anonymousCode: grant.anonymousCode).refusal
                == .badAnonymousCode(.expired(at: Fixture.start + 180))
        )
    }

    @Test(arguments: [(false, 2), (true, 1)])
    func `a union id is per developer and host app, or per developer where that is set`(
        spans: Bool,
        different: Int
    ) throws {
        var settings = PlatformSettings()
        settings.unionIDSpansHostApps = spans
        let fixture = try Fixture.populated(settings: settings)
        _ = try fixture.platform.apps.create(App(id: "tt2", secret: "other")).get()
        _ = try fixture.platform.apps.create(App(id: "tt3", secret: "other", developer: "acme")).get()
        func unionID(_ appID: String, _ secret: Secret, _ hostApp: HostApp) throws -> String? {
            let account = AccountKey(appID: appID, person: "amy", hostApp: hostApp)
            return try fixture.exchange(code: fixture.logIn(account).code, appID: appID, secret: secret)
                .get().unionID
        }
        let mine = try [
            unionID(Fixture.appID, Fixture.secret, .douyin), unionID("tt2", "other", .douyin),
            unionID(Fixture.appID, Fixture.secret, .toutiao), unionID("tt2", "other", .toutiao),
        ]

        #expect(Set(mine).count == different)
        #expect(mine[0] == mine[1] && mine[2] == mine[3])
        #expect(try !mine.contains(unionID("tt3", "other", .douyin)))
    }
}
