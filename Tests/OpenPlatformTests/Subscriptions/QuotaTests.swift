import OpenPlatform
import Storage
import StorageTesting
import Testing

@Suite struct QuotaTests {
    /// Steps that repeat themselves: Knuth's multiplier, the high bits.
    private struct Steps: RandomNumberGenerator {
        var state: UInt64

        mutating func next() -> UInt64 {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return state >> 33 | state << 31
        }
    }

    @Test(arguments: 1...8 as ClosedRange<UInt64>)
    func `on any walk the quota is what was agreed to less what was sent`(seed: UInt64) throws {
        let fixture = try PushTests.fixture { limits in
            limits.oneTimeCeiling = 3
            limits.secondsBetweenMessages = 0
        }
        let platform = fixture.platform
        var steps = Steps(state: seed)
        var (accepted, sent) = (0, 0)
        for _ in 0..<120 {
            switch Int.random(in: 0..<4, using: &steps) {
            case 0:
                let answers = ["FREE": SubscribeAnswer(.accept)]
                let request = SubscribeRequest(
                    account: Fixture.account(),
                    templateIDs: ["FREE"],
                    answers: answers
                )
                if try platform.subscribe(request).get().map(\.status) == [.accept] { accepted += 1 }
            case 1: try PushTests.say(.reject, platform)
            default:
                if try platform.push(PushTests.push()).refusal == nil { sent += 1 }
            }
            let quota = try platform.subscriptionSettings(of: Fixture.account())
                .lines.first?
                .subscription.quota
            #expect(quota ?? 0 == accepted - sent)
            #expect((0...3).contains(accepted - sent))
        }
        #expect(sent > 0)
        #expect(try platform.inbox(of: "amy", from: Fixture.appID).count == sent)
    }

    @Test func `of 64 messages at once, one allowed message is sent once`() async throws {
        let fixture = try PushTests.fixture { $0.secondsBetweenMessages = 0 }
        try PushTests.say(.accept, fixture.platform)

        let refusals = try await withThrowingTaskGroup(of: PushRefusal?.self) { group in
            for _ in 0..<64 { group.addTask { try fixture.platform.push(PushTests.push()).refusal } }
            return try await group.reduce(into: []) { $0.append($1) }
        }

        #expect(refusals.filter { $0 == nil }.count == 1)
        #expect(refusals.compactMap(\.self) == Array(repeating: .spent, count: 63))
        #expect(try fixture.platform.inbox(of: "amy", from: Fixture.appID).count == 1)
    }

    @Test(arguments: StoreKind.lasting)
    func `two servers on one database send one allowed message once`(kind: StoreKind) async throws {
        var settings = PlatformSettings()
        settings.subscriptionLimits.secondsBetweenMessages = 0
        try await kind.withStore { store in
            let servers = try (0..<2)
                .map { _ in try Fixture(database: store.open(), settings: settings, random: .system) }
            try PushTests.populate(servers[0])
            try PushTests.say(.accept, servers[0].platform)

            let refusals = try await withThrowingTaskGroup(of: PushRefusal?.self) { group in
                for index in 0..<64 {
                    let platform = servers[index % 2].platform
                    group.addTask { try platform.push(PushTests.push()).refusal }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }

            #expect(refusals.filter { $0 == nil }.count == 1)
            #expect(refusals.compactMap(\.self) == Array(repeating: .spent, count: 63))
            #expect(try servers[1].platform.inbox(of: "amy", from: Fixture.appID).count == 1)
            for server in servers { try server.database.close() }
        }
    }
}
