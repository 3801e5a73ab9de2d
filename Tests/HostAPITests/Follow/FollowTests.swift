import OpenPlatform
import Testing

@testable import HostAPI

struct FollowTests {
    private static func world(
        _ hostApp: HostApp,
        baseLibrary: Version = "4.0.0",
        answers: Answer.Choice...
    ) throws -> World {
        var world = try World(baseLibrary: baseLibrary)
        try world.bindAccounts(in: hostApp)
        try world.bind(["capabilities": ["checkFollowAwemeState"]])
        world.screen.arrange { $0.answers = answers.map { Answer($0) } }
        return world
    }

    @Test func `following a Toutiao account is remembered, and not asked again`() async throws {
        let world = try Self.world(.toutiao, answers: .accept)
        #expect(await world.call("checkFollowState") == ["result": false, "errMsg": "checkFollowState:ok"])
        for _ in 0..<2 {
            #expect(
                await world.call("followOfficialAccount") == [
                    "errCode": 0, "errMsg": "followOfficialAccount:ok",
                ]
            )
        }
        #expect(await world.call("checkFollowState") == ["result": true, "errMsg": "checkFollowState:ok"])
        #expect(
            world.screen.seen.dialogs.map(\.members) == [
                [
                    "name": "轻记", "avatar_url": "", "introduction": "每周一篇", "number": "", "followers": 12_000,
                    "home": "toutiao", "is_followed": false,
                ]
            ]
        )
    }

    @Test func `a closed card follows nothing`() async throws {
        let world = try Self.world(.toutiao, answers: .dismiss)
        #expect(await world.call("followOfficialAccount")["errCode"] == 1)
        #expect(await world.call("checkFollowState")["result"] == false)
    }

    @Test(arguments: HostApp.allCases)
    func `each host app has its own accounts`(hostApp: HostApp) async throws {
        let world = try Self.world(hostApp, answers: .accept, .accept, .accept)
        let isDouyin = [.douyin, .douyinLite, .huoshan].contains(hostApp)
        for name in ["followOfficialAccount", "checkFollowState"] {
            #expect(await world.answer(name).isOK == (hostApp == .toutiao))
        }
        for name in ["followAwemeUser", "checkFollowAwemeState"] {
            #expect(await world.answer(name).isOK == isDouyin)
        }
        #expect(await world.answer("openAwemeUserProfile").isOK == [.douyin, .douyinLite].contains(hostApp))
    }

    @Test func `followed says how it was before the call`() async throws {
        let world = try Self.world(.douyin, answers: .dismiss, .accept)
        var answers: [JSONValue] = []
        for _ in 0..<3 { answers.append(await world.call("followAwemeUser")) }
        #expect(
            answers
                == [false, false, true]
                .map {
                    ["followed": .bool($0), "errMsg": "followAwemeUser:ok"]
                }
        )
        #expect(world.screen.seen.dialogs.count == 2)
    }

    @Test(arguments: [("2.91.0", "qingji"), ("2.92.0", "轻记官方")] as [(Version, String)])
    func `awemeId chooses among the accounts from 2.92.0 on`(version: Version, name: String) async throws {
        let world = try Self.world(.douyin, baseLibrary: version, answers: .accept)
        await world.call("followAwemeUser", ["awemeId": "brand"])

        #expect(world.screen.seen.dialogs.map { $0.members["name"] } == [.string(name)])
    }

    @Test func `each account is followed by itself, in each host app by itself`() async throws {
        var world = try Self.world(.douyin, answers: .accept)
        await world.call("followAwemeUser", ["awemeId": "brand"])
        #expect(await world.call("checkFollowAwemeState", ["awemeId": "brand"])["hasFollowed"] == true)
        #expect(await world.call("checkFollowAwemeState")["hasFollowed"] == false)
        world.origin.hostApp = .douyinLite
        #expect(await world.call("checkFollowAwemeState", ["awemeId": "brand"])["hasFollowed"] == false)
    }

    @Test func `who is signed out signs in before the card`() async throws {
        let world = try Self.world(.douyin, answers: .accept, .accept)
        try world.signOut()
        #expect(await world.call("followAwemeUser")["followed"] == false)
        #expect(world.screen.seen.dialogs.map(\.kind) == ["host_login", "follow"])
    }

    @Test func `the frequency limit is a setting, and ends with the day`() async throws {
        var settings = PlatformSettings()
        settings.callLimits.followCard = [CallLimit(1, per: 86_400)]
        var world = try World(platformSettings: settings)
        try world.bindAccounts(in: .douyin)
        let ends = [
            await world.answer("followAwemeUser").isOK, await world.answer("followAwemeUser").isOK,
        ]
        world.platform.clock.advance(by: 86_401)
        #expect(ends == [true, false])
        #expect(await world.answer("followAwemeUser").isOK)
        #expect(world.screen.seen.dialogs.count == 2)
    }

    @Test(arguments: [
        (Answer.Choice.accept, true), (.reject, false), (.dismiss, true),
    ])
    func `the button shows a home page, and tells whether it is followed`(
        choice: Answer.Choice,
        isFollowed: Bool
    ) async throws {
        let world = try Self.world(.douyin, answers: .accept, choice)
        var details: [JSONValue] = []
        for _ in 0..<2 { details.append(await world.press("openAwemeUserProfile", ["awemeId": "brand"])) }
        #expect(
            details
                == [true, isFollowed]
                .map {
                    ["errNo": 0, "hasFollowed": .bool($0), "errMsg": "openAwemeUserProfile:ok"]
                }
        )
        #expect(world.screen.seen.dialogs.map { $0.members["is_followed"] } == [false, true])
    }

    @Test(
        arguments: [
            ([:], "awemeId not exist", 21102), (["awemeId": "nobody"], "awemeId not exist", 21102),
            (["awemeId": "theirs"], "awemeId not support", 21103),
        ] as [(JSONValue, String, Int)]
    )
    func `the button has rows of its own`(dataset: JSONValue, detail: String, number: Int) async throws {
        let world = try Self.world(.douyin)
        _ = try world.platform.apps.findOrMake("tt2")
        _ = try world.platform.apps.update("tt2", patch: ["aweme_id": "theirs"]).get()
        #expect(
            await world.press("openAwemeUserProfile", dataset) == [
                "errMsg": .string("openAwemeUserProfile:fail \(detail)"), "errNo": .integer(number),
            ]
        )
        #expect(world.screen.seen.dialogs.isEmpty)
    }
}
