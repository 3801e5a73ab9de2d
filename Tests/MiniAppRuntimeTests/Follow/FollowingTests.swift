import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

/// The follow functions in an app: what its callbacks hear, and in which order.
@Suite(.timeLimit(.minutes(2))) struct FollowingTests {
    /// A call, who makes it, and the callback that is to hear it.
    struct Call: CustomTestStringConvertible, Sendable {
        let name: String
        var hostApp = HostApp.douyin
        var conduct: Person.Conduct = .interactive
        var closedFollowCard = HostSettings.ClosedFollowCard.succeeds
        var callback = "success"
        let answer: JSONValue

        var testDescription: String { "\(name) in \(hostApp), \(conduct), \(callback)" }
    }

    private static let names = [
        "followOfficialAccount", "checkFollowState", "followAwemeUser", "checkFollowAwemeState",
        "openAwemeUserProfile",
    ]
    private static let script = """
        Page({ data: { heard: [] },
          hear(what, answer) { this.setData({ heard: [...this.data.heard, [what, answer]] }); },
          callbacks() {
            return Object.fromEntries(['complete', 'fail', 'success']
              .map((kind) => [kind, (answer) => this.hear(kind, answer)]));
          },
          call(event) { tt[event.currentTarget.dataset.name](this.callbacks()); },
          later(event) {
            setTimeout(() => tt.followOfficialAccount(this.callbacks()), 0);
          },
          profile(event) { this.hear(event.type, event.detail); } });
        """
    private static let template =
        names.map { #"<button id="\#($0)" data-name="\#($0)" bindtap="call"></button>"# }.joined() + """
            <button id="later" bindtap="later"></button>
            <button id="profile" open-type="openAwemeUserProfile" data-aweme-id="brand"
              bindopenawemeuserprofile="profile"></button>
            """

    private static func open(
        in hostApp: HostApp = .douyin,
        _ conduct: Person.Conduct = .interactive,
        _ closedFollowCard: HostSettings.ClosedFollowCard = .succeeds,
        _ body: (Workbench) async throws -> Void
    ) async throws {
        let app = try WrittenApp(script: script, template: template)
        var settings = HostSettings()
        settings.closedFollowCard = closedFollowCard
        try await Workbench.with(app: app.root, conduct: conduct, hostApp: hostApp, settings: settings) {
            bench in
            let accounts: JSONValue = [
                "official_account": ["name": "轻记"], "aweme_id": "qingji",
                "aweme_accounts": [["aweme_id": "brand"]],
            ]
            _ = try bench.platform.apps.update(Workbench.appID, patch: accounts).get()
            try await body(bench)
        }
    }

    private static let closes = Person.Conduct.prepared([PreparedAnswer(.dismiss)])

    private static let calls = [
        Call(
            name: "followOfficialAccount",
            hostApp: .toutiao,
            conduct: .agree,
            answer: ["errCode": 0, "errMsg": "followOfficialAccount:ok"]
        ),
        Call(
            name: "followOfficialAccount",
            hostApp: .toutiao,
            conduct: closes,
            answer: ["errCode": 1, "errMsg": "followOfficialAccount:ok"]
        ),
        Call(
            name: "followOfficialAccount",
            hostApp: .toutiao,
            conduct: closes,
            closedFollowCard: .fails,
            callback: "fail",
            answer: ["errMsg": "followOfficialAccount:fail cancel", "errNo": 10502]
        ),
        Call(
            name: "followOfficialAccount",
            callback: "fail",
            answer: [
                "errMsg": "followOfficialAccount:fail feature is not supported in app", "errNo": 10301,
            ]
        ),
        Call(
            name: "checkFollowState",
            hostApp: .toutiao,
            answer: ["result": false, "errMsg": "checkFollowState:ok"]
        ),
        Call(
            name: "followAwemeUser",
            conduct: .agree,
            answer: ["followed": false, "errMsg": "followAwemeUser:ok"]
        ),
        Call(
            name: "followAwemeUser",
            conduct: closes,
            closedFollowCard: .fails,
            callback: "fail",
            answer: ["errMsg": "followAwemeUser:fail cancel", "errNo": 10502]
        ),
        Call(
            name: "checkFollowAwemeState",
            callback: "fail",
            answer: ["errMsg": "checkFollowAwemeState:fail platform auth deny"]
        ),
        Call(name: "openAwemeUserProfile", conduct: .agree, answer: ["errMsg": "openAwemeUserProfile:ok"]),
    ]

    @Test(arguments: calls)
    func `one callback hears the answer, and complete hears it after that`(call: Call) async throws {
        try await Self.open(in: call.hostApp, call.conduct, call.closedFollowCard) { bench in
            let settlement = try await bench.tap("#\(call.name)")
            #expect(settlement.isSettled)
            let heard = try await bench.data()["heard"]
            #expect(
                heard == [
                    [.string(call.callback), call.answer], ["complete", call.answer],
                ]
            )
        }
    }

    @Test func `who followed sees no second card, and is found to follow`() async throws {
        try await Self.open(in: .toutiao) { bench in
            try await bench.tap("#followOfficialAccount")
            #expect(try await bench.dialog().contents.kind == "follow")
            try await bench.answer(.accept)
            try await bench.tap("#followOfficialAccount")
            try await bench.tap("#checkFollowState")
            let heard = try await bench.data()["heard"]?.array ?? []
            #expect(heard.count == 6)
            #expect(heard.last?[1]?["result"] == true)
        }
    }

    @Test func `a timer is too late for the Toutiao card`() async throws {
        try await Self.open(in: .toutiao, .agree) { bench in
            try await bench.tap("#later")
            try await bench.until("the app heard") { try await bench.data()["heard"]?.array?.count == 2 }
            let refusal: JSONValue = "followOfficialAccount:fail must be invoked by user tap gesture"
            #expect(try await bench.data()["heard"]?[0]?[1]?["errMsg"] == refusal)
        }
    }

    @Test(
        arguments: [(.accept, true), (.reject, false), (.dismiss, false)] as [(Answer.Choice, Bool)]
    )
    func `the profile button tells at the end whether the account is followed`(
        choice: Answer.Choice,
        isFollowed: Bool
    ) async throws {
        try await Self.open { bench in
            try await bench.tap("#profile")
            #expect(try await bench.dialog().contents.kind == "user_profile")
            #expect(try await bench.data()["heard"] == [])
            try await bench.answer(choice)
            let detail: JSONValue = [
                "errNo": 0, "hasFollowed": .bool(isFollowed), "errMsg": "openAwemeUserProfile:ok",
            ]
            #expect(try await bench.data()["heard"] == [["openawemeuserprofile", detail]])
        }
    }

    @Test func `the profile button fails where the account is of other apps`() async throws {
        try await Self.open { bench in
            let others: JSONValue = ["aweme_accounts": []]
            _ = try bench.platform.apps.update(Workbench.appID, patch: others).get()
            try await bench.tap("#profile")
            let detail: JSONValue = ["errMsg": "openAwemeUserProfile:fail awemeId not exist", "errNo": 21102]
            #expect(try await bench.data()["heard"] == [["openawemeuserprofile", detail]])
        }
    }
}
