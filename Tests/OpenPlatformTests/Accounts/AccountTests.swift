import OpenPlatform
import Testing

@Suite struct AccountTests {
    @Test func `an open id finds its account, in its own app and after the first login`() throws {
        let fixture = try Fixture.populated()
        let openID = "q.tNGM173a4ruB0p"
        #expect(try fixture.platform.account(openID: openID, appID: Fixture.appID) == nil)

        let code = try fixture.logIn().code
        #expect(try fixture.exchange(code: code).get().openID == openID)

        #expect(try fixture.platform.account(openID: openID, appID: Fixture.appID) == Fixture.account())
        #expect(try fixture.platform.account(openID: openID, appID: "tt2") == nil)
        #expect(try fixture.platform.account(openID: "\(openID)x", appID: Fixture.appID) == nil)
    }
}
