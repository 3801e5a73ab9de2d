import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct DialogTests {
    private static let script = """
        Page({ data: { answer: '' },
          ask() { tt.showModal({ title: '走吗', success: (res) => this.setData({ answer: res }) }); },
          askTwice() { this.ask(); tt.showModal({ title: '真的走吗' }); } });
        """
    private static let template =
        #"<view id="ask" bindtap="ask"></view><view id="twice" bindtap="askTwice"></view>"#

    private static func app() throws -> WrittenApp { try WrittenApp(script: script, template: template) }

    @Test(arguments: [
        (Answer.Choice.accept, true), (.reject, false), (.dismiss, false),
    ])
    func `a modal waits, and tells the app what was pressed`(
        choice: Answer.Choice,
        isConfirmed: Bool
    ) async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            let settlement = try await bench.tap("#ask")
            #expect(settlement == Settlement(handled: 1, isSettled: false))
            #expect(try await bench.data()["answer"] == "")
            try await bench.answer(choice)
            let answer = try await bench.data()["answer"]
            #expect(answer?["confirm"] == .bool(isConfirmed))
            #expect(answer?["cancel"] == .bool(!isConfirmed))
            #expect(answer?["errMsg"] == "showModal:ok")
            #expect(await bench.device.openDialogs().isEmpty)
        }
    }

    @Test func `a dialog can be answered once`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#ask")
            let id = try await bench.dialog().id
            #expect(await bench.device.answer("d99", with: Answer(.accept)) == false)
            #expect(await bench.device.answer(id, with: Answer(.accept)))
            #expect(await bench.device.answer(id, with: Answer(.reject)) == false)
            _ = await bench.device.settle(within: 5000)
            #expect(try await bench.data()["answer"]?["confirm"] == true)
        }
    }

    @Test func `two dialogs wait in the order they were asked`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#twice")
            let shown = await bench.device.openDialogs()
            #expect(shown.map(\.id) == ["d1", "d2"])
            #expect(await bench.device.answer("d2", with: Answer(.accept)))
            #expect(await bench.device.openDialogs().map(\.id) == ["d1"])
            #expect(await bench.device.settle(within: 5000) == false)
            try await bench.answer(.accept)
            #expect(await bench.device.settle(within: 0))
        }
    }

    @Test(arguments: [(Person.Conduct.agree, true), (.refuse, false)])
    func `a person with a conduct is never asked`(conduct: Person.Conduct, isConfirmed: Bool) async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root, conduct: conduct) { bench in
            let settlement = try await bench.tap("#ask")
            #expect(settlement.isSettled)
            #expect(await bench.device.openDialogs().isEmpty)
            #expect(try await bench.data()["answer"]?["confirm"] == .bool(isConfirmed))
        }
    }

    @Test func `leaving the app dismisses what it asks`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#ask")
            await bench.device.enterBackground()
            #expect(await bench.device.openDialogs().isEmpty)
            #expect(await bench.device.settle(within: 5000))
            #expect(try await bench.data()["answer"]?["cancel"] == true)
        }
    }

    @Test func `a new start takes the old questions away, and browsers learn of it`() async throws {
        let app = try Self.app()
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            try await bench.tap("#ask")
            await bench.device.launch()
            #expect(await bench.device.openDialogs().isEmpty)
            #expect(await bench.device.settle(within: 5000))
            let frames = try await browser.frames()
            #expect(frames.contains { $0["type"] == "dialog_closed" && $0["id"] == "d1" })
            #expect(try await bench.data()["answer"] == "")
        }
    }
}
