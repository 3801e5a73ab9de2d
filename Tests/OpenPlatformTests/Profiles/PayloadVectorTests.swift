import DouyinCrypto
import Foundation
import Testing

@testable import OpenPlatform

/// The texts that go into encrypted payloads, against the vectors that other programs computed.
@Suite struct PayloadVectorTests {
    private static let appID = "tt0123456789abcdef"
    private static let moment = PlatformInstant(seconds: 1_700_000_000.9)

    private struct Vector {
        let given: JSONValue
        let wanted: JSONValue

        init(_ id: String) throws {
            let file = URL(filePath: #filePath).deletingLastPathComponent()
                .appending(path: "../../DouyinCryptoTests/Vectors/crypto-vectors.json").standardizedFileURL
            let all = try JSONValue.parse(Array(Data(contentsOf: file)))["vectors"]?.array ?? []
            let vector = try #require(all.first { $0["id"]?.string == id })
            given = try #require(vector["input"])
            wanted = try #require(vector["expected"])
        }

        /// What a text of ours becomes under the vector's key and initialization vector.
        func sealed(_ text: JSONValue) throws -> String {
            let iv = try #require(Data(base64Encoded: given["iv"]?.string ?? ""))
            return try SessionCipher(sessionKey: given["session_key"]?.string ?? "")
                .encrypt(text.bytes, iv: Array(iv)).encryptedData
        }
    }

    @Test func `a profile has the vector's fields in its order, ids and watermark last`() throws {
        let vector = try Vector("synthetic-profile-aes128cbc")
        var person = Person(id: "amy", nickname: "抖音测试")
        person.avatarURL = "https://example.com/a.jpeg"
        person.gender = .male

        let text = ProfileText.sensitive(
            ProfileText.userInfo(of: person),
            ids: ("AbCdEfGhIjKlMnOp", "00000000-0000-4000-8000-000000000001"),
            appID: Self.appID,
            at: Self.moment
        )

        #expect(text.text == vector.wanted["plaintext"]?.string)
        #expect(try vector.sealed(text) == vector.given["encryptedData"]?.string)
    }

    @Test func `raw data has the vector's fields and signature`() throws {
        let vector = try Vector("synthetic-rawdata-sha1")
        var person = Person(id: "amy", nickname: "抖音测试")
        person.avatarURL = "https://example.com/a.jpeg"
        person.gender = .male
        person.country = "中国"

        let rawData = JSONValue.object(ProfileText.userInfo(of: person)).text

        #expect(rawData == vector.given["rawData"]?.string)
        let key = vector.given["session_key"]?.string ?? ""
        #expect(
            Signature.userData(rawData: rawData, sessionKey: key).hexadecimal
                == vector.wanted["signature"]?.string
        )
    }

    @Test func `a phone number has the vector's fields in its order, the watermark last`() throws {
        let vector = try Vector("synthetic-phone-aes128cbc")
        let phone = PhoneNumber(countryCode: "86", number: "13800000000")

        let text = PhoneText.sensitive(phone, appID: Self.appID, at: Self.moment)

        #expect(text.text == vector.wanted["plaintext"]?.string)
        #expect(try vector.sealed(text) == vector.given["encryptedData"]?.string)
    }
}
