import Testing

@testable import OpenPlatform

@Suite struct CallbackAnswerTests {
    private static let challenge =
        #"{"event":"verify_webhook","client_key":"tt1","content":{"challenge":12345}}"#

    static let cases: [(Delivery.Kind, String, Int, String, DeliveryFault?)] = [
        (.webhook, "{}", 200, "", nil),
        (.webhook, "{}", 200, "whatever", nil),
        (.webhook, "{}", 201, "", .status(201)),
        (.webhook, "{}", 302, "", .status(302)),
        (.webhookCheck, challenge, 200, #"{"challenge":12345}"#, nil),
        (.webhookCheck, challenge, 200, #"{ "challenge" : 12345 , "more": 1 }"#, nil),
        (.webhookCheck, challenge, 200, #"{"challenge":"12345"}"#, .wrongAnswer(.challenge(12345))),
        (.webhookCheck, challenge, 200, "12345", .wrongAnswer(.challenge(12345))),
        (.webhookCheck, challenge, 200, "", .wrongAnswer(.challenge(12345))),
        (.webhookCheck, challenge, 404, #"{"challenge":12345}"#, .status(404)),
        (.message, "{}", 200, "success", nil),
        (.message, "{}", 200, "", nil),
        (.message, "{}", 200, #""success""#, .wrongAnswer(.success)),
        (.message, "{}", 200, "ok", .wrongAnswer(.success)),
        (.messageCheck, "Ab12", 200, "Ab12", nil),
        (.messageCheck, "Ab12", 200, #""Ab12""#, .wrongAnswer(.echo("Ab12"))),
        (.messageCheck, "Ab12", 200, "ab12", .wrongAnswer(.echo("Ab12"))),
    ]

    @Test(arguments: cases)
    func `a server must answer what its kind of request asks for`(
        kind: Delivery.Kind,
        body: String,
        status: Int,
        answer: String,
        fault: DeliveryFault?
    ) {
        let delivery = DeliveryRetryTests.delivery(kind, body: body)

        #expect(
            CallbackReply(status: status, body: Array(answer.utf8))
                .fault(expecting: delivery.expectedAnswer) == fault
        )
    }

    static let faults: [DeliveryFault] = [
        .noAddress(.webhook), .noAddress(.message), .badAddress("x"), .badKey, .unknownHost("x"),
        .refused("x"),
        .broken("x"), .tooSlow(seconds: 5), .answerTooLong(limit: 1), .status(500),
        .wrongAnswer(.challenge(1)), .wrongAnswer(.success), .wrongAnswer(.echo("x")),
    ]

    @Test(arguments: faults)
    func `each fault says what went wrong and what to change, in both languages`(fault: DeliveryFault) {
        #expect(!fault.reason.en.isEmpty && !fault.reason.en.hasSuffix("."))
        #expect(fault.reason.zh != fault.reason.en)
        #expect(fault.fix.en.hasSuffix(".") && fault.fix.zh.hasSuffix("。"))
        #expect(DeliveryRule.lines(broken: fault.broken).count { $0.state == .failed } == 1)
    }
}
