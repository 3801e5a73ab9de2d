import DouyinCrypto
import Testing

@testable import OpenPlatform

@Suite struct CallbackRequestTests {
    private static let stamp = CallbackStamp(timestamp: "1767225600", nonce: "0123456789")
    private static let challenge =
        #"{"event":"verify_webhook","client_key":"tt1","content":{"challenge":12345}}"#
    private static let message = #"{"ToUserName":"tt1","Content":"你好 & ?"}"#
    private static let escapedMessage =
        "%7B%22ToUserName%22%3A%22tt1%22%2C%22Content%22%3A%22%E4%BD%A0%E5%A5%BD%20%26%20%3F%22%7D"

    private static func app(_ change: (inout App) throws -> Void = { _ in }) throws -> App {
        var app = App(id: Fixture.appID, secret: Fixture.secret)
        app.webhookURL = "http://127.0.0.1:9/hook"
        try change(&app)
        return app
    }

    private static func request(
        _ kind: Delivery.Kind,
        _ body: String,
        to app: App
    ) throws -> CallbackRequest {
        let address = try #require(app.address(for: kind))
        return try DeliveryRetryTests.delivery(kind, body: body).request(to: address, stamp: stamp)
    }

    static let webhooks: [(Secret?, String)] = [
        ("hook-token", "5a40efb34350b98c4ffe4ccad241b6cad41db5de"),
        (nil, "8a2d628f1b585f5177a168ad53ec6cd1100ca7cf"),
    ]

    @Test(arguments: webhooks)
    func `an event is signed with the webhook's token, or the app secret where there is none`(
        token: Secret?,
        signature: String
    ) throws {
        let app = try Self.app { $0.webhookToken = token }

        let request = try Self.request(.webhookCheck, Self.challenge, to: app)

        #expect(
            request
                == CallbackRequest(
                    method: "POST",
                    url: "http://127.0.0.1:9/hook",
                    headers: [
                        .init(name: "Content-Type", value: "application/json"),
                        .init(name: "X-Douyin-Signature", value: signature),
                        .init(name: "Msg-Id", value: "m1"),
                    ],
                    body: Array(Self.challenge.utf8)
                )
        )
    }

    private static func messagePush(
        _ key: String? = nil,
        url: String = "http://127.0.0.1:9/im?v=1"
    ) throws
        -> MessagePush
    {
        var json: JSONObject = ["url": .string(url), "token": "QDG6eK"]
        json["encoding_aes_key"] = key.map { .string($0) }
        return try MessagePush(json: .object(json), at: "message_push")
    }

    @Test func `a message is signed in its address, over the text that travels`() throws {
        let app = try Self.app { $0.messagePush = try Self.messagePush() }

        let request = try Self.request(.message, Self.message, to: app)

        #expect(request.method == "POST")
        #expect(
            request.url == """
                http://127.0.0.1:9/im?v=1&signature=9156f6ba9108442f978a7027f45ff0c134f43c74&timestamp=1767225600\
                &nonce=0123456789&msg=\(Self.escapedMessage)
                """
        )
        #expect(request.body == Array(Self.message.utf8))
    }

    @Test func `a message address is checked with words to echo, which are not signed`() throws {
        let app = try Self.app { $0.messagePush = try Self.messagePush(url: "http://127.0.0.1:9/im") }

        let request = try Self.request(.messageCheck, "Ab12", to: app)

        #expect(request.method == "GET")
        #expect(
            request.url == """
                http://127.0.0.1:9/im?signature=f3a89c4501fd1dc74194d0a67ec1081a84cb2e1a&timestamp=1767225600\
                &nonce=0123456789&msg=check&echostr=Ab12
                """
        )
        #expect(request.headers.isEmpty && request.body.isEmpty)
    }

    @Test func `an encrypted message is opened by what a developer's server has`() throws {
        let key = "jWmYm7qr5nMoAUwZRjGtBxmz3KA1tkAj3ykkR6q2B2C"
        let app = try Self.app { $0.messagePush = try Self.messagePush(key) }

        let request = try Self.request(.message, Self.message, to: app)

        let json = try JSONValue.parse(request.body)
        #expect(json.object?.keys.map { $0 } == ["Nonce", "TimeStamp", "Encrypt", "MsgSignature"])
        let envelope = PushEnvelope(
            encrypt: json["Encrypt"]?.string ?? "",
            signature: json["MsgSignature"]?.string ?? "",
            timestamp: json["TimeStamp"]?.string ?? "",
            nonce: json["Nonce"]?.string ?? ""
        )
        let channel = try PushChannel(token: "QDG6eK", encodingAESKey: key, appID: Fixture.appID)
        #expect(try channel.open(envelope) == Self.message)
        #expect(request.url.contains("signature=\(envelope.signature)&timestamp=1767225600&nonce=0123456789"))
        #expect(!request.url.contains("ToUserName"))
    }

    @Test func `without an address of their own, messages go to the webhook`() throws {
        #expect(try Self.app().address(for: .message)?.url == "http://127.0.0.1:9/hook")
        #expect(try Self.app { $0.webhookURL = nil }.address(for: .webhook) == nil)
        #expect(throws: DeliveryFault.badAddress("ftp://x")) {
            try Self.request(.webhook, "{}", to: try Self.app { $0.webhookURL = "ftp://x" })
        }
    }

    @Test(arguments: [
        (#"{"token":"abc"}"#, "message_push.url is missing"),
        (#"{"url":"http://x","token":"ab"}"#, "message_push.token must have 3 to 32 characters"),
        (
            #"{"url":"http://x","token":"abc","encoding_aes_key":"short"}"#,
            "message_push.encoding_aes_key must be 43 letters and digits"
        ),
    ])
    func `a message address that can't work is refused`(text: String, message: String) throws {
        let json = try JSONValue.parse(text)
        let fault = #expect(throws: DocumentFault.self) { try MessagePush(json: json, at: "message_push") }

        #expect(fault?.description == message)
    }
}
