import OpenPlatform
import Testing

@Suite struct ScenarioTests {
    private static let document = """
        {"clock":{"now":"2026-01-01T00:00:00Z","frozen":true},
         "apps":[{"app_id":"tt0123456789abcdef","secret":"demo-secret"}],
         "people":[{"id":"amy","nickname":"小满","phone":{"country_code":"86","number":"13800000000"}}],
         "faults":[],"baas":{"projects":[]}}
        """

    @Test func `a state is exported, emptied and imported to the same answers`() throws {
        let fixture = try Fixture(clock: PlatformClock())
        try fixture.platform.replace(with: Scenario(json: .parse(Self.document)))
        let exported = try fixture.platform.scenario().json.text
        let session = try fixture.exchange(code: fixture.logIn().code).get()

        try fixture.platform.replace(with: Scenario())
        #expect(try fixture.platform.apps.list().isEmpty && fixture.platform.people.list().isEmpty)
        #expect(try fixture.exchange(code: "x").refusal == .unknownApp(Fixture.appID))

        try fixture.platform.replace(with: Scenario(json: .parse(exported)))
        let again = try fixture.exchange(code: fixture.logIn().code).get()
        #expect(try fixture.platform.scenario().json.text == exported)
        #expect(again.openID == session.openID && again.unionID == session.unionID)
        #expect(fixture.clock.now() == Fixture.start)
    }

    @Test func `replacing takes codes, tokens, sessions and stored data away`() throws {
        let fixture = try Fixture.populated()
        let grant = try fixture.logIn()
        let token = try fixture.platform
            .issueToken(
                appID: Fixture.appID,
                secret: Fixture.secret,
                grantType: "client_credential"
            )
            .get()
        let owner = StorageOwner(account: Fixture.account(), device: Fixture.device)
        try fixture.platform.localStorage.set("k", to: "1", of: owner).get()

        try fixture.platform.replace(with: fixture.platform.scenario())

        #expect(try fixture.exchange(code: grant.code).refusal == .badCode(.unknown))
        #expect(try fixture.platform.checkToken(token.token).refusal == .unknown)
        #expect(try fixture.platform.checkSession(Fixture.account()).refusal == .empty)
        #expect(try fixture.platform.localStorage.value("k", of: owner) == nil)
    }

    @Test func `an empty scenario puts the clock back to the machine's time`() throws {
        let fixture = try Fixture.populated()

        try fixture.platform.replace(with: Scenario(json: [:]))

        #expect(!fixture.clock.reading().frozen && fixture.clock.reading().rate == 1)
        #expect(abs(fixture.clock.now() - PlatformClock.machineTime) < 5)
    }

    @Test func `what can't be stored replaces nothing`() throws {
        let fixture = try Fixture.populated()
        let twice = Scenario(apps: [App(id: "tt1", secret: "s"), App(id: "tt1", secret: "s")])

        #expect(throws: (any Error).self) { try fixture.platform.replace(with: twice) }
        #expect(try fixture.platform.apps.list().map(\.id) == [Fixture.appID])
        #expect(fixture.clock.now() == Fixture.start)
    }

    @Test(arguments: [
        (#"{"apps":[{"app_id":"tt1"}]}"#, "apps[0].secret is missing"),
        (#"{"people":[{"id":"a"},{"id":"b","phone":7}]}"#, "people[1].phone must be an object"),
        (#"{"people":[{"id":"a"},{"id":"a"}]}"#, "people uses the id a twice"),
        (#"{"apps":{}}"#, "apps must be a list"),
        (
            #"{"clock":{"now":true}}"#,
            "clock.now must be seconds since 1970 or a time like 2026-01-01T00:00:00Z"
        ),
        (
            #"{"users":[]}"#,
            "users is not a field here; the fields are apps, baas, clock, faults, follows, people, subscriptions"
        ),
        (#"{"faults":[{}]}"#, "faults[0].operation is missing"),
        (#"{"baas":{"projects":[{"client_id":"x"}]}}"#, "baas can't be set up by this version"),
    ])
    func `a mistake is named with its place`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try Scenario(json: json) }

        #expect(fault?.description == message)
    }
}
