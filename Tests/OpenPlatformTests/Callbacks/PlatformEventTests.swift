import Storage
import Testing

@testable import OpenPlatform

@Suite struct PlatformEventTests {
    @Test func `events are kept in order, whatever the clock does, and go with their app`() throws {
        let fixture = try Fixture.populated()
        let events = (0..<3)
            .map { number in
                fixture.platform.event(
                    .userSubscribeAction,
                    of: Fixture.account(),
                    content: ["number": .integer(number)],
                    at: Fixture.start + Double(-number)
                )
            }

        try fixture.database.write { transaction in
            for event in events { try event.record(in: transaction) }
        }

        #expect(try fixture.platform.events(of: Fixture.appID) == events)
        #expect(events.map(\.openID) == Array(repeating: "q.tNGM173a4ruB0p", count: 3))
        #expect(Set(events.map(\.id)).count == 3)
        #expect(try fixture.platform.events(of: "tt2").isEmpty)
        try fixture.platform.apps.delete(Fixture.appID).get()
        #expect(try fixture.platform.events(of: Fixture.appID).isEmpty)
    }

    @Test func `a transaction that fails records no event`() throws {
        let fixture = try Fixture.populated()
        let event = fixture.platform.event(
            .sendPushFailed,
            of: Fixture.account(),
            content: [:],
            at: Fixture.start
        )

        #expect(throws: StorageFault.self) {
            try fixture.database.write { transaction in
                try event.record(in: transaction)
                try event.record(in: transaction)
            }
        }
        #expect(try fixture.platform.events(of: Fixture.appID).isEmpty)
    }
}
