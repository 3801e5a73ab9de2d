import OpenPlatform
import Testing

@testable import HostAPI

struct ShareMenuTests {
    private static let calls: [(String, JSONValue, [ShareEntry])] = [
        ("showShareMenu", [:], [.record, .share]), ("showShareMenu", ["menus": ["share"]], [.share]),
        ("showShareMenu", ["menus": ["record", "share"]], [.record, .share]), ("hideShareMenu", [:], []),
    ]

    @Test(arguments: calls)
    func `the menu has the entries that were named`(
        name: String,
        arguments: JSONValue,
        entries: [ShareEntry]
    ) async throws {
        let world = try World()

        #expect(await world.call(name, arguments) == ["errMsg": .string("\(name):ok")])
        #expect(world.screen.seen.shareMenus == [entries])
    }

    @Test func `before 2.28.0 all entries are shown, whatever was named`() async throws {
        let world = try World(baseLibrary: "2.27.0")
        await world.call("showShareMenu", ["menus": ["share"]])

        #expect(world.screen.seen.shareMenus == [[.record, .share]])
    }

    @Test func `an entry that there is not is refused`() async throws {
        let world = try World()

        #expect(
            await world.call("showShareMenu", ["menus": ["share", "print"]]) == [
                "errMsg": "showShareMenu:fail unsupport menu", "errNo": 20000,
            ]
        )
        #expect(world.screen.seen.shareMenus.isEmpty)
    }
}
