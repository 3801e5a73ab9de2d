import DouyinCrypto
import Testing

@Suite struct SessionCipherTests {
    @Test(arguments: Vector.payload)
    func `a payload opens under its session key and closes to the same text`(vector: Vector) throws {
        let cipher = try SessionCipher(sessionKey: vector.given("session_key"))
        let payload = SessionCipher.Payload(
            encryptedData: vector.given("encryptedData"),
            iv: vector.given("iv")
        )

        let opened = try cipher.decrypt(payload)

        #expect(String(decoding: opened, as: UTF8.self) == vector.wanted("plaintext"))
        #expect(try cipher.encrypt(opened, iv: Array(0x10...0x1F)) == payload)
    }

    struct Broken: Sendable, CustomTestStringConvertible {
        let testDescription: String
        var key = "AAECAwQFBgcICQoLDA0ODw=="
        var iv = "EBESExQVFhcYGRobHB0eHw=="
        var data = "655bpBuQLbglKYKqGiP0vlDHYe6ILAkDYOuSaIZTY18="
        let fault: CipherFault
    }

    @Test(arguments: [
        Broken(testDescription: "key not base64", key: "***", fault: .notBase64(.key)),
        Broken(
            testDescription: "key of 24 hex digits",
            key: "724edcafc423d167724edcbe",
            fault: .wrongKeySize(bytes: 18, expected: 16)
        ),
        Broken(testDescription: "empty key", key: "", fault: .wrongKeySize(bytes: 0, expected: 16)),
        Broken(testDescription: "vector not base64", iv: "{}", fault: .notBase64(.vector)),
        Broken(testDescription: "short vector", iv: "EBES", fault: .wrongVectorSize(bytes: 3)),
        Broken(testDescription: "payload not base64", data: "a%2Bb", fault: .notBase64(.payload)),
        Broken(
            testDescription: "plus turned into a blank",
            data: "655bpBuQLbglKYKqGiP0vlDHYe6ILAkDYOuSaIZTY1 =",
            fault: .notBase64(.payload)
        ),
        Broken(
            testDescription: "payload cut off",
            data: "655bpBuQLbglKYKqGiP0",
            fault: .partialBlock(bytes: 15)
        ),
        Broken(testDescription: "payload empty", data: "", fault: .partialBlock(bytes: 0)),
        Broken(
            testDescription: "key of another session",
            key: "DwECAwQFBgcICQoLDA0ODw==",
            fault: .corruptPadding
        ),
        Broken(
            testDescription: "last block missing",
            data: "655bpBuQLbglKYKqGiP0vg==",
            fault: .corruptPadding
        ),
    ])
    func `a broken payload is refused by name`(broken: Broken) {
        #expect(throws: broken.fault) {
            try SessionCipher(sessionKey: broken.key)
                .decrypt(SessionCipher.Payload(encryptedData: broken.data, iv: broken.iv))
        }
    }

    @Test func `blanks around the texts are forgiven`() throws {
        let vector = try #require(Vector.payload.last)
        let cipher = try SessionCipher(sessionKey: " \(vector.given("session_key"))\n")
        let payload = SessionCipher.Payload(
            encryptedData: "\(vector.given("encryptedData")) ",
            iv: "\r\n\(vector.given("iv"))"
        )

        #expect(try cipher.decrypt(payload) == Array("0123456789abcdef".utf8))
    }

    @Test(arguments: [0, 1, 15, 16, 17, 31, 32, 1000])
    func `any length survives the round trip`(length: Int) throws {
        let cipher = try SessionCipher(sessionKey: "AAECAwQFBgcICQoLDA0ODw==")
        let plaintext = (0..<length).map { UInt8(truncatingIfNeeded: $0) }

        let payload = try cipher.encrypt(plaintext, iv: Array(repeating: 7, count: 16))

        #expect(try cipher.decrypt(payload) == plaintext)
    }

    @Test func `no description of a fault repeats what was sent`() {
        let faults: [CipherFault] = [
            .notBase64(.key), .wrongKeySize(bytes: 3, expected: 16), .wrongVectorSize(bytes: 3),
            .partialBlock(bytes: 5), .corruptPadding, .unreadableKey, .wrongPrivateKey,
        ]

        #expect(Set(faults.map(\.description)).count == faults.count)
    }
}
