import OpenPlatform
import Testing

@testable import HostAPI

struct ProfileTests {
    private static let members = [
        "userInfo", "rawData", "signature", "encryptedData", "iv", "errMsg",
    ]

    @Test func `consent gives the profile, its text and the encrypted part`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept)] }
        let answer = await world.call("getUserProfile")

        #expect(answer.object?.keys == Self.members)
        #expect(answer["userInfo"]?["nickName"] == "小满")
        #expect(answer["rawData"]?.string == answer["userInfo"]?.text)
        #expect(answer["userInfo"]?["openId"] == nil)
        #expect(
            world.screen.seen.dialogs == [
                .profile(
                    ProfileConsent(
                        appName: try #require(try world.platform.apps.find("tt1")?.name),
                        nickname: "小满",
                        avatarURL: "https://example.com/amy.png"
                    )
                )
            ]
        )
    }

    @Test func `it asks every time`() async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(.accept), Answer(.reject), Answer(.accept)] }
        var outcomes: [Bool] = []
        for _ in 0..<3 { outcomes.append(await world.answer("getUserProfile").isOK) }

        #expect(outcomes == [true, false, true])
        #expect(world.screen.seen.dialogs.count == 3)
    }

    @Test(arguments: [Answer.Choice.reject, .dismiss])
    func `a refusal tells the app nothing about the person`(choice: Answer.Choice) async throws {
        let world = try World()
        world.screen.arrange { $0.answers = [Answer(choice)] }

        #expect(await world.call("getUserProfile") == ["errMsg": "getUserProfile:fail auth deny"])
    }

    @Test(arguments: [nil, .payment] as [Gesture?])
    func `without a tap there is no dialog`(gesture: Gesture?) async throws {
        let world = try World(gesture: gesture)

        #expect(
            await world.call("getUserProfile") == [
                "errMsg": "getUserProfile:fail must be invoked by user tap gesture"
            ]
        )
        #expect(world.screen.seen.dialogs.isEmpty)
    }

    @Test func `before 2.54.0 the app must have logged in`() async throws {
        let world = try World(baseLibrary: "2.53.0")
        world.screen.arrange { $0.answers = [Answer(.accept)] }

        #expect(await world.call("getUserProfile")["errMsg"] == "getUserProfile:fail not login")
        #expect(world.screen.seen.dialogs.isEmpty)
        await world.call("login")
        #expect(await world.answer("getUserProfile").isOK)
    }

    @Test func `from 2.54.0 it logs in by itself, but keeps a session that counts`() async throws {
        let world = try World(baseLibrary: "2.54.0")
        world.screen.arrange { $0.answers = [Answer(.accept), Answer(.accept)] }
        #expect(await world.answer("getUserProfile").isOK)

        let code = await world.call("login")["code"]?.string
        let app = try #require(try world.platform.apps.find("tt1"))
        let first = try world.platform.exchange(CodeExchange(appID: "tt1", secret: app.secret, code: code))
            .get()
        let answer = await world.call("getUserProfile")
        let signature = answer["signature"]?.string

        #expect(first.sessionKey != nil)
        #expect(signature?.count == 40)
        #expect(await world.call("checkSession")["errMsg"] == "checkSession:ok")
    }

    @Test func `who is signed out sees the host's login window only when forced`() async throws {
        let world = try World()
        try world.signOut()
        #expect(await world.call("getUserProfile")["errMsg"] == "getUserProfile:fail not login")
        #expect(world.screen.seen.dialogs.isEmpty)

        world.screen.arrange { $0.answers = [Answer(.accept), Answer(.accept)] }
        #expect(await world.answer("getUserProfile", ["force": true]).isOK)
        #expect(world.screen.seen.dialogs.map(\.kind) == ["host_login", "profile"])
    }
}
