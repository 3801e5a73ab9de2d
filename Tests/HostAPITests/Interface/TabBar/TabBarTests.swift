import OpenPlatform
import Testing

@testable import HostAPI

struct TabBarTests {
    /// A phone whose app has three tabs.
    private static func world(baseLibrary: Version = "3.35.0") throws -> World {
        let world = try World(baseLibrary: baseLibrary)
        world.screen.arrange { $0.conditions.tabs = ["pages/a/a", "pages/b/b", "pages/c/c"] }
        return world
    }

    @Test(
        arguments: [
            ("setTabBarBadge", ["index": 0, "text": "3"], .mark(.text("3"), tab: 0)),
            ("setTabBarBadge", ["index": 2, "text": ""], .removeText(tab: 2)),
            ("removeTabBarBadge", ["index": 2], .removeText(tab: 2)),
            ("showTabBarRedDot", ["index": 1], .mark(.dot, tab: 1)),
            ("hideTabBarRedDot", ["index": 1], .removeDot(tab: 1)),
            ("showTabBar", [:], .visible(true, isAnimated: false)),
            ("hideTabBar", ["animation": true], .visible(false, isAnimated: true)),
            (
                "setTabBarStyle", ["color": "#ff3377", "borderStyle": "white", "other": 1],
                .style(["color": "#ff3377", "borderStyle": "white"])
            ),
            (
                "setTabBarItem", ["index": 1, "text": "我的", "iconPath": "/img/me.png"],
                .item(["text": "我的", "iconPath": "/img/me.png"], tab: 1)
            ),
        ] as [(String, JSONValue, TabBarChange)]
    )
    func `a call changes what it names`(
        name: String,
        arguments: JSONValue,
        change: TabBarChange
    ) async throws {
        let world = try Self.world()

        #expect(await world.call(name, arguments) == ["errMsg": .string("\(name):ok")])
        #expect(world.screen.seen.tabBars == [change])
    }

    @Test(
        arguments: [
            ("1", "1"), ("99", "99"), ("100", "..."), ("99+", "99+"), ("new!", "new!"), ("new!!", "..."),
            ("消息", "消息"), ("新消息", "..."), ("a消", "a消"), ("ab消", "ab消"), ("abc消", "..."),
        ]
    )
    func `a badge that is too long is an ellipsis`(text: String, shown: String) async throws {
        let world = try Self.world()
        await world.call("setTabBarBadge", ["index": 0, "text": .string(text)])

        #expect(world.screen.seen.tabBars == [.mark(.text(shown), tab: 0)])
    }

    @Test func `before 1.44.0 there are no such functions`() async throws {
        let world = try Self.world(baseLibrary: "1.43.0")

        #expect(
            await world.call("showTabBar") == [
                "errMsg": "showTabBar:fail Methord showTabBar not implement", "errNo": 10102,
            ]
        )
        #expect(world.screen.seen.tabBars.isEmpty)
    }

    @Test(
        arguments: [
            ([.mark(.text("3"), tab: 0), .mark(.dot, tab: 0)], [.dot]),
            ([.mark(.dot, tab: 0), .mark(.text("3"), tab: 0)], [.text("3")]),
            ([.mark(.dot, tab: 0), .removeText(tab: 0)], [.dot]),
            ([.mark(.text("3"), tab: 0), .removeDot(tab: 0)], [.text("3")]),
            ([.mark(.dot, tab: 0), .removeDot(tab: 0)], []),
            ([.mark(.text("3"), tab: 0), .removeText(tab: 0)], []),
        ] as [([TabBarChange], [TabMark])]
    )
    func `a tab has one mark, and each function takes its own away`(
        changes: [TabBarChange],
        marks: [TabMark]
    ) {
        var look = TabBarLook()
        for change in changes { look.apply(change) }

        #expect(Array(look.marks.values) == marks)
    }

    @Test func `what is left out stays as it was`() {
        var look = TabBarLook()
        look.apply(.style(["color": "#111111"]))
        look.apply(.style(["selectedColor": "#222222"]))
        look.apply(.item(["text": "A"], tab: 0))
        look.apply(.item(["iconPath": "a.png"], tab: 0))
        look.apply(.mark(.dot, tab: 1))
        let original: JSONObject = [
            "color": "#000000", "backgroundColor": "#ffffff",
            "list": [["pagePath": "a", "text": "a"], ["pagePath": "b", "text": "b"]],
        ]

        let text =
            ##"{"color":"#111111","backgroundColor":"#ffffff","list":[{"pagePath":"a","text":"A","##
            + ##""iconPath":"a.png"},{"pagePath":"b","text":"b","dot":true}],"selectedColor":"#222222","##
            + ##""hidden":false,"animated":false}"##
        #expect(JSONValue.object(look.applied(to: original)).text == text)
    }
}
