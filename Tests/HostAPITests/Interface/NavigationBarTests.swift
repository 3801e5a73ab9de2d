import HostAPI
import OpenPlatform
import Testing

struct NavigationBarTests {
    @Test(
        arguments: [
            ("setNavigationBarTitle", ["title": "轻记"], NavigationBarChange(title: "轻记")),
            (
                "setNavigationBarColor", ["frontColor": "#FFFFFF", "backgroundColor": "#123456"],
                NavigationBarChange(frontColor: "#ffffff", backgroundColor: "#123456")
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

    @Test func `the front colour is black or white`() async throws {
        let world = try World()
        let answer = await world.call(
            "setNavigationBarColor",
            ["frontColor": "red", "backgroundColor": "#123456"]
        )

        #expect(answer["errMsg"] == "setNavigationBarColor:fail params.frontColor is invalid")
        #expect(world.screen.seen.bars.isEmpty)
    }

    @Test func `the page can be pulled and let go`() async throws {
        let world = try World()
        await world.call("startPullDownRefresh")
        await world.call("stopPullDownRefresh")

        #expect(world.screen.seen.pulls == [.start, .stop])
    }
}
