import Testing

@testable import OpenPlatform

@Suite struct IdentityTests {
    private static let amy = Fixture.account()

    @Test func `an open id has 16 characters and never changes`() {
        #expect(Identities.openID(of: Self.amy) == "q.tNGM173a4ruB0p")
        #expect(Identities.openID(of: Self.amy).wholeMatch(of: /[0-9A-Za-z.]{16}/) != nil)
    }

    @Test func `an open id is per app, host app and person`() {
        let accounts = [
            Self.amy, Fixture.account("bob"), Fixture.account(on: .toutiao), Fixture.account(on: .devtools),
            AccountKey(appID: "tt2", person: "amy", hostApp: .douyin),
            AccountKey(appID: "tt0123456789abcdef\u{0}douyin", person: "", hostApp: .douyin),
        ]

        #expect(Set(accounts.map(Identities.openID(of:))).count == accounts.count)
    }

    @Test func `a union id is shared by the apps of a developer, in one host app or in all`() {
        func unionID(_ account: AccountKey, _ developer: String = "acme", spanning: Bool = false) -> String {
            Identities.unionID(of: account, developer: developer, spanningHostApps: spanning)
        }
        let otherApp = AccountKey(appID: "tt2", person: "amy", hostApp: .douyin)
        let otherHost = Fixture.account(on: .toutiao)

        #expect(unionID(Self.amy) == unionID(otherApp))
        #expect(unionID(Self.amy) != unionID(otherHost))
        #expect(unionID(Self.amy, spanning: true) == unionID(otherHost, spanning: true))
        #expect(unionID(Self.amy) != unionID(Self.amy, "other"))
        #expect(unionID(Self.amy) != unionID(Fixture.account("bob")))
        #expect(
            unionID(Self.amy)
                .wholeMatch(of: /[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}/)
                != nil
        )
    }

    @Test func `an anonymous open id is per device and app`() {
        let ids = [("d1", "tt1"), ("d2", "tt1"), ("d1", "tt2")]
            .map {
                Identities.anonymousOpenID(device: $0.0, appID: $0.1)
            }

        #expect(Set(ids).count == 3)
        #expect(ids[0] == Identities.anonymousOpenID(device: "d1", appID: "tt1"))
        #expect(ids.allSatisfy { $0.count == 16 })
    }
}
