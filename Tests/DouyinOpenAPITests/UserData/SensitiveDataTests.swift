import DouyinCrypto
import DouyinOpenAPI
import Testing

@Suite struct `User data` {
    private static let key: SessionKey = "MTIzNDU2Nzg5MGFiY2RlZg=="
    private static let otherKey: SessionKey = "ZmVkY2JhMDk4NzY1NDMyMQ=="
    private static let raw = #"{"nickName":"小满","avatarUrl":"https://e.cn/a.png","gender":2}"#

    private static func data(
        _ text: String =
            #"{"nickName":"小满","avatarUrl":"https://e.cn/a.png","gender":2,"openId":"o1","watermark":{"appid":"tt1","timestamp":1767225600}}"#,
        key: SessionKey = key,
        signedWith signer: SessionKey? = nil,
        rawData: String = raw
    ) throws -> SensitiveData {
        let payload = try SessionCipher(sessionKey: key.revealed)
            .encrypt(Array(text.utf8), iv: Array(0..<16))
        let signature = Signature.userData(rawData: raw, sessionKey: (signer ?? key).revealed)
        return SensitiveData(
            encryptedData: payload.encryptedData,
            iv: payload.iv,
            rawData: rawData,
            signature: signature.hexadecimal
        )
    }

    @Test func `opens into a profile`() throws {
        let profile = try Self.data().profile(with: Self.key, for: "tt1")
        #expect(profile.nickname == "小满")
        #expect(profile.gender == 2)
        #expect(profile.openID == "o1")
        #expect(profile.city == "")
        #expect(profile.watermark?.timestamp == 1_767_225_600)
    }

    @Test func `without a watermark opens too`() throws {
        let data = try Self.data(#"{"nickName":"小满"}"#)
        #expect(try data.profile(with: Self.key, for: "tt1").watermark == nil)
    }

    @Test func `of another session says so, with the cure`() throws {
        let data = try Self.data()
        #expect(throws: SensitiveDataFault.sessionRotated) {
            try data.profile(with: Self.otherKey, for: "tt1")
        }
        #expect("\(SensitiveDataFault.sessionRotated)".contains("tt.login"))
    }

    @Test func `for another app names it`() throws {
        let data = try Self.data()
        #expect(throws: SensitiveDataFault.wrongApp(watermark: "tt1")) {
            try data.profile(with: Self.key, for: "tt2")
        }
        #expect(throws: SensitiveDataFault.wrongApp(watermark: "tt1")) {
            try data.open(with: Self.key, for: "tt2")
        }
    }

    @Test func `whose raw data was written again has a bad signature`() throws {
        let data = try Self.data(rawData: #"{"nickName":"小满"}"#)
        #expect(throws: SensitiveDataFault.badSignature) { try data.profile(with: Self.key, for: "tt1") }
    }

    @Test func `that was cut is corrupt, and a blank for a plus is not base64`() throws {
        let data = try Self.data()
        let cut = SensitiveData(
            encryptedData: String(data.encryptedData.dropLast(4)),
            iv: data.iv,
            rawData: data.rawData,
            signature: data.signature
        )
        #expect(throws: SensitiveDataFault.corrupt) { try cut.profile(with: Self.key, for: "tt1") }
        let blank = SensitiveData(encryptedData: "ab cd ef", iv: data.iv)
        #expect(throws: SensitiveDataFault.notBase64) { try blank.profile(with: Self.key, for: "tt1") }
        #expect(throws: SensitiveDataFault.notBase64) { try data.profile(with: "no key!", for: "tt1") }
    }

    @Test func `opens with an older key of the history, newest first`() throws {
        var history = SessionKeyHistory(limit: 2)
        history.add(Self.key)
        history.add(Self.otherKey)
        #expect(try Self.data().profile(with: history, for: "tt1").nickname == "小满")
        #expect(try Self.data().open(with: history, for: "tt1").key == Self.key)

        history.add("bmV3ZXN0bmV3ZXN0bmV3MQ==")
        #expect(throws: SensitiveDataFault.sessionRotated) {
            try Self.data().profile(with: history, for: "tt1")
        }
        #expect(throws: SensitiveDataFault.sessionRotated) {
            try Self.data().profile(with: SessionKeyHistory(), for: "tt1")
        }
    }

    @Test func `with a phone number takes the country as text and as number`() throws {
        for country in [#""86""#, "86"] {
            let data = try Self.data(
                #"{"phoneNumber":"13800008000","purePhoneNumber":"13800008000","countryCode":\#(country),"watermark":{"appid":"tt1","timestamp":1}}"#
            )
            let unsigned = SensitiveData(encryptedData: data.encryptedData, iv: data.iv)
            let phone = try unsigned.phoneNumber(with: Self.key, for: "tt1")
            #expect(phone.pureNumber == "13800008000")
            #expect(phone.countryCode == "86")
        }
    }
}
