import OpenPlatform
import Testing

@testable import HostAPI

struct PhoneButtonTests {
    private static func world(
        _ baseLibrary: Version = "3.51.0",
        _ answers: Answer...,
        settings: PlatformSettings = PlatformSettings()
    ) async throws -> World {
        let world = try World(baseLibrary: baseLibrary, platformSettings: settings)
        world.screen.arrange { $0.answers = answers }
        await world.call("login")
        return world
    }

    @Test(
        arguments: [
            ("2.69.0", ["encryptedData", "iv", "errMsg"]),
            ("2.70.0", ["encryptedData", "iv", "cloudId", "errMsg"]),
            ("3.50.0", ["encryptedData", "iv", "cloudId", "errMsg"]),
            ("3.51.0", ["encryptedData", "iv", "cloudId", "code", "errMsg"]),
        ] as [(Version, [String])]
    )
    func `the event's detail has what the base library knows`(
        version: Version,
        members: [String]
    ) async throws {
        let world = try await Self.world(version, Answer(.accept))
        let detail = await world.press("getPhoneNumber")

        #expect(detail.object?.keys == members)
        #expect(detail["errMsg"] == "getPhoneNumber:ok")
        #expect(
            world.screen.seen.dialogs.last == .phone(PhoneConsent(appName: "tt1", number: "138 **** 8000"))
        )
    }

    @Test func `it asks on every tap, and each code is another one`() async throws {
        let world = try await Self.world("3.51.0", Answer(.accept), Answer(.reject), Answer(.accept))
        let first = await world.press("getPhoneNumber")
        let second = await world.press("getPhoneNumber")
        let third = await world.press("getPhoneNumber")

        #expect(world.screen.seen.dialogs.map(\.kind) == ["phone", "phone", "phone"])
        #expect(second == ["errMsg": "getPhoneNumber:fail auth deny", "errno": 10502])
        #expect(first["code"] != third["code"])
    }

    @Test func `another number goes to the app and stays with it alone`() async throws {
        let other: JSONValue = ["number": "5551234567", "country_code": "1"]
        let world = try await Self.world("3.51.0", Answer(.accept, fields: other), Answer(.accept))

        let first = await world.press("getPhoneNumber")
        #expect(try world.opened(first)["phoneNumber"] == "+15551234567")
        let second = await world.press("getPhoneNumber")
        #expect(try world.opened(second)["phoneNumber"] == "13800008000")
    }

    @Test func `who has no number enters one, which is bound to them`() async throws {
        let typed = Answer(.accept, fields: ["number": "13900009000"])
        let world = try await Self.world("3.51.0", typed, Answer(.accept))
        _ = try world.platform.people.update("amy", patch: ["phone": nil]).get()

        let first = await world.press("getPhoneNumber")
        #expect(try world.opened(first)["phoneNumber"] == "13900009000")
        let second = await world.press("getPhoneNumber")
        #expect(try world.opened(second)["phoneNumber"] == "13900009000")
        let shown = world.screen.seen.dialogs.suffix(2)
        #expect(
            Array(shown) == [
                .phone(PhoneConsent(appName: "tt1", number: nil)),
                .phone(PhoneConsent(appName: "tt1", number: "139 **** 9000")),
            ]
        )
    }

    @Test func `the number shows neither in the trace nor in the dialog`() async throws {
        let world = try await Self.world("3.51.0", Answer(.accept))
        let detail = await world.press("getPhoneNumber")
        let told = "\(world.platform.trace.entries()) \(world.screen.seen.dialogs)"

        #expect(!told.contains("13800008000"))
        #expect(!told.contains(try #require(detail["code"]?.string)))
        #expect(world.lastStep?.name == "button getPhoneNumber")
    }

    @Test func `tt-getPhoneNumber has the button's answer inside its own`() async throws {
        let world = try await Self.world("3.51.0", Answer(.accept), Answer(.reject))
        let answer = await world.call("getPhoneNumber")

        #expect(answer.object?.keys == ["detail", "errMsg"])
        #expect(answer["errMsg"] == "getPhoneNumber:ok")
        #expect(answer["detail"]?.object?.keys == ["encryptedData", "iv", "cloudId", "code", "errMsg"])
        #expect(await world.call("getPhoneNumber")["errMsg"] == "getPhoneNumber:fail auth deny")
    }
}
