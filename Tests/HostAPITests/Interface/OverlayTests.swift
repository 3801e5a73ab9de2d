import OpenPlatform
import Testing

@testable import HostAPI

struct OverlayTests {
    @Test func `a toast has a check mark and stays 1.5 seconds`() async throws {
        let world = try World()
        let answer = await world.call("showToast", ["title": "已保存"])

        #expect(answer == ["errMsg": "showToast:ok"])
        #expect(
            world.screen.seen.overlay
                == Overlay(kind: .toast, title: "已保存", icon: .success, image: "", mask: false, duration: 1500)
        )
    }

    @Test func `loading is a toast that stays a day`() async throws {
        let world = try World()
        await world.call("showLoading", ["title": "正在同步", "mask": true])

        #expect(
            world.screen.seen.overlay
                == Overlay(
                    kind: .loading,
                    title: "正在同步",
                    icon: .loading,
                    image: "",
                    mask: true,
                    duration: 86_400_000
                )
        )
    }

    @Test(
        arguments: [
            ("fail", "1.36.0", .fail), ("fail", "1.35.0", .success), ("none", "1.0.0", .none),
            ("loading", "1.0.0", .loading), ("error", "3.0.0", .success),
        ] as [(String, Version, Overlay.Icon)]
    )
    func `the icon is one that the base library has`(
        icon: String,
        version: Version,
        shown: Overlay.Icon
    ) async throws {
        let world = try World(baseLibrary: version)
        await world.call("showToast", ["title": "a", "icon": .string(icon)])

        #expect(world.screen.seen.overlay?.icon == shown)
    }

    @Test(
        arguments: [
            ("showLoading", "hideToast", false, false), ("showToast", "hideLoading", false, false),
            ("showToast", "hideToast", false, false), ("showLoading", "hideToast", true, true),
            ("showToast", "hideLoading", true, true), ("showToast", "hideToast", true, false),
            ("showLoading", "hideLoading", true, false),
        ]
    )
    func `hiding one box hides the other, unless there is to be no conflict`(
        show: String,
        hide: String,
        noConflict: Bool,
        isKept: Bool
    ) async throws {
        let world = try World()
        await world.call(show, ["title": "a"])
        await world.call(hide, ["noConflict": .bool(noConflict)])

        #expect((world.screen.seen.overlay != nil) == isKept)
    }

    @Test func `before 2.62.0 noConflict is ignored`() async throws {
        let world = try World(baseLibrary: "2.61.0")
        await world.call("showLoading", ["title": "a"])
        await world.call("hideToast", ["noConflict": true])

        #expect(world.screen.seen.overlay == nil)
    }

    @Test func `a newer box replaces an older one of either kind`() async throws {
        let world = try World()
        await world.call("showLoading", ["title": "a"])
        await world.call("showToast", ["title": "b"])

        #expect(world.screen.seen.overlay?.title == "b")
    }

    @Test func `a refused toast leaves what was shown`() async throws {
        let world = try World()
        await world.call("showLoading", ["title": "a"])
        await world.call("showToast", ["title": ""])

        #expect(world.screen.seen.overlay?.kind == .loading)
    }
}
