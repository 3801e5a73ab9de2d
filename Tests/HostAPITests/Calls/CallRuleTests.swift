import HostAPI
import OpenPlatform
import Testing

struct CallRuleTests {
    /// A function that knows every rule.
    private static let strict = HostFunction(
        "strict",
        .open,
        since: "2.0.0",
        hosts: .only([.toutiao]),
        timing: Timing(gesture: .tap, backgroundLimit: 5),
        parameters: [.required("id", .string)],
        errors: ErrorTable(number: 9000),
        source: "",
        body: .immediate { _ throws(HostFailure) in [:] }
    )

    private static func world(_ change: (inout CallOrigin) -> Void = { _ in }) throws -> World {
        var world = try World(hostApp: .toutiao, baseLibrary: "2.0.0")
        world.registry = HostRegistry([strict])
        change(&world.origin)
        return world
    }

    @Test func `a call that keeps every rule goes through, and the trace says so`() async throws {
        let world = try Self.world()
        let answer = await world.call("strict", ["id": "1"])
        let step = try #require(world.lastStep)

        #expect(answer == ["errMsg": "strict:ok"])
        #expect(step.rules.map(\.state) == Array(repeating: .passed, count: 5))
        #expect(step.name == "tt.strict")
        #expect(step.outcome == .ok)
        #expect(step.fix == nil)
    }

    @Test func `rules are asked in order, and the first one that fails refuses`() async throws {
        var world = try Self.world { origin in
            origin.baseLibrary = "1.9.0"
            origin.hostApp = .douyin
            origin.secondsInBackground = 6
            origin.gesture = nil
        }
        var refusals: [JSONValue] = []
        refusals.append(await world.call("strict"))
        world.origin.baseLibrary = "2.0.0"
        refusals.append(await world.call("strict"))
        world.origin.hostApp = .toutiao
        refusals.append(await world.call("strict"))
        world.origin.secondsInBackground = nil
        refusals.append(await world.call("strict"))
        world.origin.gesture = .tap
        refusals.append(await world.call("strict"))

        #expect(
            refusals.map { $0["errMsg"] } == [
                "strict:fail Methord strict not implement",
                "strict:fail feature is not supported in app",
                "strict:fail app in background",
                "strict:fail must be invoked by user tap gesture",
                "strict:fail params.id should be string, but got undefined",
            ]
        )
        #expect(refusals.map { $0["errorCode"]?.int } == [nil, nil, 900094, nil, 900099])
        #expect(refusals.map { $0["errNo"]?.int } == [10102, 10301, nil, nil, 20000])
    }

    @Test func `rules after the one that failed are skipped in the trace`() async throws {
        let world = try Self.world { $0.gesture = nil }
        await world.call("strict", ["id": "1"])
        let step = try #require(world.lastStep)

        #expect(step.rules.map(\.state) == [.passed, .passed, .passed, .failed, .skipped])
        #expect(step.outcome == .refused)
        #expect(step.text == Phrase(en: "refused: no gesture", zh: "已拒绝：不在点按中"))
        #expect(step.fix != nil)
    }

    @Test(
        arguments: [(nil, true), (0.0, true), (4.9, true), (5.0, false), (60.0, false)] as [(Double?, Bool)]
    )
    func `five seconds of background are allowed`(seconds: Double?, isAllowed: Bool) async throws {
        let world = try Self.world { $0.secondsInBackground = seconds }

        #expect(await world.answer("strict", ["id": "1"]).isOK == isAllowed)
    }

    @Test func `a payment is a gesture only where its page says so`() throws {
        #expect(!GestureRule.tap.allows(.payment))
        #expect(GestureRule.tapOrPayment.allows(.payment))
        #expect(!GestureRule.tapOrPayment.allows(nil))
        #expect(GestureRule.none.allows(nil))
    }

    @Test func `a name that nobody knows fails like a missing method`() async throws {
        let answer = await (try World()).call("frobnicate")

        #expect(answer["errMsg"] == "frobnicate:fail Quaver has not built tt.frobnicate yet")
    }

    @Test func `every absent function fails by its name and shows in the trace`() async throws {
        let world = try World()
        for function in HostRegistry.standard.functions where function.depth == .absent {
            world.platform.trace.clear()
            let answer = await world.answer(function.name)
            #expect(!answer.isOK)
            #expect(answer.value["errMsg"]?.string?.contains("tt.\(function.name) yet") == true)
            #expect(world.lastStep?.outcome == .refused)
        }
    }
}
