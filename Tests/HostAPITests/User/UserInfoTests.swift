import DouyinCrypto
import OpenPlatform
import Storage
import Testing

@testable import HostAPI

struct UserInfoTests {
    private static let members = [
        "userInfo", "rawData", "signature", "encryptedData", "iv", "errMsg",
    ]

    private static func world(_ version: Version, _ choices: Answer.Choice...) async throws -> World {
        let world = try World(baseLibrary: version)
        world.screen.arrange { $0.answers = choices.map { Answer($0) } }
        await world.call("login")
        return world
    }

    @Test func `from 2-30-0 on it is nameless, without a dialog`() async throws {
        let world = try await Self.world("2.30.0")
        let answer = await world.call("getUserInfo", ["withCredentials": true])

        #expect(answer.object?.keys == Self.members)
        #expect(
            answer["userInfo"] == [
                "nickName": "匿名用户", "avatarUrl": "", "gender": 0, "city": "", "province": "", "country": "",
                "language": "",
            ]
        )
        #expect(answer["rawData"]?.string == answer["userInfo"]?.text)
        #expect(world.screen.seen.dialogs.isEmpty)
        #expect(!answer.text.contains("小满"))
        let payload = try world.opened(answer)
        #expect(payload["nickName"] == "匿名用户")
        #expect(payload["openId"]?.string?.isEmpty == false)
    }

    @Test(arguments: [("2.29.0", false), ("3.35.0", true)] as [(Version, Bool)])
    func `before it, or by a setting, it tells the truth once the scope is granted`(
        version: Version,
        setting: Bool
    ) async throws {
        var world = try await Self.world(version, .accept)
        world.settings.givesRealUserInfo = setting
        let plain = await world.call("getUserInfo")
        let proven = await world.call("getUserInfo", ["withCredentials": true])

        #expect(plain.object?.keys == ["userInfo", "rawData", "errMsg"])
        #expect(plain["userInfo"]?["nickName"] == "小满")
        #expect(proven.object?.keys == Self.members)
        #expect(world.screen.seen.dialogs.map(\.kind) == ["scope"])
        let payload = try world.opened(proven)
        #expect(payload["watermark"] == ["appid": "tt1", "timestamp": 1_767_225_600])
        #expect(payload["openId"]?.string?.isEmpty == false)
    }

    @Test func `the signature covers rawData and the session key`() async throws {
        let world = try await Self.world("2.29.0", .accept)
        let answer = await world.call("getUserInfo", ["withCredentials": true])
        let rawData = try #require(answer["rawData"]?.string)
        let signature = Signature.userData(rawData: rawData, sessionKey: try world.sessionKey())

        #expect(answer["signature"]?.string == signature.hexadecimal)
    }

    @Test func `one refusal is remembered`() async throws {
        let world = try await Self.world("2.29.0", .reject, .accept)

        #expect(await world.call("getUserInfo") == ["errMsg": "getUserInfo:fail auth deny"])
        #expect(await world.call("getUserInfo") == ["errMsg": "getUserInfo:fail auth deny"])
        #expect(world.screen.seen.dialogs.map(\.kind) == ["scope"])
    }

    @Test(arguments: ["2.29.0", "3.35.0"] as [Version])
    func `credentials need a login`(version: Version) async throws {
        let world = try World(baseLibrary: version)
        world.screen.arrange { $0.answers = [Answer(.accept)] }
        let answer = await world.call("getUserInfo", ["withCredentials": true])

        #expect(answer["errMsg"] == "getUserInfo:fail not login")
        #expect(answer["userInfo"] == nil)
    }
}

extension World {
    /// The session key that is in force, as nobody outside the platform may see it.
    func sessionKey() throws -> String {
        try #require(
            try database.read { try $0.row("SELECT session_key FROM accounts")?["session_key"] as String? }
        )
    }

    /// What the encrypted part of an answer says.
    func opened(_ answer: JSONValue) throws -> JSONValue {
        let payload = SessionCipher.Payload(
            encryptedData: try #require(answer["encryptedData"]?.string),
            iv: try #require(answer["iv"]?.string)
        )
        let text = try SessionCipher(sessionKey: try sessionKey()).decrypt(payload)
        return try JSONValue.parse(String(decoding: text, as: UTF8.self))
    }
}
