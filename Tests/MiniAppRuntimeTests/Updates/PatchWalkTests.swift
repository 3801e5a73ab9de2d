import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(5))) struct PatchWalkTests {
    /// Taps at random, and expects after each tap that patches led to what a fresh snapshot shows.
    private static func walk(
        over app: String,
        seed: UInt64,
        steps: Int,
        taps: (inout Walk, Workbench) async throws -> String?
    ) async throws {
        try await Workbench.with(app: Example.named(app), scriptSeconds: 20) { bench in
            var walk = Walk(seed: seed)
            let browser = try await Browser(of: bench)
            for step in 1...steps {
                guard let selector = try await taps(&walk, bench) else { continue }
                try await bench.tap(selector)
                try await bench.expectDrawnAsIs(by: browser, "\(app) \(seed), step \(step): \(selector)")
            }
            #expect(await bench.console(.error) == [])
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `a thousand rows are patched to what they are`(seed: UInt64) async throws {
        let tools = ["fill", "change-one", "append", "append", "reverse", "replace", "swap", "swap", "clear"]
        try await Self.walk(over: "Thousand", seed: seed, steps: 14) { walk, bench in
            let count = try await bench.data()["rows"]?.array?.count ?? 0
            guard count > 0, Bool.random(using: &walk) else {
                return "#\(tools.randomElement(using: &walk) ?? "")"
            }
            let id = try await bench.data()["rows"]?[Int.random(in: 0..<count, using: &walk)]?["id"]?.int ?? 0
            return Bool.random(using: &walk) ? "[data-id=\"\(id)\"]" : "[data-id=\"\(id)\"] .remove"
        }
    }

    @Test(arguments: [4, 5, 6] as [UInt64])
    func `a quiz is patched to what it is`(seed: UInt64) async throws {
        try await Self.walk(over: "Quiz", seed: seed, steps: 60) { walk, bench in
            if Int.random(in: 0..<5, using: &walk) == 0 {
                bench.platform.clock.advance(by: 1)
                _ = await bench.device.settle(within: 100)
            }
            let choices = [
                "#start", "#option-0", "#option-1", "#option-2", "#next", "#again", ".go", ".option",
            ]
            let selector = choices.randomElement(using: &walk) ?? ""
            return try await bench.elements(selector).isEmpty ? nil : selector
        }
    }

    @Test(arguments: [7, 8] as [UInt64])
    func `notes with tabs are patched to what they are`(seed: UInt64) async throws {
        try await Self.walk(over: "Notes", seed: seed, steps: 50) { walk, bench in
            switch Int.random(in: 0..<6, using: &walk) {
            case 0:
                await bench.device.selectTab(Int.random(in: 0..<3, using: &walk))
                return nil
            case 1:
                await bench.device.goBack()
                return nil
            default:
                for dialog in await bench.device.openDialogs() {
                    _ = await bench.device.answer(dialog.id, with: .init(.accept))
                }
                let choices = [
                    ".note-card", ".pick", "#new-note", ".item", ".item-remove", ".tab", "#about", "#edit",
                ]
                let selector = choices.randomElement(using: &walk) ?? ""
                return try await bench.elements(selector).isEmpty ? nil : selector
            }
        }
    }
}
