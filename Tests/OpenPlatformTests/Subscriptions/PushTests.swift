import OpenPlatform
import Testing

@Suite struct PushTests {
    private static let amy = Fixture.account()
    private static let openID = "q.tNGM173a4ruB0p"

    /// A platform on which amy has logged in, with templates of each sort, and nothing agreed to.
    static func fixture(_ change: (inout SubscriptionLimits) -> Void = { _ in }) throws -> Fixture {
        var settings = PlatformSettings()
        change(&settings.subscriptionLimits)
        let fixture = try Fixture(settings: settings)
        try populate(fixture)
        return fixture
    }

    /// Adds the app, amy and the templates, and logs her in.
    static func populate(_ fixture: Fixture) throws {
        _ = try fixture.platform.apps.create(App(id: Fixture.appID, secret: Fixture.secret)).get()
        _ = try fixture.platform.people.create(Person(id: "amy", nickname: "小满")).get()
        let templates = fixture.platform.templates(of: Fixture.appID)
        for template in [
            Template(id: "ONE", keywords: ["单号", "金额"], reminderWays: Template.ReminderWay.allCases),
            Template(id: "LONG", kind: .longTerm), Template(id: "OFF", state: .off),
            Template(id: "BANNED", state: .banned), Template(id: "FREE"),
        ] {
            _ = try templates.create(template).get()
        }
        _ = try fixture.logIn()
    }

    static func push(
        _ id: String = "FREE",
        data: JSONValue? = [:],
        page: JSONValue? = nil,
        ways: JSONValue? = nil
    ) -> PushRequest {
        PushRequest(
            appID: Fixture.appID,
            templateID: id,
            openID: openID,
            data: data,
            page: page,
            ways: ways
        )
    }

    static func say(
        _ choice: Subscription.Choice,
        to id: String = "FREE",
        _ platform: OpenPlatform,
        ways: Set<Template.ReminderWay> = [.messageNotice]
    ) throws {
        let answers = [id: SubscribeAnswer(choice, reminderWays: ways)]
        _ =
            try platform.subscribe(
                SubscribeRequest(account: amy, templateIDs: [id], answers: answers)
            )
            .get()
    }

    @Test func `a message arrives with its values, page and time, and spends what was agreed to`() throws {
        let fixture = try Self.fixture()
        try Self.say(.accept, to: "ONE", fixture.platform)
        let data: JSONValue = ["单号": "7", "金额": "¥1"]
        let request = Self.push("ONE", data: data, page: "pages/order?id=7")

        let receipt = try fixture.platform.push(request).get()

        #expect(receipt.account == Self.amy && receipt.failure == nil)
        let inbox = try fixture.platform.inbox(of: "amy", from: Fixture.appID)
        #expect(
            inbox.map(\.json.text) == [
                """
                {"template_id":"ONE","data":{"单号":"7","金额":"¥1"},"page":"pages/order?id=7","at":1767225600,\
                "notify_type":[2]}
                """
            ]
        )
        fixture.clock.advance(by: 1)
        #expect(try fixture.platform.push(request).refusal == .spent)
        #expect(try fixture.platform.inbox(of: "amy", from: Fixture.appID) == inbox)
        #expect(try fixture.platform.inbox(of: "amy", from: "tt2").isEmpty)
    }

    struct Case: Sendable, CustomTestStringConvertible {
        var change: @Sendable (inout PushRequest) -> Void
        let refusal: PushRefusal
        let broken: PushRule

        var testDescription: String { "\(refusal)" }
    }

    @Test(arguments: [
        Case(
            change: { $0.namedAppID = "" },
            refusal: .missing(.appID),
            broken: .parametersAreRight
        ),
        Case(change: { $0.templateID = "" }, refusal: .missing(.template), broken: .parametersAreRight),
        Case(change: { $0.openID = "" }, refusal: .missing(.openID), broken: .parametersAreRight),
        Case(change: { $0.data = nil }, refusal: .missing(.data), broken: .parametersAreRight),
        Case(change: { $0.data = "text" }, refusal: .malformed(.data), broken: .parametersAreRight),
        Case(change: { $0.data = ["a": 1] }, refusal: .malformed(.data), broken: .parametersAreRight),
        Case(
            change: { $0.data = ["a": ["value": "1"]] },
            refusal: .malformed(.data),
            broken: .parametersAreRight
        ),
        Case(change: { $0.page = 7 }, refusal: .malformed(.page), broken: .parametersAreRight),
        Case(change: { $0.ways = [] }, refusal: .malformed(.ways), broken: .parametersAreRight),
        Case(change: { $0.ways = [1, 3] }, refusal: .malformed(.ways), broken: .parametersAreRight),
        Case(change: { $0.ways = 2 }, refusal: .malformed(.ways), broken: .parametersAreRight),
        Case(change: { $0.namedAppID = "tt2" }, refusal: .otherApp("tt2"), broken: .appIsTheTokens),
        Case(
            change: { $0.templateID = "NONE" },
            refusal: .unknownTemplate("NONE"),
            broken: .templateIsInUse
        ),
        Case(
            change: { $0.templateID = "OFF" },
            refusal: .templateIsOff("OFF"),
            broken: .templateIsInUse
        ),
        Case(change: { $0.templateID = "BANNED" }, refusal: .banned("BANNED"), broken: .templateIsAllowed),
        Case(change: { $0.openID = "nobody" }, refusal: .unknownOpenID, broken: .personIsKnown),
        Case(
            change: {
                $0.templateID = "ONE"; $0.data = ["单号": "7", "金额": "1", "备注": "x"]
            },
            refusal: .strangeKeyword("备注"),
            broken: .dataFitsTemplate
        ),
        Case(
            change: {
                $0.templateID = "ONE"; $0.data = ["单号": "7"]
            },
            refusal: .missingKeyword("金额"),
            broken: .dataFitsTemplate
        ),
        Case(
            change: { $0.data = ["好": "好", "坏": "一起赌博吧"] },
            refusal: .forbiddenContent(keyword: "坏"),
            broken: .contentIsDecent
        ),
        Case(change: { $0.templateID = "LONG" }, refusal: .notSubscribed, broken: .personHasAgreed),
    ])
    func `the first rule that is broken refuses, and spends nothing`(row: Case) throws {
        let fixture = try Self.fixture()
        try Self.say(.accept, fixture.platform)
        var request = Self.push()
        row.change(&request)

        let refusal = try fixture.platform.push(request).refusal

        #expect(refusal == row.refusal)
        #expect(refusal?.broken == row.broken)
        #expect(try fixture.platform.inbox(of: "amy", from: Fixture.appID).isEmpty)
        #expect(
            try fixture.platform.subscriptionSettings(of: Self.amy).lines.map(\.subscription.quota) == [1]
        )
    }

    @Test func `a no refuses, but not what was agreed to one by one before`() throws {
        let platform = try Self.fixture { $0.secondsBetweenMessages = 0 }.platform
        try Self.say(.accept, platform)
        try Self.say(.reject, platform)
        try Self.say(.accept, to: "LONG", platform)
        try Self.say(.reject, to: "LONG", platform)

        #expect(throws: Never.self) { try platform.push(Self.push()).get() }
        #expect(try platform.push(Self.push()).refusal == .refused)
        #expect(try platform.push(Self.push("LONG")).refusal == .refused)
    }

    @Test func `an account gets one message a second, whatever the template`() throws {
        let fixture = try Self.fixture()
        let platform = fixture.platform
        for id in ["FREE", "LONG", "FREE"] { try Self.say(.accept, to: id, platform) }
        #expect(throws: Never.self) { try platform.push(Self.push()).get() }

        fixture.clock.advance(by: 0.999)
        #expect(try platform.push(Self.push("LONG")).refusal == .tooSoon(after: Fixture.start))
        fixture.clock.advance(by: 0.001)
        #expect(throws: Never.self) { try platform.push(Self.push("LONG")).get() }

        try platform.changeClock(ClockChange(now: Fixture.start + -3600, frozen: true))
        #expect(throws: Never.self) { try platform.push(Self.push()).get() }
    }

    @Test func `a long-term template has a limit that time lifts`() throws {
        let fixture = try Self.fixture {
            $0.longTermMessages = 2
            $0.longTermSeconds = 100
        }
        let platform = fixture.platform
        try Self.say(.accept, to: "LONG", platform)
        for _ in 0..<2 {
            #expect(throws: Never.self) { try platform.push(Self.push("LONG")).get() }
            fixture.clock.advance(by: 1)
        }

        #expect(try platform.push(Self.push("LONG")).refusal == .tooMany(limit: 2))
        fixture.clock.advance(by: 97)
        #expect(try platform.push(Self.push("LONG")).refusal == .tooMany(limit: 2))
        fixture.clock.advance(by: 1)
        #expect(throws: Never.self) { try platform.push(Self.push("LONG")).get() }
    }

    @Test(arguments: ["main switch", "template switch", "banners only"])
    func `what the person's switches hide is accepted, spends nothing, and is told`(hidden: String) throws {
        let fixture = try Self.fixture()
        let platform = fixture.platform
        try Self.say(.accept, platform)
        var request = Self.push()
        switch hidden {
        case "main switch": try platform.setMainSwitch(of: Self.amy, false)
        case "template switch": #expect(try platform.setSwitch(of: "FREE", Self.amy, false))
        default: request.ways = [1]
        }

        #expect(try platform.push(request).get().failure == .switchedOff)

        #expect(try platform.inbox(of: "amy", from: Fixture.appID).isEmpty)
        #expect(try platform.subscriptionSettings(of: Self.amy).lines.map(\.subscription.quota) == [1])
        let event = try #require(try platform.events(of: Fixture.appID).last)
        #expect(event.name == .sendPushFailed && event.openID == Self.openID)
        #expect(
            event.content.text == #"{"msg_id":"FREE","time":1767225600,"reason":102}"#
        )
    }

    @Test(
        "banners go to those who ticked them, the inbox is for everybody",
        arguments: [
            (nil, [.messageNotice], [.inbox]), (nil, [.messageNotice, .push], [.banner, .inbox]),
            ([2, 1], [.push], [.banner, .inbox]), (["1"], [.push], [.banner]), ([2], [.push], [.inbox]),
        ] as [(JSONValue?, Set<Template.ReminderWay>, [Message.Way])]
    )
    func ways(asked: JSONValue?, ticked: Set<Template.ReminderWay>, arrived: [Message.Way]) throws {
        let platform = try Self.fixture().platform
        try Self.say(.accept, to: "ONE", platform, ways: ticked)
        let request = Self.push("ONE", data: ["单号": "7", "金额": "1"], ways: asked)

        _ = try platform.push(request).get()

        #expect(try platform.inbox(of: "amy", from: Fixture.appID).map(\.ways) == [arrived])
    }

    @Test func `the inbox has the newest message first, also when its template is gone`() throws {
        let fixture = try Self.fixture()
        for id in ["FREE", "LONG"] { try Self.say(.accept, to: id, fixture.platform) }
        for id in ["FREE", "LONG"] {
            _ = try fixture.platform.push(Self.push(id)).get()
            fixture.clock.advance(by: 1)
        }
        try fixture.platform.templates(of: Fixture.appID).delete("FREE").get()

        let inbox = try fixture.platform.inbox(of: "amy", from: Fixture.appID)
        #expect(inbox.map(\.templateID) == ["LONG", "FREE"])
    }
}
