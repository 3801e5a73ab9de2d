import Testing

@testable import OpenPlatform

/// How often a delivery was sent, how the next attempt ends, and what becomes of it.
struct Attempt: Sendable, CustomTestStringConvertible {
    let before: Int
    let fault: DeliveryFault?
    let state: Delivery.State
    let status: Int?

    var testDescription: String { "attempt \(before + 1): \(fault.map { "\($0)" } ?? "taken")" }
}

@Suite struct DeliveryRetryTests {
    static func delivery(
        _ kind: Delivery.Kind = .webhook,
        attempts: Int = 0,
        body: String = "{}"
    ) -> Delivery {
        var delivery = Delivery(
            appID: Fixture.appID,
            person: nil,
            kind: kind,
            name: "user_subscribe_action",
            messageID: "m1",
            body: body,
            at: Fixture.start,
            url: "http://127.0.0.1:9/",
            state: .underWay
        )
        delivery.number = 7
        delivery.attempts = attempts
        return delivery
    }

    private static let now = Fixture.start + 100
    private static let waits = [3.0, 10, 60]

    static let attempts = [
        Attempt(before: 0, fault: nil, state: .delivered, status: 200),
        Attempt(before: 3, fault: nil, state: .delivered, status: 200),
        Attempt(before: 0, fault: .status(500), state: .waiting(until: now + 3), status: 500),
        Attempt(before: 1, fault: .status(500), state: .waiting(until: now + 10), status: 500),
        Attempt(before: 2, fault: .status(204), state: .waiting(until: now + 60), status: 204),
        Attempt(before: 3, fault: .status(500), state: .failed, status: 500),
        Attempt(before: 0, fault: .tooSlow(seconds: 5), state: .waiting(until: now + 3), status: nil),
        Attempt(before: 0, fault: .refused("127.0.0.1:9"), state: .waiting(until: now + 3), status: nil),
        Attempt(before: 0, fault: .unknownHost("nowhere"), state: .waiting(until: now + 3), status: nil),
        Attempt(before: 0, fault: .broken("closed"), state: .waiting(until: now + 3), status: nil),
        Attempt(before: 0, fault: .answerTooLong(limit: 9), state: .waiting(until: now + 3), status: nil),
        Attempt(before: 0, fault: .wrongAnswer(.success), state: .waiting(until: now + 3), status: 200),
        Attempt(before: 0, fault: .noAddress(.webhook), state: .failed, status: nil),
        Attempt(before: 0, fault: .badAddress("ftp://x"), state: .failed, status: nil),
        Attempt(before: 0, fault: .badKey, state: .failed, status: nil),
    ]

    @Test(arguments: attempts)
    func `an attempt ends, waits as its number says, or is the last`(attempt: Attempt) {
        let delivery = Self.delivery(attempts: attempt.before)

        let after = delivery.after(attempt.fault, at: Self.now, waits: Self.waits)

        #expect(after.state == attempt.state)
        #expect(after.attempts == attempt.before + 1)
        #expect(after.status == attempt.status)
        #expect(after.fault?.reason == attempt.fault?.reason)
        #expect(after.messageID == delivery.messageID)
    }

    @Test func `events and messages are repeated three times, checks never`() {
        let settings = CallbackSettings()

        #expect(settings.waits(of: .webhook).count == 3)
        #expect(settings.waits(of: .message).count == 3)
        #expect(settings.waits(of: .webhookCheck).isEmpty)
        #expect(settings.waits(of: .messageCheck).isEmpty)
        #expect(Delivery.Kind.allCases.map(settings.timeout(of:)) == [5, 5, 2, 2])
    }

    @Test func `a replay is the same message with all attempts anew, once it is over`() {
        var delivery = Self.delivery(attempts: 4)
        #expect(delivery.replayed(at: Self.now) == .failure(.notOver(7)))
        delivery.state = .waiting(until: Self.now)
        #expect(delivery.replayed(at: Self.now) == .failure(.notOver(7)))
        delivery.state = .failed

        let replayed = try? delivery.replayed(at: Self.now).get()

        #expect(replayed?.state == .waiting(until: Self.now))
        #expect(replayed?.attempts == 0)
        #expect(replayed?.messageID == "m1")
        #expect(replayed?.body == delivery.body)
    }
}
