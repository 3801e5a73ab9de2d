import Foundation
import Testing

@testable import NotesBackend

/// Made-up inputs, computed with Python and checked with openssl.
enum Sample {
    static let sessionKey = "AAECAwQFBgcICQoLDA0ODw=="
    static let iv = "EBESExQVFhcYGRobHB0eHw=="
    static let appID = "tt0123456789abcdef"
    static let rawData = """
        {"nickName":"抖音测试","avatarUrl":"https://example.com/a.jpeg","gender":1,"city":"","province":"",\
        "country":"中国","language":""}
        """
    static let signature = "3ece73c262399c25809a8df497cd725fb331c2a7"
    static let encryptedData = """
        kGy0eUlIzCSL4v8e3k7cvDKweYaZ1uNsmDw7Z/beD/I54wouCZ1EiwhEfsF2A5rWzwmNKXse+PZwcyoyHK99Xxgj5u4iuP8EKfVlYdW1\
        LuyYgosMxXJSh7vJdxF5kqzEA7SShvs0ChJD1qX1XhbSsqP87/aleKKG1xlRO5Y1+GQYCyWA/qVdwBrfcAXrNA3LRLnMbwlGXygqEZcR\
        AksgP++CRsgjRQzxjvPGAAkidYHwVaqTpLwQHxJLh2t1ooxb212ijpCUO2iHOVeqQZdvjrRTosTa6mCn/FfK2Uyh3NsYce9ftfYIhM9D\
        BWBxvCD//LQr7X/w5BFNqbB6LViEIh/Nkr7xq+CuDCUhNww0EwF5QdyHYAr61+n6pxjWJal3
        """
    static let phoneData = """
        aLhedzo+Z6es5zW+YHo9snYC0yqzXTKggXNMQvhcyudkik75xObeE7YxlOkqVmhFK8f+LxhMgOYi9sTvM5HwmI782mFnqn3zZPlUfzWB\
        BP9POIt1VqLDAnSKR8osLoC9QfI9rZbIFTpAubGxxIh+h+3ZGqjwKojkWuo315Y5I2cRwrCIt0f9VVwouev47L/FTw6uJeCUQowFGSVn\
        jptJ/Q==
        """
    static let alignedData = "655bpBuQLbglKYKqGiP0vlDHYe6ILAkDYOuSaIZTY18="

    static let sealed = SealedUserData(
        rawData: rawData,
        signature: signature,
        encryptedData: encryptedData,
        iv: iv
    )
}

@Suite struct `Sealed user data` {
    @Test func `a profile opens with the key of its session`() throws {
        let profile = try Sample.sealed.open(sessionKey: Sample.sessionKey, appID: Sample.appID)
        #expect(profile.nickName == "抖音测试")
        #expect(profile.avatarUrl == "https://example.com/a.jpeg")
    }

    @Test(arguments: [
        (Sample.alignedData, "0123456789abcdef"),
        (
            Sample.phoneData,
            #"{"phoneNumber":"13800000000","purePhoneNumber":"13800000000","countryCode":"86","#
                + #""watermark":{"appid":"tt0123456789abcdef","timestamp":1700000000}}"#
        ),
    ])
    func `payloads decrypt to the published plaintext`(sealed: String, plaintext: String) throws {
        let data = try SealedUserData.decrypt(sealed, sessionKey: Sample.sessionKey, iv: Sample.iv)
        #expect(String(decoding: data, as: UTF8.self) == plaintext)
    }

    /// The sample of the sister platform's signature page; the rule is the same.
    @Test func `the signature is the SHA-1 of the text as it came and the key`() {
        let rawData = """
            {"nickName":"Band","gender":1,"language":"zh_CN","city":"Guangzhou","province":"Guangdong",\
            "country":"CN","avatarUrl":"http://wx.qlogo.cn/mmopen/vi_32/1vZvI39NWFQ9XM4LtQpFrQJ1xlgZxx3w7bQxKARol6503\
            Iuswjjn6nIGBiaycAjAtpujxyzYsrztuuICqIM5ibXQ/0"}
            """
        let signature = SealedUserData.signature(of: rawData, sessionKey: "HyVFkGl5F5OQWJZZaNzBBg==")
        #expect(signature == "75e81ceda165f4ffa64f4068af58c64b8f54b88c")
    }

    @Test func `a changed text is forged`() {
        var sealed = Sample.sealed
        sealed.rawData += " "
        #expect(throws: Refusal.forgedProfile) {
            try sealed.open(sessionKey: Sample.sessionKey, appID: Sample.appID)
        }
    }

    @Test func `a profile of another app is refused`() {
        #expect(throws: Refusal.foreignProfile(appID: Sample.appID)) {
            try Sample.sealed.open(sessionKey: Sample.sessionKey, appID: "ttother")
        }
    }

    @Test(arguments: [
        ("", Sample.iv), ("not base64", Sample.iv), ("AAAA", Sample.iv), (Sample.encryptedData, "AAAA"),
        (Sample.encryptedData, ""), (Sample.phoneData, Sample.iv), (Sample.alignedData, Sample.iv),
    ])
    func `what is not a sealed profile is unreadable`(encryptedData: String, iv: String) {
        var sealed = Sample.sealed
        sealed.encryptedData = encryptedData
        sealed.iv = iv
        #expect(throws: Refusal.unreadableProfile) {
            try sealed.open(sessionKey: Sample.sessionKey, appID: Sample.appID)
        }
    }
}
