import DouyinOpenAPI
import Foundation
import Synchronization
import Testing

/// Eight processes with 1,000 tasks each live through an hour in which requests and answers get lost, the platform
/// revokes all tokens twice, and somebody changes the secret for five minutes.
///
/// A process is a client with its own keeper and a store of its own on the folder that all share.
@Suite struct `An hour of eight processes` {
    private static let life = 900.0

    @Test(arguments: [11] as [UInt64])
    func `fetches one token a period, writes no stale one, and calls with no dead one`(
        seed: UInt64
    ) async throws {
        let hour = try Hour(seed: seed, life: Self.life)
        await hour.run()

        #expect(hour.platform.calls > 50_000)
        #expect(hour.platform.deadCalls == 0, "calls with a token that ended by itself or by its successor")
        #expect(hour.staleWrites == 0)
        // A period is 75 to 80 % of a token's life. Each revocation ends one early, a lost answer spends a token for
        // nothing, and so may the change of the secret.
        let extra = 2 + hour.lostIssues + 1
        #expect(hour.platform.issues <= Int((3600 / (Self.life * 0.75)).rounded(.up)) + extra)
        #expect(hour.platform.issues >= Int(3600 / Self.life))
        // Eight circuit breakers rest from 30 s on: no storm, although thousands of tasks asked.
        #expect(hour.platform.refusals <= 8 * 4)
        // A token that was on its way while all were revoked is dead when it arrives; the call had one more try only.
        #expect(hour.expired <= 2 * 8)
        #expect(hour.unexpected == [:])
    }
}

/// One hour, to be looked at afterwards.
private final class Hour: Sendable {
    let time = VirtualTime()
    let platform: FakePlatform
    private let store: WatchedStore
    private let seed: UInt64
    private let failures = Mutex<[String: Int]>([:])

    init(seed: UInt64, life: Double) throws {
        self.seed = seed
        var accidents = FakePlatform.Accidents()
        accidents.lost = 0.002
        accidents.answerLost = 0.002
        platform = FakePlatform(time, life: life, seed: seed, accidents: accidents)
        store = WatchedStore()
    }

    var staleWrites: Int { store.staleWrites }

    /// Tokens that were issued and never saved.
    var lostIssues: Int { platform.issues - store.writes }

    /// Calls that met two dead tokens in a row.
    var expired: Int { failures.withLock { $0["tokenExpired"] ?? 0 } }

    /// Failures that none of the accidents explains.
    var unexpected: [String: Int] {
        failures.withLock {
            $0.filter { !["timedOut", "badSecret", "circuitOpen", "tokenExpired"].contains($0.key) }
        }
    }

    func run() async {
        let end = time.now + 3600
        await time.run { [self] in
            await withTaskGroup { group in
                group.addTask { await self.disturb() }
                for process in 0..<8 { group.addTask { await self.process(process, until: end) } }
            }
        }
    }

    private func disturb() async {
        for (moment, event) in [(700.0, "revoke"), (1500, "other secret"), (1800, "right"), (2600, "revoke")]
        {
            try? await time.clock.sleep(moment - (time.now - 1_767_225_600))
            if event == "revoke" { platform.revokeAll() } else { platform.takeSecret(event) }
        }
    }

    private func process(_ number: Int, until end: Double) async {
        let client = DouyinClient.virtual(time, platform, store: store, seed: seed &* 100 &+ UInt64(number))
        await withTaskGroup { group in
            for task in 0..<1000 {
                let random = SeededRandom(seed &* 1_000_000 &+ UInt64(number * 1000 + task))
                group.addTask { await self.live(client, random, until: end) }
            }
        }
    }

    private func live(_ client: DouyinClient, _ random: SeededRandom, until end: Double) async {
        while true {
            try? await time.clock.sleep(random.fraction() * 900)
            guard time.now < end else { return }
            do throws(DouyinError) {
                try await client.callOnce()
            } catch {
                let name = String(error.code.description.prefix { $0 != " " })
                failures.withLock { $0[name, default: 0] += 1 }
            }
        }
    }
}

/// A store that watches what is written into it.
private final class WatchedStore: TokenStore {
    private let store = MemoryTokenStore()
    private let state = Mutex((fence: 0, writes: 0, stale: 0))

    var staleWrites: Int { state.withLock { $0.stale } }
    var writes: Int { state.withLock { $0.writes } }

    func token(for key: TokenKey) -> StoredToken? { store.token(for: key) }

    func lease(for key: TokenKey, holder: String, now: Double, until end: Double) -> TokenLease? {
        store.lease(for: key, holder: holder, now: now, until: end)
    }

    func save(_ token: StoredToken, for key: TokenKey, under lease: TokenLease) -> Bool {
        let isSaved = store.save(token, for: key, under: lease)
        if isSaved {
            state.withLock { state in
                state.writes += 1
                if token.fence <= state.fence { state.stale += 1 }
                state.fence = max(state.fence, token.fence)
            }
        }
        return isSaved
    }

    func release(_ lease: TokenLease, for key: TokenKey) { store.release(lease, for: key) }

    func expire(_ token: TokenText, for key: TokenKey) { store.expire(token, for: key) }
}
