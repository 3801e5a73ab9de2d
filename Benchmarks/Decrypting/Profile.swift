import DouyinCrypto
import DouyinOpenAPI
import Foundation

/// A profile as a mini-app sends it to its server, and what opening it must give.
struct Profile: Encodable {
    let sessionKey: String
    let encryptedData: String
    let iv: String
    let rawData: String
    let signature: String

    /// The profile of the platform's page, with a picture's address as long as real ones.
    static func sample() throws -> Profile {
        let key = Data((0..<16).map { UInt8($0 &* 37) }).base64EncodedString()
        let picture =
            "https://p3.douyinpic.com/aweme/100x100/aweme-avatar/tos-cn-avt-0015_\(String(repeating: "a", count: 60)).jpeg"
        let members =
            #""nickName":"小满","avatarUrl":"\#(picture)","gender":2,"city":"","province":"","country":"","language":"""#
        let rawData = "{\(members)}"
        let text =
            #"{\#(members),"openId":"8PB.cW.TabxdbJFs","watermark":{"appid":"tt1","timestamp":1767225600}}"#
        let payload = try SessionCipher(sessionKey: key).encrypt(Array(text.utf8), iv: Array(16..<32))
        return Profile(
            sessionKey: key,
            encryptedData: payload.encryptedData,
            iv: payload.iv,
            rawData: rawData,
            signature: Signature.userData(rawData: rawData, sessionKey: key).hexadecimal
        )
    }

    var data: SensitiveData {
        SensitiveData(encryptedData: encryptedData, iv: iv, rawData: rawData, signature: signature)
    }
}
