import Storage
import StorageTesting
import Testing

@testable import OpenPlatform

@Suite struct OpenAuthTests {
    @Test(arguments: StoreKind.available)
    func `a ticket stands for the granted scopes, for one app and a while`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            let fixture = try Fixture.populated(database: database)
            let patch: JSONValue = ["capabilities": ["video.list", "fans.list"]]
            _ = try fixture.platform.apps.update(Fixture.appID, patch: patch).get()
            let request = OpenAuthRequest(account: Fixture.account(), scopes: ["fans.list", "hotsearch"])
            let grant = try fixture.platform.grantOpenAuth(request).get()
            let ticket = try #require(try database.read { try IssuedTicket.find(grant.ticket, in: $0) })

            #expect(grant.scopes == ["fans.list"])
            #expect(ticket.scopes == ["fans.list"])
            #expect(ticket.person == "amy")
            #expect(ticket.fault(for: Fixture.appID, at: Fixture.start) == nil)
            #expect(ticket.fault(for: "tt2", at: Fixture.start) == .otherApp)
            #expect(
                ticket.fault(for: Fixture.appID, at: Fixture.start + 300)
                    == .expired(at: Fixture.start + 300)
            )
        }
    }

    @Test func `the first broken rule refuses`() throws {
        let platform = try Fixture.populated().platform
        func refusal(
            _ scopes: [String],
            of account: AccountKey = Fixture.account()
        ) throws -> OpenAuthRefusal? {
            try platform.openAuthScopes(for: OpenAuthRequest(account: account, scopes: scopes)).refusal
        }

        #expect(try refusal([]) == .noScopes)
        #expect(try refusal(["video.list"]) == .noUsableScope(["video.list"]))
        let unknown = AccountKey(appID: "tt9", person: "amy", hostApp: .douyin)
        #expect(try refusal(["video.list"], of: unknown) == .unknownApp("tt9"))
        _ = try platform.people.update("amy", patch: ["signed_in": ["douyin": false]]).get()
        #expect(try refusal(["video.list"], of: unknown) == .hostLoginNeeded(.douyin))
    }
}
