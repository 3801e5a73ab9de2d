import OpenPlatform
import Storage
import Testing

@testable import HostAPI

/// Every documented failure of the phone-number button, reached by behaviour.
struct PhoneRefusalTests {
    struct Row: CustomTestStringConvertible, Sendable {
        let detail: String
        let errno: Int
        var arrange: @Sendable (inout World) throws -> Void = { _ in }

        var testDescription: String { detail }
    }

    private static let rows = [
        Row(detail: "platform auth deny", errno: 21100) { try $0.withdrawPhone() },
        Row(detail: "no permission", errno: 21101) {
            _ = try $0.platform.apps.update("tt1", patch: ["host_apps": ["toutiao"]]).get()
        },
        Row(detail: "not login", errno: 10601) { try $0.signOut() },
        Row(detail: "auth deny", errno: 10502) { $0.screen.arrange { $0.answers = [Answer(.reject)] } },
        Row(detail: "auth deny", errno: 10502) { $0.screen.arrange { $0.answers = [Answer(.dismiss)] } },
        Row(detail: "no phone number", errno: 21102) { try $0.unbindPhone() },
        Row(detail: "no phone number", errno: 21102) { world in
            try world.unbindPhone()
            world.screen.arrange { $0.answers = [Answer(.accept)] }
        },
        Row(detail: "invalid session", errno: 21103) { $0.platform.clock.advance(by: 365 * 86_400) },
        Row(detail: "internal error", errno: 10401) { try $0.database.close() },
    ]

    @Test(arguments: rows)
    func `a row of the button's table is reached by behaviour`(row: Row) async throws {
        var settings = PlatformSettings()
        settings.phoneNeedsCapability = true
        var world = try World(baseLibrary: "3.51.0", platformSettings: settings)
        _ = try world.platform.apps.update("tt1", patch: ["capabilities": ["phone"]]).get()
        await world.call("login")
        try row.arrange(&world)
        let detail = await world.press("getPhoneNumber")

        #expect(
            detail == [
                "errMsg": .string("getPhoneNumber:fail \(row.detail)"), "errno": .integer(row.errno),
            ]
        )
        #expect(world.lastStep?.outcome != .ok)
        #expect(world.lastStep?.fix != nil)
        #expect(world.lastStep?.rules.contains { $0.state == .failed } == true)
    }

    @Test func `every row of the table has such a case`() {
        for row in ErrorTable.phoneNumber.rows {
            #expect(Self.rows.contains { $0.detail == row.detail && row.errNo == .number($0.errno) })
        }
    }

    @Test func `who has not called tt-login is not asked, on an old base library without a number`()
        async throws
    {
        let world = try World(baseLibrary: "3.50.0")

        #expect(await world.press("getPhoneNumber") == ["errMsg": "getPhoneNumber:fail not login"])
        #expect(world.screen.seen.dialogs.isEmpty)
    }
}

extension World {
    fileprivate func withdrawPhone() throws {
        _ = try platform.apps.update("tt1", patch: ["capabilities": []]).get()
    }

    fileprivate func unbindPhone() throws {
        _ = try platform.people.update("amy", patch: ["phone": nil]).get()
    }
}
