import OpenPlatform
import Testing

@testable import HostAPI

struct ScreenTests {
    private static let scrolls: [(JSONValue, PageScroll)] = [
        (["scrollTop": 300], PageScroll(to: .top(300), duration: 200)),
        (["scrollTop": -5, "duration": 0], PageScroll(to: .top(0), duration: 0)),
        (["selector": "#a"], PageScroll(to: .element("#a", offset: 0), duration: 200)),
        (
            ["selector": "#a", "offsetTop": -20, "duration": 300],
            PageScroll(to: .element("#a", offset: -20), duration: 300)
        ),
        (["scrollTop": 7, "selector": "#a"], PageScroll(to: .top(7), duration: 200)),
    ]

    @Test(arguments: scrolls)
    func `a page is scrolled to a place, or else to an element`(
        arguments: JSONValue,
        scroll: PageScroll
    ) async throws {
        let world = try World()

        #expect(await world.call("pageScrollTo", arguments) == ["errMsg": "pageScrollTo:ok"])
        #expect(world.screen.seen.scrolls == [scroll])
    }

    @Test func `a question before leaving is asked in the platform's words, or the app's`() async throws {
        let world = try World()
        let long = String(repeating: "很", count: 60)
        #expect(await world.call("enableAlertBeforeUnload") == ["errMsg": "enableAlertBeforeUnload:ok"])
        await world.call(
            "enableAlertBeforeUnload",
            ["message": .string(long), "confirmText": "现在就返回", "cancelText": "不"]
        )
        #expect(await world.call("disableAlertBeforeUnload") == ["errMsg": "disableAlertBeforeUnload:ok"])

        #expect(
            world.screen.seen.questions == [
                ModalBox(question: "确认返回上一级吗", confirm: "确定", cancel: "取消"),
                ModalBox(question: String(repeating: "很", count: 50), confirm: "现在就返", cancel: "不"), nil,
            ]
        )
    }
}
