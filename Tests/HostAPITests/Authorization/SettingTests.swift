import OpenPlatform
import Testing

@testable import HostAPI

struct SettingTests {
    private static func template(_ id: String, _ world: World) throws {
        let template = Template(id: id, title: "标题\(id)", reminderWays: [.messageNotice, .push])
        _ = try world.platform.templates(of: "tt1").create(template).get()
    }

    private static func subscribe(_ ids: [String], kept: Bool = false, _ world: World) throws {
        _ = try world.platform
            .subscribe(
                SubscribeRequest(
                    account: world.origin.account,
                    templateIDs: ids,
                    answers: [
                        ids[0]: SubscribeAnswer(.accept, reminderWays: [.messageNotice]),
                        ids[1]: SubscribeAnswer(.reject, reminderWays: []),
                    ],
                    keepsAnswers: kept
                )
            )
            .get()
    }

    @Test func `authorize asks once, and tells the scope`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept)] }

        for _ in 1...2 {
            #expect(
                await world.call("authorize", ["scope": "scope.album"])
                    == ["data": ["scope.album": "ok"], "errMsg": "authorize:ok"]
            )
        }
        #expect(world.screen.seen.dialogs.map(\.kind) == ["scope"])
    }

    @Test func `authorize asks for the data after a login`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept)] }
        _ = try world.platform.logIn(LoginRequest(account: world.origin.account, device: "phone-1")).get()

        #expect(await world.call("authorize", ["scope": "scope.userInfo"])["errMsg"] == "authorize:ok")
    }

    @Test func `only scopes that were asked for are told`() async throws {
        let world = try World()
        #expect(await world.call("getSetting") == ["authSetting": [:], "errMsg": "getSetting:ok"])
        world.screen.arrange { $0.answers = [Answer(.reject), Answer(.accept)] }
        await world.call("getClipboardData")
        await world.call("authorize", ["scope": "scope.camera"])

        #expect(
            await world.call("getSetting") == [
                "authSetting": ["scope.camera": true, "scope.clipboard": false], "errMsg": "getSetting:ok",
            ]
        )
    }

    @Test func `subscriptions are told in the shape of the base library`() async throws {
        var world = try World()
        try Self.template("A", world)
        try Self.template("B", world)
        try Self.subscribe(["A", "B"], kept: true, world)
        let arguments: JSONValue = ["withSubscriptions": true]
        func way(_ way: String, _ status: String) -> JSONValue {
            ["reminderType": .string(way), "reminderStatus": .string(status)]
        }

        #expect(
            await world.call("getSetting", arguments)["subscriptionsSetting"] == [
                "mainSwitch": true,
                "templateSettings": [
                    "A": [
                        "status": "accept", "alwaysSubscribe": true,
                        "allowReminderWay": [way("message_notice", "accept"), way("push", "reject")],
                    ],
                    "B": [
                        "status": "reject", "alwaysSubscribe": true,
                        "allowReminderWay": [way("message_notice", "reject"), way("push", "reject")],
                    ],
                ],
            ]
        )
        world.origin.baseLibrary = "3.34.0"
        #expect(
            await world.call("getSetting", arguments)["subscriptionsSetting"]
                == ["mainSwitch": true, "itemSettings": ["A": "accept", "B": "reject"]]
        )
        world.origin.baseLibrary = "2.68.0"
        #expect(
            await world.call("getSetting", arguments) == ["authSetting": [:], "errMsg": "getSetting:ok"]
        )
    }

    @Test func `the settings page shows what was asked for, and its switches take effect`() async throws {
        let world = try World()
        try Self.template("A", world)
        try Self.template("B", world)
        try Self.subscribe(["A", "B"], world)
        world.screen.arrange { state in
            state.answers = [
                Answer(.reject),
                Answer(
                    .accept,
                    fields: [
                        "scopes": ["scope.clipboard": true, "scope.album": true, "scope.nothing": true],
                        "main_switch": false, "templates": ["A": false, "C": false],
                    ]
                ),
            ]
        }
        await world.call("getClipboardData")
        let answer = await world.call("openSetting", ["withSubscriptions": true])

        #expect(
            world.screen.seen.dialogs.last
                == .settings(
                    SettingsPage(
                        appName: "tt1",
                        scopes: [.init(name: "scope.clipboard", isOn: false)],
                        mainSwitch: true,
                        templates: [
                            .init(id: "A", title: "标题A", isOn: true),
                            .init(id: "B", title: "标题B", isOn: false),
                        ]
                    )
                )
        )
        #expect(answer["errMsg"] == "openSetting:ok")
        #expect(answer["authSetting"] == ["scope.clipboard": true])
        #expect(answer["subscriptionsSetting"]?["mainSwitch"] == false)
        #expect(answer["subscriptionsSetting"]?["templateSettings"]?["A"]?["status"] == "reject")
        #expect(await world.call("getClipboardData")["errMsg"] == "getClipboardData:ok")
    }

    @Test func `closing the settings page changes nothing`() async throws {
        let world = try World()
        world.screen.arrange {
            $0.answers = [Answer(.accept), Answer(.dismiss, fields: ["main_switch": false])]
        }
        await world.call("getClipboardData")

        #expect(await world.call("openSetting")["authSetting"] == ["scope.clipboard": true])
        #expect(try world.platform.subscriptionSettings(of: world.origin.account).mainSwitch)
    }

    @Test func `the button tells the scopes, and not the subscriptions`() async throws {
        let world = try World()
        let reply = HostRegistry.standard.press("openSetting", world.request([:]))
        guard case .waiting(let rest) = reply else {
            Issue.record("the page is not shown")
            return
        }

        #expect(await rest().value == ["authSetting": [:], "errMsg": "openSetting:ok"])
        #expect(world.screen.seen.dialogs.map(\.kind) == ["settings"])
    }
}
