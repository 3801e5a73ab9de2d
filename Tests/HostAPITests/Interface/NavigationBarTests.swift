import HostAPI
import OpenPlatform
import Testing

struct NavigationBarTests {
    @Test(
        arguments: [
            ("setNavigationBarTitle", ["title": "轻记"], NavigationBarChange(title: "轻记")),
            (
                "setNavigationBarColor", ["frontColor": "#FFFFFF", "backgroundColor": "#123456"],
                colors()
            ),
            (
                "setNavigationBarColor",
                [
                    "frontColor": "#FFFFFF", "backgroundColor": "#123456", "duration": 400,
                    "timingFunc": "easeIn",
                ],
                colors(duration: 400, timing: .easeIn)
            ),
            (
                "setNavigationBarColor",
                ["frontColor": "#FFFFFF", "backgroundColor": "#123456", "timingFunc": "bounce"], colors()
            ),
            ("showNavigationBarLoading", [:], NavigationBarChange(isLoading: true)),
            ("hideNavigationBarLoading", [:], NavigationBarChange(isLoading: false)),
            ("hideHomeButton", [:], NavigationBarChange(hidesHomeButton: true)),
        ] as [(String, JSONValue, NavigationBarChange)]
    )
    func `the title bar changes only what was named`(
        name: String,
        arguments: JSONValue,
        change: NavigationBarChange
    ) async throws {
        let world = try World()

        #expect(await world.call(name, arguments) == ["errMsg": .string("\(name):ok")])
        #expect(world.screen.seen.bars == [change])
    }

    private static func colors(duration: Double = 0, timing: BarTiming = .linear) -> NavigationBarChange {
        var change = NavigationBarChange(frontColor: "#ffffff", backgroundColor: "#123456")
        change.duration = duration
        change.timing = timing
        return change
    }

    @Test func `before 2.32.0 colours change at once`() async throws {
        let world = try World(baseLibrary: "2.31.0")
        await world.call(
            "setNavigationBarColor",
            ["frontColor": "#ffffff", "backgroundColor": "#123456", "duration": 400]
        )

        #expect(world.screen.seen.bars == [Self.colors()])
    }

    @Test func `the page can be pulled and let go`() async throws {
        let world = try World()
        world.screen.arrange { $0.conditions.pullsDown = true }
        await world.call("startPullDownRefresh")
        await world.call("stopPullDownRefresh")

        #expect(world.screen.seen.pulls == [.start, .stop])
    }
}
