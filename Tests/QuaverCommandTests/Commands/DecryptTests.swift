import DouyinCrypto
import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(2))) struct DecryptTests {
    private static let key = "AAECAwQFBgcICQoLDA0ODw=="
    private static let otherKey = "Dw4NDAsKCQgHBgUEAwIBAA=="
    private static let text = #"{"nickName":"小满","watermark":{"appid":"tt1"}}"#

    private static func payload(_ text: String = text) throws -> SessionCipher.Payload {
        try SessionCipher(sessionKey: key).encrypt(Array(text.utf8), iv: Array(16..<32))
    }

    @Test func `the JSON comes out as it went in`() async throws {
        let payload = try Self.payload()
        let ending = try await quaver(
            "decrypt",
            "--session-key",
            Self.key,
            "--iv",
            payload.iv,
            payload.encryptedData
        )
        #expect(ending.status == 0)
        #expect(ending.output == Self.text + "\n")
        #expect(ending.errors == "")
    }

    @Test(
        arguments: [
            ("no base64!", nil, nil, 2, "--session-key is not base64"),
            ("AAEC", nil, nil, 2, "--session-key has 3 bytes, not 16"),
            (nil, "%%%%", nil, 2, "--iv is not base64"), (nil, "AAEC", nil, 2, "--iv has 3 bytes, not 16"),
            (nil, nil, "&&&&", 2, "DATA is not base64"), (nil, nil, "AAEC", 2, "DATA has 3 bytes"),
            (otherKey, nil, nil, 1, "session key"),
        ] as [(String?, String?, String?, Int32, String)]
    )
    func `what can't be opened says what is wrong`(
        key: String?,
        iv: String?,
        data: String?,
        status: Int32,
        words: String
    ) async throws {
        let payload = try Self.payload()
        let ending = try await quaver(
            "decrypt",
            "--session-key",
            key ?? Self.key,
            "--iv",
            iv ?? payload.iv,
            data ?? payload.encryptedData
        )
        #expect(ending.status == status, "\(ending)")
        #expect(ending.output == "")
        #expect(ending.errors.contains(words), "\(ending.errors)")
    }
}
