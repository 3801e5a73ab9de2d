import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct PreparedAnswerTests {
    private static let script = """
        Page({ data: { log: [] },
          say(word) { this.setData({ log: this.data.log.concat(word) }); },
          onHide() { this.say('hide'); },
          ask() { tt.showActionSheet({ itemList: ['a', 'b'],
            success: (res) => this.say('item ' + res.tapIndex), fail: () => this.say('fail') }); } });
        """

    private static func ask(
        _ answers: [PreparedAnswer],
        _ body: (Workbench, Settlement) async throws -> Void
    ) async throws {
        let app = try WrittenApp(script: script, template: #"<view id="ask" bindtap="ask"></view>"#)
        try await Workbench.with(app: app.root, conduct: .prepared(answers)) { bench in
            try await body(bench, try await bench.tap("#ask"))
        }
    }

    @Test(
        arguments: [
            (PreparedAnswer(.accept, fields: ["index": 1]), "item 1"),
            (PreparedAnswer(.accept, to: .actionSheet, fields: ["index": 0]), "item 0"),
            (PreparedAnswer(.reject), "fail"), (PreparedAnswer(.dismiss), "fail"),
        ] as [(PreparedAnswer, JSONValue)]
    )
    func `an answer is given as soon as the dialog opens`(
        answer: PreparedAnswer,
        word: JSONValue
    ) async throws {
        try await Self.ask([answer]) { bench, settlement in
            #expect(settlement.isSettled)
            let log = try await bench.data()["log"]
            #expect(log == .array([word]))
            #expect(await bench.device.openDialogs().isEmpty)
        }
    }

    @Test(arguments: [PreparedAnswer(.ignore), PreparedAnswer(.accept, to: .phone)])
    func `an ignored dialog, and one that nothing fits, stays open until somebody answers it`(
        answer: PreparedAnswer
    ) async throws {
        try await Self.ask([answer]) { bench, settlement in
            #expect(settlement.isSettled == false)
            #expect(try await bench.dialog().contents.kind == "action_sheet")
            try await bench.answer(.dismiss)
            #expect(try await bench.data()["log"] == ["fail"])
        }
    }

    @Test func `who leaves the app while a dialog is open finds it closed`() async throws {
        try await Self.ask([PreparedAnswer(.leave)]) { bench, _ in
            try await bench.until("both were said") { try await bench.data()["log"]?.array?.count == 2 }
            #expect(try await bench.data()["log"] == ["hide", "fail"])
            #expect(await bench.device.openDialogs().isEmpty)
        }
    }

    @Test func `answers are used up in their order`() async throws {
        let answers = [0, 1].map { PreparedAnswer(.accept, fields: ["index": .integer($0)]) }
        try await Self.ask([answers[0], PreparedAnswer(.reject, to: .phone), answers[1]]) { bench, _ in
            try await bench.tap("#ask")
            #expect(try await bench.data()["log"] == ["item 0", "item 1"])
            let settlement = try await bench.tap("#ask")
            #expect(settlement.isSettled == false)
            #expect(
                try bench.platform.people.find("amy")?.conduct
                    == .prepared([PreparedAnswer(.reject, to: .phone)])
            )
        }
    }
}
