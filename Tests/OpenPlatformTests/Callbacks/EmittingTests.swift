import Storage
import Testing

@testable import OpenPlatform

@Suite struct EmittingTests {
    private static let url = "http://127.0.0.1:9/hook"

    private func fixture(webhook: String? = url, kept: Int = 1_000) throws -> Fixture {
        var settings = PlatformSettings()
        settings.callbacks.keptDeliveries = kept
        let fixture = try Fixture.populated(settings: settings)
        let patch: JSONValue = ["webhook_url": webhook.map { .string($0) } ?? .null]
        _ = try fixture.platform.apps.update(Fixture.appID, patch: patch).get()
        _ = try fixture.logIn()
        return fixture
    }

    private func event(_ fixture: Fixture, _ name: PlatformEvent.Name = .userSubscribeAction) -> PlatformEvent
    {
        fixture.platform.event(
            name,
            of: Fixture.account(),
            content: ["msg_id": "MSG1", "time": 1_767_225_600, "subscribe_action": 1],
            at: fixture.clock.now()
        )
    }

    @Test func `an event becomes a delivery that is due at once, with its content as a text`() throws {
        let fixture = try fixture()
        let event = event(fixture)

        try fixture.database.write { try fixture.platform.emit(event, in: $0) }

        let delivery = try #require(try fixture.platform.deliveries().first)
        #expect(delivery.number == 1)
        #expect(delivery.state == .waiting(until: Fixture.start))
        #expect(delivery.url == Self.url)
        #expect(delivery.messageID == event.id)
        #expect(delivery.person == "amy")
        #expect(
            delivery.body == """
                {"event":"user_subscribe_action","client_key":"\(Fixture.appID)","from_user_id":"\(event.openID)",\
                "content":"{\\"msg_id\\":\\"MSG1\\",\\"time\\":1767225600,\\"subscribe_action\\":1}"}
                """
        )
        #expect(try fixture.platform.events(of: Fixture.appID) == [event])
    }

    @Test func `a failed push says where the platform's log has it`() throws {
        let fixture = try fixture()
        let body = event(fixture, .sendPushFailed).body

        #expect(body.object?.keys.map { $0 } == ["event", "client_key", "from_user_id", "content", "log_id"])
        #expect(body["log_id"]?.string?.hasPrefix("1767225600000") == true)
    }

    @Test func `without a webhook the event is recorded and nothing is sent`() throws {
        let fixture = try fixture(webhook: nil)

        try fixture.database.write { try fixture.platform.emit(event(fixture), in: $0) }

        #expect(try fixture.platform.deliveries().isEmpty)
        #expect(try fixture.platform.events(of: Fixture.appID).count == 1)
    }

    @Test func `a transaction that fails sends nothing and rings nobody`() async throws {
        let fixture = try fixture()
        let calls = fixture.platform.deliveryCalls()
        let first = event(fixture)

        #expect(throws: StorageFault.self) {
            try fixture.database.write { transaction in
                try fixture.platform.emit(first, in: transaction)
                try fixture.platform.emit(first, in: transaction)
            }
        }
        #expect(try fixture.platform.deliveries().isEmpty)

        fixture.platform.deliveryBell.finish()
        var rings = 0
        for await _ in calls { rings += 1 }
        #expect(rings == 0)
    }

    @Test func `the bell rings when the delivery can be seen`() async throws {
        let fixture = try fixture()
        let calls = fixture.platform.deliveryCalls()

        try fixture.database.write { try fixture.platform.emit(event(fixture), in: $0) }

        for await _ in calls { break }
        #expect(try fixture.platform.takeDeliveries(limit: 8).due.count == 1)
    }

    @Test func `the log forgets the oldest that are over, and none that wait`() throws {
        let fixture = try fixture(kept: 2)
        for _ in 0..<4 { try fixture.database.write { try fixture.platform.emit(event(fixture), in: $0) } }
        #expect(try fixture.platform.deliveries().map(\.number) == [1, 2, 3, 4])

        for due in try fixture.platform.takeDeliveries(limit: 3).due {
            try fixture.platform.settle(due, .success(CallbackReply(status: 200)), milliseconds: 1)
        }
        try fixture.database.write { try fixture.platform.emit(event(fixture), in: $0) }

        #expect(try fixture.platform.deliveries().map(\.number) == [4, 5])
    }
}
