import OpenPlatform
import Testing

@testable import HostAPI

struct ModalTests {
    @Test func `a modal has the platform's captions and colours`() async throws {
        let world = try World()
        await world.call("showModal", ["title": "删除这条笔记？"])

        #expect(
            world.screen.seen.dialogs == [
                .modal(
                    ModalBox(
                        title: "删除这条笔记？",
                        content: "",
                        showsCancel: true,
                        cancelText: "取消",
                        cancelColor: "#000000",
                        confirmText: "确定",
                        confirmColor: "#F85959",
                        isEditable: false,
                        placeholder: "",
                        image: ""
                    )
                )
            ]
        )
    }

    @Test(
        arguments: [
            (Answer(.accept), true), (Answer(.reject), false), (Answer(.dismiss), false),
        ]
    )
    func `every answer is a success`(answer: Answer, isConfirmed: Bool) async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [answer] }

        #expect(
            await world.call("showModal", ["content": "?"]) == [
                "confirm": .bool(isConfirmed), "cancel": .bool(!isConfirmed), "errMsg": "showModal:ok",
            ]
        )
    }

    @Test func `an editable modal gives what was entered, but not when cancelled`() async throws {
        let world = try World()
        world.screen.arrange { state in
            state.answers = [Answer(.accept, fields: ["content": "雨"]), Answer(.reject), Answer(.accept)]
        }
        let arguments: JSONValue = ["title": "名字", "content": "旧", "editable": true]

        #expect(await world.call("showModal", arguments)["content"] == "雨")
        #expect(await world.call("showModal", arguments)["content"] == nil)
        #expect(await world.call("showModal", arguments)["content"] == "旧")
    }

    @Test func `captions are cut to four characters`() async throws {
        let world = try World()
        await world.call("showModal", ["title": "a", "confirmText": "我知道了谢谢"])
        guard case .modal(let box) = world.screen.seen.dialogs.first else {
            Issue.record("no modal")
            return
        }

        #expect(box.confirmText == "我知道了")
    }

    @Test(
        arguments: [("2.61.0", "#F85959", "#000000"), ("2.62.0", "#112233", "#445566")]
            as [(Version, String, String)]
    )
    func `an app chooses colours from 2.62.0 on`(
        version: Version,
        confirm: String,
        cancel: String
    ) async throws {
        let world = try World(baseLibrary: version)
        await world.call(
            "showModal",
            ["title": "a", "confirmColor": "#112233", "cancelColor": "#445566"]
        )
        guard case .modal(let box) = world.screen.seen.dialogs.first else {
            Issue.record("no modal")
            return
        }

        #expect(box.confirmColor == confirm)
        #expect(box.cancelColor == cancel)
    }

    @Test func `a call with a dialog is pending in the trace until the answer`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept)] }
        guard case .waiting(let rest) = world.registry.start("showModal", world.request(["title": "a"]))
        else {
            Issue.record("did not wait")
            return
        }

        #expect(world.lastStep?.outcome == .pending)
        _ = await rest()
        #expect(world.platform.trace.entries().map(\.outcome) == [.ok])
        #expect(world.lastStep?.seq == 1)
        #expect(world.lastStep?.milliseconds != nil)
    }

    @Test(arguments: [0, 1, 5])
    func `the chosen item is counted from zero`(index: Int) async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept, fields: ["index": .integer(index)])] }
        let items: JSONValue = ["1", "2", "3", "4", "5", "6"]

        #expect(
            await world.call("showActionSheet", ["itemList": items]) == [
                "tapIndex": .integer(index), "errMsg": "showActionSheet:ok",
            ]
        )
    }

    @Test(
        arguments: [
            (["itemList": []], "params.itemList.length should be >= 1, but got 0"),
            (["itemList": [1]], "params.itemList[0] should be string, but got number"),
            (
                ["itemList": ["1", "2", "3", "4", "5", "6", "7"]],
                "params.itemList.length should be <= 6, but got 7"
            ),
            ([:], "params.itemList should be array, but got undefined"),
        ] as [(JSONValue, String)]
    )
    func `a list has one to six texts`(arguments: JSONValue, detail: String) async throws {
        let world = try World()

        #expect(
            await world.call("showActionSheet", arguments) == [
                "errMsg": .string("showActionSheet:fail \(detail)"), "errNo": 20000,
            ]
        )
        #expect(world.screen.seen.dialogs.isEmpty)
    }
}
