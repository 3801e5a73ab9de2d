import OpenPlatform
import Testing

@Suite struct SubscriptionStateTests {
    @Test func `subscriptions and messages survive export, emptying and import`() throws {
        let fixture = try PushTests.fixture()
        let platform = fixture.platform
        for id in ["FREE", "FREE", "LONG"] { try PushTests.say(.accept, to: id, platform) }
        try PushTests.say(.reject, to: "ONE", platform)
        _ = try platform.push(PushTests.push(page: "p?q=1")).get()
        fixture.clock.advance(by: 1)
        _ = try platform.push(PushTests.push("LONG", data: ["k": "v"])).get()
        try platform.setMainSwitch(of: Fixture.account(on: .toutiao), false)
        let settings = try platform.subscriptionSettings(of: Fixture.account())
        let inbox = try platform.inbox(of: "amy", from: Fixture.appID)
        let exported = try platform.scenario().json

        try platform.replace(with: Scenario())
        #expect(try platform.inbox(of: "amy", from: Fixture.appID).isEmpty)
        try platform.replace(with: Scenario(json: .parse(exported.text)))

        #expect(try platform.scenario().json.text == exported.text)
        #expect(try platform.subscriptionSettings(of: Fixture.account()) == settings)
        #expect(try platform.inbox(of: "amy", from: Fixture.appID) == inbox)
        #expect(try !platform.subscriptionSettings(of: Fixture.account(on: .toutiao)).mainSwitch)
    }

    @Test func `a state without any has no such member`() throws {
        #expect(try Fixture.populated().platform.scenario().json["subscriptions"] == nil)
    }

    @Test(arguments: [
        (
            #"{"answers":[{"app_id":"tt9","person":"amy","template_id":"M"}]}"#,
            "subscriptions.answers[0].app_id is no app of this document"
        ),
        (
            #"{"answers":[{"app_id":"tt1","person":"bob","template_id":"M"}]}"#,
            "subscriptions.answers[0].person is nobody of this document"
        ),
        (
            #"{"answers":[{"app_id":"tt1","person":"amy","template_id":"X"}]}"#,
            "subscriptions.answers[0].template_id is no template of the app"
        ),
        (
            #"{"answers":[{"app_id":"tt1","person":"amy","template_id":"M","quota":-1}]}"#,
            "subscriptions.answers[0].quota must be a whole number, 0 or more"
        ),
        (#"{"muted":[{"app_id":"tt1"}]}"#, "subscriptions.muted[0].person is missing"),
        (
            #"{"messages":[{"app_id":"tt1","person":"amy","template_id":"M","notify_type":[3]}]}"#,
            "subscriptions.messages[0].notify_type[0] must be 1 or 2"
        ),
    ])
    func `a mistake is named with its place`(subscriptions: String, message: String) throws {
        let json = try JSONValue.parse(
            """
            {"apps":[{"app_id":"tt1","secret":"s","templates":[{"template_id":"M"}]}],"people":[{"id":"amy"}],\
            "subscriptions":\(subscriptions)}
            """
        )
        let fault = #expect(throws: DocumentFault.self) { try Scenario(json: json) }

        #expect(fault?.description == message)
    }
}
