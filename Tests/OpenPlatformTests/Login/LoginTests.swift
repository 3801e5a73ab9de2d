import OpenPlatform
import Storage
import Testing

@Suite struct LoginTests {
    @Test func `a login gives both codes, each time new ones`() throws {
        let fixture = try Fixture.populated()
        let grants = try (0..<20).map { _ in try fixture.logIn() }
        let codes = grants.compactMap(\.code) + grants.map(\.anonymousCode)

        #expect(grants.allSatisfy { $0.isLogin && $0.code != nil })
        #expect(Set(codes).count == 40)
        #expect(codes.allSatisfy { $0.wholeMatch(of: /[0-9A-Za-z]{32}/) != nil })
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var appID = Fixture.appID
        var person = "amy"
        var hostApp = HostApp.toutiao
        var force = true
        let refusal: LoginRefusal?
        let testDescription: String
    }

    @Test(arguments: [
        Case(appID: "tt9", refusal: .unknownApp("tt9"), testDescription: "unknown app"),
        Case(appID: "tt9", person: "bob", refusal: .unknownApp("tt9"), testDescription: "app before person"),
        Case(person: "bob", refusal: .unknownPerson("bob"), testDescription: "unknown person"),
        Case(refusal: .hostLoginNeeded(.toutiao), testDescription: "signed out of this host app, force"),
        Case(force: false, refusal: nil, testDescription: "signed out of this host app, no force"),
        Case(hostApp: .douyin, refusal: nil, testDescription: "signed in to this host app"),
        Case(hostApp: .douyin, force: false, refusal: nil, testDescription: "signed in, no force"),
    ])
    func `who may log in`(row: Case) throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.people.update("amy", patch: ["signed_in": ["toutiao": false]]).get()
        let account = AccountKey(appID: row.appID, person: row.person, hostApp: row.hostApp)

        let result = try fixture.platform.logIn(
            LoginRequest(account: account, device: Fixture.device, force: row.force)
        )

        #expect(result.refusal == row.refusal)
        if case .success(let grant) = result {
            #expect(grant.isLogin == (row.hostApp == .douyin))
            #expect((grant.code != nil) == grant.isLogin)
            #expect(!grant.anonymousCode.isEmpty)
        }
    }

    @Test func `a login without an account leaves no session`() throws {
        let fixture = try Fixture.populated()
        _ = try fixture.platform.people.update("amy", patch: ["signed_in": ["douyin": false]]).get()
        let request = LoginRequest(account: Fixture.account(), device: Fixture.device, force: false)

        let grant = try fixture.platform.logIn(request).get()

        #expect(try fixture.platform.checkSession(Fixture.account()).refusal == .empty)
        let session = try fixture.exchange(anonymousCode: grant.anonymousCode).get()
        #expect(session.sessionKey == nil && session.openID == nil && session.unionID == nil)
        #expect(session.anonymousOpenID?.count == 16)
    }

    @Test func `codes that are long over are forgotten`() throws {
        let fixture = try Fixture.populated()
        let old = try fixture.logIn()
        fixture.clock.advance(by: 2 * 86_400)
        _ = try fixture.logIn()

        #expect(try fixture.exchange(code: old.code).refusal == .badCode(.unknown))
        let left = try fixture.database.read {
            try $0.row("SELECT count(*) AS n FROM login_codes")?["n"] as Int?
        }
        #expect(left == 2)
    }
}
