import DouyinCrypto
import Testing

@Suite struct SignatureTests {
    @Test(arguments: Vector.userData)
    func `user data is signed with the session key's text`(vector: Vector) {
        let signature = Signature.userData(
            rawData: vector.given("rawData"),
            sessionKey: vector.given("session_key")
        )

        #expect(signature.hexadecimal == vector.wanted("signature"))
    }

    @Test(arguments: Vector.loginPositive)
    func `a call is signed over its raw body`(vector: Vector) {
        let signature = Signature.login(
            body: vector.given("body").utf8,
            sessionKey: vector.given("session_key")
        )

        #expect(signature.matches(vector.wanted("signature")))
    }

    @Test(arguments: Vector.loginNegative)
    func `the value printed in 2020 is not the signature of the body`(vector: Vector) {
        let sessionKey = vector.given("session_key")
        let printed = vector.wanted("signature")
        let body = Signature.login(body: vector.given("body").utf8, sessionKey: sessionKey)
        let literal = Signature.login(
            body: vector.given("message_actually_hashed").utf8,
            sessionKey: sessionKey
        )

        #expect(!body.matches(printed))
        #expect(literal.matches(printed))
    }

    @Test(arguments: Vector.webhook)
    func `an event is signed with the webhook secret before the body`(vector: Vector) {
        let signature = Signature.webhook(body: vector.given("body").utf8, secret: vector.given("secret"))
        let otherOrder = Signature.webhook(body: vector.given("secret").utf8, secret: vector.given("body"))

        #expect(signature.hexadecimal == vector.wanted("x_douyin_signature"))
        #expect(!otherOrder.matches(signature.hexadecimal))
    }

    @Test(arguments: Vector.echo)
    func `a push address is checked with and without a message`(vector: Vector) {
        let signature = Signature.push(
            token: vector.given("token"),
            timestamp: vector.given("timestamp"),
            nonce: vector.given("nonce"),
            message: vector.input["msg"]?.text
        )
        let wanted = vector.expected["signature"]?.text ?? vector.wanted("msg_signature")

        #expect(signature.hexadecimal == wanted)
    }

    @Test(arguments: [
        (["b", "a", "c", "d"], ["d", "c", "b", "a"]),
        (["é", "z", "\u{1F600}", "Z"], ["Z", "é", "z", "\u{1F600}"]),
    ])
    func `parts are sorted by their bytes, whichever is which`(left: [String], right: [String]) {
        func sign(_ parts: [String]) -> String {
            Signature.push(token: parts[0], timestamp: parts[1], nonce: parts[2], message: parts[3])
                .hexadecimal
        }

        #expect(sign(left) == sign(right))
    }

    @Test(arguments: [
        "", "75e81ceda165f4ffa64f4068af58c64b8f54b88", "75E81CEDA165F4FFA64F4068AF58C64B8F54B88C",
    ])
    func `a shorter or differently written signature proves nothing`(received: String) throws {
        let vector = try #require(Vector.userData.first)
        let signature = Signature.userData(
            rawData: vector.given("rawData"),
            sessionKey: vector.given("session_key")
        )

        #expect(!signature.matches(received))
    }
}
