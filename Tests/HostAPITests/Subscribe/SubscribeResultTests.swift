import HostAPI
import OpenPlatform
import Storage
import Testing

@Suite struct SubscribeResultTests {
    /// What the platform decides for one template of each fate.
    private static func outcomes() throws -> [SubscribeOutcome] {
        let clock = PlatformClock.frozen(at: PlatformInstant(seconds: 1_767_225_600))
        var settings = PlatformSettings()
        settings.subscriptionLimits.templatesPerCall = 5
        settings.subscriptionLimits.oneTimeCeiling = 1
        let platform = try OpenPlatform(
            database: SQLiteDatabase.inMemory(),
            clock: clock,
            random: .seeded(7),
            trace: Trace(clock: clock),
            settings: settings
        )
        _ = try platform.apps.create(App(id: "tt1", secret: "s")).get()
        _ = try platform.people.create(Person(id: "amy")).get()
        for id in ["YES", "NO", "FULL", "BANNED"] {
            let state = id == "BANNED" ? Template.State.banned : .on
            _ = try platform.templates(of: "tt1").create(Template(id: id, state: state)).get()
        }
        let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
        let yes = SubscribeAnswer(.accept)
        _ = try platform.subscribe(
            SubscribeRequest(account: account, templateIDs: ["FULL"], answers: ["FULL": yes])
        )
        return
            try platform.subscribe(
                SubscribeRequest(
                    account: account,
                    templateIDs: ["YES", "NO", "FULL", "BANNED"],
                    answers: ["YES": yes, "NO": SubscribeAnswer(.reject), "FULL": yes],
                    keepsAnswers: true
                )
            )
            .get()
    }

    private static func settings(_ status: String, kept: Bool = true, notice: String) -> String {
        #"""
        {"status":"\#(status)","alwaysSubscribe":\#(kept),"allowReminderWay":[{"reminderType":"message_notice",\#
        "reminderStatus":"\#(notice)"}]}
        """#
    }

    @Test(arguments: ["3.35.0", "4.0.0"] as [Version])
    func `newer base libraries give the settings of each template`(baseLibrary: Version) throws {
        let answer = HostAnswer.subscribing(.success(try Self.outcomes()), for: baseLibrary)

        #expect(answer.isOK)
        #expect(
            answer.value.text == """
                {"templateSettings":{"YES":\(Self.settings("accept", notice: "accept")),\
                "NO":\(Self.settings("reject", notice: "reject")),\
                "FULL":\(Self.settings("limit", notice: "accept")),\
                "BANNED":\(Self.settings("fail", kept: false, notice: "reject"))},\
                "errMsg":"requestSubscribeMessage:ok"}
                """
        )
    }

    @Test(arguments: ["1.73.0", "3.34.9"] as [Version])
    func `older base libraries give a word for each id, twice`(baseLibrary: Version) throws {
        let answer = HostAnswer.subscribing(.success(try Self.outcomes()), for: baseLibrary)

        let words = #""YES":"accept","NO":"reject","FULL":"accept","BANNED":"ban""#
        #expect(
            answer.value.text
                == #"{\#(words),"itemSettings":{\#(words)},"errMsg":"requestSubscribeMessage:ok"}"#
        )
    }

    @Test(
        arguments: [
            (.hostAppDoesNotAsk(.xigua), "not supported by current application", 21502),
            (.noTemplates, "invalid params", 20000),
            (.tooManyTemplates(4, limit: 3), "template counts out of max bounds", 20000),
            (.unknownApp("tt9"), "no permission", nil),
            (.unknownPerson("bob"), "Internal error: there is no person bob", 10401),
            (.hostLoginNeeded(.douyin), "login deny", 21106),
            (.unknownTemplate("A"), "template not exist or invalid", 21101),
            (.templateIsOff("A"), "template not exist or invalid", 21101),
            (.mixedKinds, "template type not the same", 21102),
            (.versionUpdateNotAlone("A"), "template type not the same", 21102),
            (.allBanned, "forbidden", 21110),
            (.muted, "main switch off", 21108), (.allSwitchedOff, "templates switches all off", 21109),
        ] as [(SubscribeRefusal, String, Int?)]
    )
    func `a refusal has the page's text and number`(refusal: SubscribeRefusal, detail: String, number: Int?) {
        let answer = HostAnswer.subscribing(.failure(refusal), for: "4.0.0")

        #expect(!answer.isOK)
        let end = number.map { ",\"errNo\":\($0)" } ?? ""
        #expect(answer.value.text == "{\"errMsg\":\"requestSubscribeMessage:fail \(detail)\"\(end)}")
    }
}
