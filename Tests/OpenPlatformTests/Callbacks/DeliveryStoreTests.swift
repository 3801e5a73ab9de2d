import Storage
import StorageTesting
import Testing

@testable import OpenPlatform

@Suite struct DeliveryStoreTests {
    private static func populate(_ fixture: Fixture, messages: Int) throws {
        var app = App(id: Fixture.appID, secret: Fixture.secret)
        app.webhookURL = "http://127.0.0.1:9/hook"
        _ = try fixture.platform.apps.create(app).get()
        _ = try fixture.platform.people.create(Person(id: "amy", nickname: "小满")).get()
        for number in 0..<messages {
            _ = try fixture.platform.write("\(number)", from: Fixture.account()).get()
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `of two processes that deliver, one takes each delivery`(kind: StoreKind) async throws {
        try await kind.withStore { store in
            let fixtures = try (0..<2).map { _ in try Fixture(database: store.open()) }
            try Self.populate(fixtures[0], messages: 40)

            let taken = try await withThrowingTaskGroup(of: [Int].self) { group in
                for place in 0..<8 {
                    let platform = fixtures[place % 2].platform
                    group.addTask {
                        try (0..<3)
                            .flatMap { _ in
                                try platform.takeDeliveries(limit: 3).due.map(\.delivery.number)
                            }
                    }
                }
                return try await group.reduce(into: []) { $0 += $1 }
            }

            let left = try fixtures[1].platform.takeDeliveries(limit: 100).due.map(\.delivery.number)
            #expect((taken + left).sorted() == Array(1...40))
            for fixture in fixtures { try fixture.database.close() }
        }
    }

    @Test(arguments: StoreKind.lasting)
    func `what was under way when a process ended waits again, the rest is as it was`(
        kind: StoreKind
    ) async throws {
        try await kind.withStore { store in
            let first = try Fixture(database: store.open())
            try Self.populate(first, messages: 3)
            let due = try first.platform.takeDeliveries(limit: 2).due
            try first.platform.settle(due[0], .failure(.tooSlow(seconds: 2)), milliseconds: 2_000)
            _ = try first.platform.beginCheck(of: .webhook, appID: Fixture.appID).get()
            let before = try first.platform.deliveries()
            #expect(before.map(\.state.name) == ["waiting", "under_way", "waiting", "under_way"])
            try first.database.close()

            let second = try Fixture(database: store.open())
            #expect(try second.platform.deliveries() == before)
            try second.platform.resumeDeliveries()

            let (again, next) = try second.platform.takeDeliveries(limit: 9)
            #expect(again.map(\.delivery.number) == [2, 3])
            #expect(again.map(\.delivery.messageID) == before[1...2].map(\.messageID))
            #expect(try second.platform.deliveries(after: 3).map(\.state) == [.failed])
            #expect(next == Fixture.start + 3)
            try second.platform.apps.delete(Fixture.appID).get()
            try second.platform.settle(again[0], .success(CallbackReply(status: 200)), milliseconds: 1)
            #expect(try second.platform.deliveries().isEmpty)
            try second.database.close()
        }
    }

    @Test(arguments: StoreKind.available)
    func `the log forgets what is over but the newest, on every database`(kind: StoreKind) async throws {
        try await kind.withDatabase { database in
            var settings = PlatformSettings()
            settings.callbacks.keptDeliveries = 2
            let fixture = try Fixture(database: database, settings: settings)
            try Self.populate(fixture, messages: 4)
            for due in try fixture.platform.takeDeliveries(limit: 3).due {
                try fixture.platform.settle(due, .failure(.noAddress(.message)), milliseconds: 1)
            }
            _ = try fixture.platform.write("last", from: Fixture.account()).get()

            #expect(try fixture.platform.deliveries().map(\.number) == [4, 5])
            #expect(try fixture.platform.deliveries(of: "tt2").isEmpty)
            #expect(try fixture.platform.deliveries(of: Fixture.appID, after: 4).map(\.number) == [5])
        }
    }
}
