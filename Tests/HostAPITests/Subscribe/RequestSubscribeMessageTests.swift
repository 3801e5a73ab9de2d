import OpenPlatform
import Testing

@testable import HostAPI

struct RequestSubscribeMessageTests {
    private static func world(_ baseLibrary: Version = "3.35.0", answers: Answer...) throws -> World {
        let world = try World(baseLibrary: baseLibrary)
        try world.addTemplates()
        world.screen.arrange { $0.answers = answers }
        return world
    }

    private static func statuses(_ answer: JSONValue) -> [String] {
        (answer["templateSettings"]?.object ?? [:])
            .map { id, settings in "\(id) \(settings["status"]?.string ?? "?")" }
    }

    @Test func `the dialog shows a row for each template, with what it may be reminded by`() async throws {
        let world = try Self.world()
        try world.put("A", ["keywords": ["订单号"], "reminder_ways": ["message_notice", "feed", "push"]])
        await world.call("requestSubscribeMessage", ["tmplIds": ["A", "B"]])

        let dialog = try #require(world.screen.seen.dialogs.first)
        #expect(
            dialog.members["templates"] == [
                [
                    "template_id": "A", "title": "A", "keywords": ["订单号"], "kind": "one_time",
                    "is_ticked": true,
                    "reminders": [["way": "feed", "is_ticked": true], ["way": "push", "is_ticked": false]],
                ],
                [
                    "template_id": "B", "title": "B", "keywords": [], "kind": "one_time", "is_ticked": true,
                    "reminders": [],
                ],
            ]
        )
    }

    @Test func `yes to all gives the settings of each template`() async throws {
        let world = try Self.world(answers: Answer(.accept))
        let settings: JSONValue = [
            "status": "accept", "alwaysSubscribe": false,
            "allowReminderWay": [["reminderType": "message_notice", "reminderStatus": "accept"]],
        ]
        #expect(
            await world.call("requestSubscribeMessage", ["tmplIds": ["A", "B"]]) == [
                "templateSettings": ["A": settings, "B": settings], "errMsg": "requestSubscribeMessage:ok",
            ]
        )
    }

    @Test func `before 3.35.0 it gives a word for each id`() async throws {
        let world = try Self.world("3.34.9", answers: Answer(.accept, fields: ["ticked": ["B"]]))
        #expect(
            await world.call("requestSubscribeMessage", ["tmplIds": ["A", "B"]]) == [
                "B": "accept", "itemSettings": ["B": "accept"], "errMsg": "requestSubscribeMessage:ok",
            ]
        )
    }

    @Test(arguments: [
        (Answer(.accept), ["A accept", "B accept"]),
        (Answer(.reject), ["A reject", "B reject"]),
        (Answer(.accept, fields: ["ticked": ["B"]]), ["B accept"]),
        (Answer(.reject, fields: ["ticked": ["A"]]), ["A reject"]),
        (Answer(.accept, fields: ["ticked": []]), []),
        (Answer(.accept, fields: ["ticked": ["Z"]]), []),
    ])
    func `only ticked rows are in the answer`(answer: Answer, statuses: [String]) async throws {
        let world = try Self.world(answers: answer)
        let result = await world.answer("requestSubscribeMessage", ["tmplIds": ["A", "B"]])
        #expect(result.isOK)
        #expect(Self.statuses(result.value) == statuses)
    }

    @Test func `the ticked ways of being reminded are remembered`() async throws {
        let fields: JSONValue = ["reminders": ["A": ["push"]]]
        let world = try Self.world(answers: Answer(.accept, fields: fields))
        try world.put("A", ["reminder_ways": ["message_notice", "feed", "push"]])
        let answer = await world.call("requestSubscribeMessage", ["tmplIds": ["A"]])

        #expect(
            answer["templateSettings"]?["A"]?["allowReminderWay"] == [
                ["reminderType": "message_notice", "reminderStatus": "accept"],
                ["reminderType": "feed", "reminderStatus": "reject"],
                ["reminderType": "push", "reminderStatus": "accept"],
            ]
        )
        let lines = try world.platform.subscriptionSettings(of: world.origin.account).lines
        #expect(lines.map(\.subscription.reminderWays) == [[.messageNotice, .push]])
    }

    @Test(arguments: [(Answer.Choice.accept, "accept"), (.reject, "reject")])
    func `a kept choice is given again without a dialog, and stands in the settings`(
        choice: Answer.Choice,
        word: String
    ) async throws {
        let world = try Self.world(answers: Answer(choice, fields: ["always": true]))
        for _ in 0..<2 {
            let answer = await world.call("requestSubscribeMessage", ["tmplIds": ["A"]])
            #expect(answer["templateSettings"]?["A"]?["status"] == .string(word))
            #expect(answer["templateSettings"]?["A"]?["alwaysSubscribe"] == true)
        }
        #expect(world.screen.seen.dialogs.count == 1)
        let lines = try world.platform.subscriptionSettings(of: world.origin.account).lines
        #expect(lines.map(\.template.id) == ["A"])
        #expect(lines.map(\.subscription.isKept) == [true])
    }

    @Test func `a mixed set asks only about what is left`() async throws {
        let world = try Self.world(
            answers: Answer(.reject, fields: ["ticked": ["A"], "always": true]),
            Answer(.accept)
        )
        await world.call("requestSubscribeMessage", ["tmplIds": ["A", "B"]])
        let answer = await world.call("requestSubscribeMessage", ["tmplIds": ["A", "B"]])

        let rows = world.screen.seen.dialogs.map { dialog in
            dialog.members["templates"]?.array?.compactMap { $0["template_id"]?.string }
        }
        #expect(rows == [["A", "B"], ["B"]])
        #expect(Self.statuses(answer) == ["A reject", "B accept"])
    }

    @Test func `a long-term template that was accepted is repeated, one at its ceiling limited`() async throws
    {
        var settings = PlatformSettings()
        settings.subscriptionLimits.oneTimeCeiling = 1
        let world = try World(platformSettings: settings)
        try world.addTemplates()
        world.screen.arrange { $0.answers = [Answer(.accept), Answer(.accept), Answer(.accept)] }
        for (id, second) in [("L", "L repeat"), ("A", "A limit")] {
            await world.call("requestSubscribeMessage", ["tmplIds": [.string(id)]])
            let answer = await world.call("requestSubscribeMessage", ["tmplIds": [.string(id)]])
            #expect(Self.statuses(answer) == [second])
        }
        #expect(world.screen.seen.dialogs.count == 3)
    }

    @Test(arguments: [nil, .tap, .payment] as [Gesture?])
    func `a tap or a payment opens the dialog`(gesture: Gesture?) async throws {
        var world = try Self.world(answers: Answer(.accept))
        world.origin.gesture = gesture
        let answer = await world.answer("requestSubscribeMessage", ["tmplIds": ["A"]])

        #expect(answer.isOK == (gesture != nil))
        #expect(world.screen.seen.dialogs.isEmpty == (gesture == nil))
        guard gesture == nil else { return }
        #expect(
            answer.value["errMsg"] == "requestSubscribeMessage:fail must be invoked by user tap gesture"
        )
    }

    @Test func `who is signed out of the host app signs in first`() async throws {
        let world = try Self.world(answers: Answer(.accept), Answer(.accept))
        try world.signOut()
        let answer = await world.answer("requestSubscribeMessage", ["tmplIds": ["A"]])

        #expect(answer.isOK)
        #expect(world.screen.seen.dialogs.map(\.kind) == ["host_login", "subscribe"])
    }

    @Test func `closing the dialog changes nothing`() async throws {
        let world = try Self.world(answers: Answer(.dismiss))
        await world.call("requestSubscribeMessage", ["tmplIds": ["A"]])

        #expect(try world.platform.subscriptionSettings(of: world.origin.account).lines.isEmpty)
    }

    @Test(arguments: [("3.34.9", false), ("3.35.0", true)] as [(Version, Bool)])
    func `canIUse knows since when the answer has templateSettings`(version: Version, isThere: Bool) {
        let schema = "requestSubscribeMessage.success.templateSettings"
        #expect(HostRegistry.standard.canIUse(schema, version, on: .douyin) == isThere)
    }
}
