import OpenPlatform
import Testing

@Suite struct SubscribeTests {
    private static let amy = Fixture.account()

    private static func fixture(
        _ templates: [Template] = [
            Template(id: "ONE"), Template(id: "LONG", kind: .longTerm), Template(id: "OFF", state: .off),
            Template(id: "BANNED", state: .banned), Template(id: "TWO"), Template(id: "THREE"),
            Template(id: "NEWS", tellsOfVersions: true), Template(id: "NEWER", tellsOfVersions: true),
        ],
        ceiling: Int = 2
    ) throws -> Fixture {
        var settings = PlatformSettings()
        settings.subscriptionLimits.oneTimeCeiling = ceiling
        let fixture = try Fixture.populated(settings: settings)
        let directory = fixture.platform.templates(of: Fixture.appID)
        for template in templates { _ = try directory.create(template).get() }
        return fixture
    }

    private static func say(
        _ choice: Subscription.Choice,
        to ids: String...,
        always: Bool = false
    ) -> SubscribeRequest {
        SubscribeRequest(
            account: amy,
            templateIDs: ids,
            answers: Dictionary(uniqueKeysWithValues: ids.map { ($0, SubscribeAnswer(choice)) }),
            keepsAnswers: always
        )
    }

    private func actions(_ fixture: Fixture) throws -> [String] {
        try fixture.platform.events(of: Fixture.appID).map(\.content.text)
    }

    private static func action(_ number: Int, of id: String) -> String {
        #"{"msg_id":"\#(id)","time":1767225600,"subscribe_action":\#(number)}"#
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var ids = ["ONE"]
        var account = amy
        let refusal: SubscribeRefusal
        let broken: SubscribeRule

        var testDescription: String { "\(refusal)" }
    }

    @Test(arguments: [
        Case(
            ids: [],
            account: Fixture.account(on: .xigua),
            refusal: .hostAppDoesNotAsk(.xigua),
            broken: .hostAppAsks
        ),
        Case(ids: [], refusal: .noTemplates, broken: .templatesAreNamed),
        Case(
            ids: ["ONE", "TWO", "THREE", "FOUR"],
            refusal: .tooManyTemplates(4, limit: 3),
            broken: .templatesAreFew
        ),
        Case(
            account: AccountKey(appID: "tt2", person: "amy", hostApp: .douyin),
            refusal: .unknownApp("tt2"),
            broken: .appIsKnown
        ),
        Case(account: Fixture.account("bob"), refusal: .unknownPerson("bob"), broken: .personIsKnown),
        Case(
            account: Fixture.account(on: .toutiao),
            refusal: .hostLoginNeeded(.toutiao),
            broken: .personIsSignedIn
        ),
        Case(ids: ["ONE", "NONE"], refusal: .unknownTemplate("NONE"), broken: .templatesAreInUse),
        Case(ids: ["OFF"], refusal: .templateIsOff("OFF"), broken: .templatesAreInUse),
        Case(ids: ["ONE", "LONG"], refusal: .mixedKinds, broken: .templatesAreOfOneKind),
        Case(ids: ["NEWS", "LONG"], refusal: .mixedKinds, broken: .templatesAreOfOneKind),
        Case(ids: ["ONE", "NEWS"], refusal: .versionUpdateNotAlone("NEWS"), broken: .versionUpdateIsAlone),
        Case(
            ids: ["NEWER", "NEWS"],
            refusal: .versionUpdateNotAlone("NEWER"),
            broken: .versionUpdateIsAlone
        ),
        Case(ids: ["BANNED"], refusal: .allBanned, broken: .templatesAreAllowed),
    ])
    func `the first rule that is broken refuses, and nothing changes`(row: Case) throws {
        let fixture = try Self.fixture()
        _ = try fixture.platform.people.update("amy", patch: ["signed_in": ["toutiao": false]]).get()
        let request = SubscribeRequest(
            account: row.account,
            templateIDs: row.ids,
            answers: Dictionary(uniqueKeysWithValues: row.ids.map { ($0, SubscribeAnswer(.accept)) })
        )

        let refusal = try fixture.platform.subscribe(request).refusal

        #expect(refusal == row.refusal)
        #expect(refusal?.broken == row.broken)
        #expect(try fixture.platform.templatesToAsk(for: request).refusal == row.refusal)
        #expect(try fixture.platform.events(of: Fixture.appID).isEmpty)
        #expect(try fixture.platform.subscriptionSettings(of: Self.amy).lines.isEmpty)
    }

    @Test func `each yes to a one-time template allows one message more, up to the ceiling`() throws {
        let fixture = try Self.fixture()
        let yes = Self.say(.accept, to: "ONE")

        let outcomes = try (0..<3).map { _ in try fixture.platform.subscribe(yes).get().map(\.status) }

        #expect(outcomes == [[.accept], [.accept], [.limit]])
        let line = try #require(try fixture.platform.subscriptionSettings(of: Self.amy).lines.first)
        #expect(line.subscription.quota == 2)
        #expect(try actions(fixture) == [Self.action(1, of: "ONE"), Self.action(1, of: "ONE")])
    }

    @Test func `a yes to a long-term template holds until a no`() throws {
        let fixture = try Self.fixture()

        let outcomes = try [.accept, .accept, .reject, .reject, .accept]
            .map { choice in
                try fixture.platform.subscribe(Self.say(choice, to: "LONG")).get().map(\.status)
            }

        #expect(outcomes == [[.accept], [.repeat], [.reject], [.reject], [.accept]])
        #expect(try actions(fixture) == [2, 3, 3, 2].map { Self.action($0, of: "LONG") })
    }

    @Test func `refusing is an answer, and leaves earlier permissions`() throws {
        let fixture = try Self.fixture()
        _ = try fixture.platform.subscribe(Self.say(.accept, to: "ONE")).get()

        let outcomes = try fixture.platform.subscribe(Self.say(.reject, to: "ONE", "TWO")).get()

        #expect(outcomes.map(\.status) == [.reject, .reject])
        let lines = try fixture.platform.subscriptionSettings(of: Self.amy).lines
        #expect(lines.map(\.subscription.quota) == [1, 0])
        #expect(lines.map(\.subscription.choice) == [.reject, .reject])
        #expect(
            try actions(fixture) == [
                Self.action(1, of: "ONE"), Self.action(4, of: "ONE"), Self.action(4, of: "TWO"),
            ]
        )
    }

    @Test func `rows that aren't ticked are left out and change nothing`() throws {
        let fixture = try Self.fixture()
        let request = SubscribeRequest(
            account: Self.amy,
            templateIDs: ["ONE", "TWO", "ONE"],
            answers: ["TWO": SubscribeAnswer(.accept), "THREE": SubscribeAnswer(.accept)]
        )

        let outcomes = try fixture.platform.subscribe(request).get()

        #expect(outcomes.map(\.templateID) == ["TWO"])
        let lines = try fixture.platform.subscriptionSettings(of: Self.amy).lines
        #expect(lines.map(\.template.id) == ["TWO"])
    }

    @Test(
        "a kept choice is repeated without a dialog, by account",
        arguments: [
            ("ONE", .accept, [.accept, .accept, .limit]), ("ONE", .reject, [.reject, .reject, .reject]),
            ("LONG", .accept, [.accept, .repeat, .repeat]), ("LONG", .reject, [.reject, .reject, .reject]),
        ] as [(String, Subscription.Choice, [SubscribeOutcome.Status])]
    )
    func keptChoice(
        id: String,
        choice: Subscription.Choice,
        statuses: [SubscribeOutcome.Status]
    ) throws {
        let fixture = try Self.fixture()
        let first = Self.say(choice, to: id, always: true)
        let later = Self.say(choice == .accept ? .reject : .accept, to: id)
        #expect(try fixture.platform.templatesToAsk(for: first).get().map(\.id) == [id])

        let outcomes = try [first, later, later].flatMap { try fixture.platform.subscribe($0).get() }

        #expect(outcomes.map(\.status) == statuses)
        #expect(outcomes.map(\.isKept) == [true, true, true])
        #expect(try fixture.platform.templatesToAsk(for: later).get().isEmpty)
        let toutiao = SubscribeRequest(account: Fixture.account(on: .toutiao), templateIDs: [id])
        #expect(try fixture.platform.templatesToAsk(for: toutiao).get().map(\.id) == [id])
    }

    @Test func `a banned template among others is told apart, a standing one isn't asked again`() throws {
        let fixture = try Self.fixture([
            Template(id: "LONG", kind: .longTerm), Template(id: "NEW", kind: .longTerm),
            Template(id: "BANNED", kind: .longTerm, state: .banned),
        ])
        _ = try fixture.platform.subscribe(Self.say(.accept, to: "LONG")).get()
        let request = Self.say(.accept, to: "BANNED", "LONG", "NEW")

        #expect(try fixture.platform.templatesToAsk(for: request).get().map(\.id) == ["NEW"])
        #expect(
            try fixture.platform.subscribe(request).get().map(\.status) == [.ban, .repeat, .accept]
        )
    }

    @Test func `switches refuse all together, reject one by one, and are told`() throws {
        let fixture = try Self.fixture()
        let platform = fixture.platform
        _ = try platform.subscribe(Self.say(.accept, to: "ONE", "TWO")).get()

        try platform.setMainSwitch(of: Self.amy, false)
        #expect(try platform.subscribe(Self.say(.accept, to: "ONE")).refusal == .muted)
        #expect(try !platform.subscriptionSettings(of: Self.amy).mainSwitch)
        try platform.setMainSwitch(of: Self.amy, true)

        #expect(try platform.setSwitch(of: "ONE", Self.amy, false))
        #expect(try platform.subscribe(Self.say(.accept, to: "ONE")).refusal == .allSwitchedOff)
        #expect(
            try platform.subscribe(Self.say(.accept, to: "ONE", "TWO")).get().map(\.status)
                == [.reject, .accept]
        )
        #expect(try platform.setSwitch(of: "ONE", Self.amy, true))
        #expect(try platform.setSwitch(of: "ONE", Self.amy, true))
        #expect(try !platform.setSwitch(of: "THREE", Self.amy, false))
        #expect(
            try actions(fixture) == [
                Self.action(1, of: "ONE"), Self.action(1, of: "TWO"), Self.action(4, of: "ONE"),
                Self.action(1, of: "TWO"), Self.action(1, of: "ONE"),
            ]
        )
    }

    @Test func `reminders are the template's, as far as they are ticked`() throws {
        let ways: [Template.ReminderWay] = [.messageNotice, .push]
        let fixture = try Self.fixture([Template(id: "ONE", reminderWays: ways)])

        let usual = try fixture.platform.subscribe(Self.say(.accept, to: "ONE")).get()
        #expect(usual[0].reminders.map(\.way) == ways)
        #expect(usual[0].reminders.map(\.isAccepted) == [true, false])

        let all = SubscribeRequest(
            account: Self.amy,
            templateIDs: ["ONE"],
            answers: ["ONE": SubscribeAnswer(.accept, reminderWays: [.push, .feed])]
        )
        #expect(try fixture.platform.subscribe(all).get()[0].reminders.map(\.isAccepted) == [false, true])
        let no = try fixture.platform.subscribe(Self.say(.reject, to: "ONE")).get()
        #expect(no[0].reminders.map(\.isAccepted) == [false, false])
    }

    @Test func `a template that goes takes what people said along`() throws {
        let fixture = try Self.fixture()
        _ = try fixture.platform.subscribe(Self.say(.reject, to: "ONE", always: true)).get()

        try fixture.platform.templates(of: Fixture.appID).delete("ONE").get()
        _ = try fixture.platform.templates(of: Fixture.appID).create(Template(id: "ONE")).get()

        let request = Self.say(.accept, to: "ONE")
        #expect(try fixture.platform.templatesToAsk(for: request).get().map(\.id) == ["ONE"])
    }
}
