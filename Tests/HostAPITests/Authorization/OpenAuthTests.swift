import OpenPlatform
import Testing

@testable import HostAPI

struct OpenAuthTests {
    private static func world(_ answer: Answer) throws -> World {
        let world = try World()
        let capabilities: JSONValue = ["video.list", "fans.list", "video.data"]
        _ = try world.platform.apps.update("tt1", patch: ["capabilities": capabilities]).get()
        world.screen.arrange { $0.answers = [answer] }
        return world
    }

    private static func granted(_ scopes: [String], _ answer: JSONValue) -> Bool {
        answer["errMsg"] == "showDouyinOpenAuth:ok" && answer["ticket"]?.string?.count == 32
            && answer["grantPermissions"] == .array(scopes.map(JSONValue.string))
    }

    @Test func `scopeList is ticked at first, and what the app was not approved for is left out`()
        async throws
    {
        let world = try Self.world(Answer(.accept))
        let answer = await world.call(
            "showDouyinOpenAuth",
            ["scopeList": ["video.list", "star_tops", "fans.list"], "scopes": ["video.data": 0]]
        )

        #expect(Self.granted(["video.list", "fans.list"], answer))
        #expect(
            world.screen.seen.dialogs == [
                .openAuth(
                    OpenAuthConsent(
                        appName: "tt1",
                        nickname: "小满",
                        avatarURL: "https://example.com/amy.png",
                        rows: [
                            .init(scope: "video.list", isRequired: false, isTicked: true),
                            .init(scope: "fans.list", isRequired: false, isTicked: true),
                        ]
                    )
                )
            ]
        )
    }

    @Test func `the numbers of scopes say how a row begins, and required ones stay`() async throws {
        let world = try Self.world(Answer(.accept, fields: ["scopes": ["video.data"]]))
        let answer = await world.call(
            "showDouyinOpenAuth",
            ["scopes": ["video.list": 0, "fans.list": 1, "video.data": 2]]
        )
        guard case .openAuth(let consent) = world.screen.seen.dialogs.last else {
            Issue.record("no dialog")
            return
        }

        #expect(consent.rows.map(\.isRequired) == [true, false, false])
        #expect(consent.rows.map(\.isTicked) == [true, true, false])
        #expect(Self.granted(["video.list", "video.data"], answer))
    }

    @Test func `before 3.5.0 only scopes counts`() async throws {
        var world = try Self.world(Answer(.accept))
        world.origin.baseLibrary = "3.4.0"

        #expect(
            await world.call("showDouyinOpenAuth", ["scopeList": ["video.list"]])["errMsg"]
                == "showDouyinOpenAuth:fail scopes is empty"
        )
    }

    @Test func `signing in to the host app comes first`() async throws {
        let world = try Self.world(Answer(.accept))
        world.screen.arrange { $0.answers.append(Answer(.accept)) }
        try world.signOut()

        #expect(
            Self.granted(
                ["video.list"],
                await world.call("showDouyinOpenAuth", ["scopeList": ["video.list"]])
            )
        )
        #expect(world.screen.seen.dialogs.map(\.kind) == ["host_login", "open_auth"])
    }
}
