import OpenPlatform
import Testing

@testable import HostAPI

struct ScopeGuardTests {
    private static let scopeName = "scope.clipboard"

    @Test func `the first use asks, and a yes is remembered`() async throws {
        let world = try World()
        world.screen.arrange { state in
            state.clipboard = "文字"
            state.answers = [Answer(.accept)]
            state.conditions.needs.reasons = ["scope.clipboard": "用于粘贴笔记"]
        }

        #expect(await world.call("getClipboardData") == ["data": "文字", "errMsg": "getClipboardData:ok"])
        #expect(await world.call("setClipboardData", ["data": "a"]) == ["errMsg": "setClipboardData:ok"])
        #expect(
            world.screen.seen.dialogs == [
                .scope(ScopeConsent(appName: "tt1", scope: Self.scopeName, reason: "用于粘贴笔记"))
            ]
        )
    }

    @Test func `a no is remembered, and later calls fail without a dialog`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.reject), Answer(.accept)] }

        for _ in 1...2 {
            #expect(await world.call("getClipboardData") == ["errMsg": "getClipboardData:fail auth deny"])
        }
        #expect(world.screen.seen.dialogs.count == 1)
        #expect(world.lastStep?.rules.map(\.state) == [.failed])
        #expect(world.lastStep?.rules.last?.text.en == "the person refused scope.clipboard")
    }

    @Test func `leaving without an answer refuses once, and the next call asks again`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.dismiss), Answer(.accept)] }

        #expect(await world.call("getClipboardData") == ["errMsg": "getClipboardData:fail auth deny"])
        #expect(await !world.call("getClipboardData").isNull)
        #expect(world.screen.seen.dialogs.count == 2)
        #expect(world.lastStep?.outcome == .ok)
    }

    @Test(arguments: [
        ([Answer.Choice.accept, .accept], ["privacy", "scope"], "getClipboardData:ok"),
        ([.accept, .reject], ["privacy", "scope"], "getClipboardData:fail auth deny"),
        ([.reject], ["privacy"], "getClipboardData:fail privacy permission is not authorized"),
    ])
    func `the privacy agreement comes first`(
        answers: [Answer.Choice],
        kinds: [String],
        errMsg: String
    ) async throws {
        let world = try World()
        world.screen.arrange { state in
            state.answers = answers.map { Answer($0) }
            state.conditions.needs.usesPrivacyCheck = true
        }

        #expect(await world.call("getClipboardData")["errMsg"] == .string(errMsg))
        #expect(world.screen.seen.dialogs.map(\.kind) == kinds)
    }

    @Test func `base libraries before 3.19.0 know no privacy agreement`() async throws {
        let world = try World(baseLibrary: "3.18.0")
        world.screen.arrange { state in
            state.answers = [Answer(.accept)]
            state.conditions.needs.usesPrivacyCheck = true
        }
        await world.call("getClipboardData")

        #expect(world.screen.seen.dialogs.map(\.kind) == ["scope"])
    }

    @Test func `the trace has a step for the permission, with every rule`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.reject)] }
        await world.call("getClipboardData")
        let step = try #require(world.platform.trace.entries().last { $0.kind == "permission" })

        #expect(step.name == "scope.clipboard")
        #expect(step.outcome == .refused)
        #expect(step.rules.map(\.state) == [.passed, .passed, .passed, .failed, .skipped])
        #expect(step.fix?.en.contains("tt.openSetting") == true)
    }
}
