import DouyinCrypto
import Testing

@Suite struct PushChannelTests {
    private func channel(_ vector: Vector, token: String? = nil, appID: String? = nil) throws -> PushChannel {
        try PushChannel(
            token: token ?? vector.given("token"),
            encodingAESKey: vector.given("encoding_aes_key"),
            appID: appID ?? vector.wanted("appid")
        )
    }

    private func envelope(_ vector: Vector, encrypt: String? = nil) -> PushEnvelope {
        PushEnvelope(
            encrypt: encrypt ?? vector.given("encrypt"),
            signature: vector.wanted("msg_signature"),
            timestamp: vector.given("timestamp"),
            nonce: vector.given("nonce")
        )
    }

    @Test(arguments: Vector.push)
    func `a published push opens`(vector: Vector) throws {
        #expect(try channel(vector).open(envelope(vector)) == vector.wanted("message"))
    }

    @Test(arguments: Vector.push)
    func `the same message with the same prefix closes to the same text`(vector: Vector) throws {
        let sealed = try channel(vector)
            .seal(
                vector.wanted("message"),
                timestamp: vector.given("timestamp"),
                nonce: vector.given("nonce"),
                prefix: SIMD32(Array(vector.wanted("random_prefix").utf8))
            )
        let published = vector.given("encrypt")

        #expect(sealed.encrypt == (published.hasSuffix(" ") ? String(published.dropLast()) : published))
        #expect(published.hasSuffix(" ") || sealed.signature == vector.wanted("msg_signature"))
    }

    @Test(arguments: Vector.push)
    func `another token, a changed text and another app are refused by name`(vector: Vector) throws {
        #expect(throws: PushFault.wrongSignature) {
            try channel(vector, token: "another").open(envelope(vector))
        }
        #expect(throws: PushFault.wrongSignature) {
            try channel(vector).open(envelope(vector, encrypt: "A" + vector.given("encrypt")))
        }
        #expect(throws: PushFault.wrongApp(id: vector.wanted("appid"))) {
            try channel(vector, appID: "tt0").open(envelope(vector))
        }
    }

    @Test(arguments: ["", "{}", "抖音 \u{1F3B5}", String(repeating: "x", count: 5_000)])
    func `any message survives the round trip`(message: String) throws {
        let vector = try #require(Vector.push.first)
        let channel = try channel(vector)

        let first = try channel.seal(message, timestamp: "1", nonce: "2")
        let second = try channel.seal(message, timestamp: "1", nonce: "2")

        #expect(try channel.open(first) == message)
        #expect(first.encrypt != second.encrypt)
    }

    @Test(arguments: [
        ("", PushFault.cipher(.partialBlock(bytes: 0))),
        ("not base64", PushFault.cipher(.notBase64(.payload))),
        ("AAAAAAAAAAAAAAAAAAAAAA==", PushFault.cipher(.corruptPadding)),
    ])
    func `a signed text that opens to nothing is refused by name`(encrypt: String, fault: PushFault) throws {
        let vector = try #require(Vector.push.first)
        let signature = Signature.push(
            token: vector.given("token"),
            timestamp: "1",
            nonce: "2",
            message: encrypt
        )
        let envelope = PushEnvelope(
            encrypt: encrypt,
            signature: signature.hexadecimal,
            timestamp: "1",
            nonce: "2"
        )

        #expect(throws: fault) { try channel(vector).open(envelope) }
    }

    @Test(arguments: [
        ("jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2", CipherFault.notBase64(.key)),
        (
            "AAECAwQFBgcICQoLDA0ODxAREhMUFRYXGBkaGxwdHh8AAAA",
            CipherFault.wrongKeySize(bytes: 35, expected: 32)
        ),
        ("", CipherFault.notBase64(.key)),
    ])
    func `a key has 43 characters of base64`(key: String, fault: CipherFault) {
        #expect(throws: fault) { try PushChannel(token: "t", encodingAESKey: key, appID: "tt1") }
    }
}
