import DouyinCrypto
import DouyinOpenAPI
import Testing

@Suite struct `Receiving webhooks` {
    private let receiver = WebhookReceiver(appID: "tt1", secret: "whsec")

    private func read(_ body: String, secret: String = "whsec") throws -> WebhookEvent {
        let signature = Signature.webhook(body: Array(body.utf8), secret: secret)
        return try receiver.read(body: Array(body.utf8), signature: signature.hexadecimal)
    }

    @Test func `answers the check of the address`() throws {
        let event = try read(#"{"event":"verify_webhook","client_key":"tt1","content":{"challenge":12345}}"#)
        #expect(event.kind == .verification(challenge: 12345))
        #expect(event.answer == #"{"challenge":12345}"#)
    }

    @Test func `answers a check whose content is a text`() throws {
        let event = try read(#"{"event":"verify_webhook","client_key":"tt1","content":"{\"challenge\":7}"}"#)
        #expect(event.answer == #"{"challenge":7}"#)
    }

    @Test(arguments: [
        (0, SubscriptionChange.Action.none), (1, .oneTimeAccepted), (2, .longTermAccepted),
        (3, .longTermRefused), (4, .oneTimeRefused),
    ])
    func `reads what somebody said to a template`(number: Int, action: SubscriptionChange.Action) throws {
        let event = try read(
            #"{"event":"user_subscribe_action","client_key":"tt1","from_user_id":"o1","content":"{\"msg_id\":\"MSG1\",\"time\":1767225600,\"subscribe_action\":\#(number)}"}"#
        )
        guard case .subscription(let change) = event.kind else { return #expect(Bool(false)) }
        #expect(change.templateID == "MSG1")
        #expect(change.action == action)
        #expect(change.time == 1_767_225_600)
        #expect(event.openID == "o1")
        #expect(event.answer == nil)
    }

    @Test func `reads a failed push, also with an unlisted reason`() throws {
        let event = try read(
            #"{"event":"send_push_failed_event","client_key":"tt1","from_user_id":"o1","content":"{\"msg_id\":\"M\",\"time\":1,\"reason\":24}","log_id":"l"}"#
        )
        guard case .failedPush(let failed) = event.kind else { return #expect(Bool(false)) }
        #expect(failed.reason == nil)
        #expect(failed.number == 24)
    }

    @Test func `keeps events that it doesn't know`() throws {
        let event = try read(#"{"event":"new_event","client_key":"tt1","content":"{\"a\":1}"}"#)
        #expect(event.kind == .other)
        #expect(event.content == #"{"a":1}"#)
    }

    @Test func `takes nothing that isn't signed by the platform for this app`() {
        let body = #"{"event":"new_event","client_key":"tt1","content":"{}"}"#
        #expect(throws: WebhookFault.unsigned) { try receiver.read(body: Array(body.utf8), signature: nil) }
        #expect(throws: WebhookFault.wrongSignature) { try read(body, secret: "guess") }
        #expect(throws: WebhookFault.unreadable) { try read("[]") }
        #expect(throws: WebhookFault.wrongApp(id: "tt2")) {
            try read(#"{"event":"new_event","client_key":"tt2","content":"{}"}"#)
        }
    }

    @Test func `of messages knows both forms of the address's check`() {
        let messages = MessageReceiver(token: "token")
        for message in ["check", nil] {
            let signature = Signature.push(token: "token", timestamp: "1", nonce: "2", message: message)
            let query = MessageReceiver.Query(
                signature: signature.hexadecimal,
                timestamp: "1",
                nonce: "2",
                message: "check"
            )
            #expect(messages.isGenuine(query))
        }
        let forged = MessageReceiver.Query(signature: "00", timestamp: "1", nonce: "2", message: "check")
        #expect(!messages.isGenuine(forged))
    }
}
