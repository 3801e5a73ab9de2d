import DouyinOpenAPI
import Testing

@Suite struct `Keeping a token` {
    private let time = VirtualTime()

    @Test func `a thousand calls at once fetch one token`() async {
        let platform = FakePlatform(time)
        let client = DouyinClient.virtual(time, platform)
        await time.run {
            await withTaskGroup { group in
                for _ in 0..<1000 { group.addTask { try? await client.callOnce() } }
            }
        }
        #expect(platform.issues == 1)
        #expect(platform.calls == 1000)
    }

    @Test func `a token is refreshed between 75 and 80 % of its life`() async {
        let platform = FakePlatform(time)
        let client = DouyinClient.virtual(time, platform)
        await time.run { [time] in
            for _ in 0..<7200 {
                try? await client.callOnce()
                try? await time.clock.sleep(1)
            }
        }
        let times = platform.fetchTimes
        #expect(times.count == 2)
        #expect((5400...5770).contains(times[1] - times[0]))
        #expect(platform.deadCalls == 0)
    }

    @Test func `run refreshes without any call, and ends when it is cancelled`() async {
        let platform = FakePlatform(time)
        let client = DouyinClient.virtual(time, platform)
        await time.run { [time] in
            await withTaskGroup { group in
                group.addTask { try? await client.run() }
                try? await time.clock.sleep(86_400)
                group.cancelAll()
            }
        }
        #expect((15...17).contains(platform.issues))
        #expect((15...17).contains(platform.clientIssues))
        #expect(time.now - 1_767_225_600 < 86_500)
    }

    @Test func `the news of a dead token renews it once and tries once more`() async {
        let platform = FakePlatform(time)
        let client = DouyinClient.virtual(time, platform)
        await time.run {
            try? await client.callOnce()
            platform.revokeAll()
            await withTaskGroup { group in
                for _ in 0..<50 { group.addTask { #expect(await succeeds(client)) } }
            }
        }
        #expect(platform.issues == 2)
        #expect(platform.calls == 1 + 50 + 50)
    }

    @Test func `a wrong secret rests for longer each time, and rest ends with the right one`() async {
        let platform = FakePlatform(time)
        platform.takeSecret("changed")
        let client = DouyinClient.virtual(time, platform)
        await time.run { [time] in
            for _ in 0..<600 {
                #expect(await !succeeds(client))
                try? await time.clock.sleep(1)
            }
            #expect(platform.refusals == 5)  // after 0, 30, 90, 210 and 450 s
            platform.takeSecret("right")
            try? await time.clock.sleep(600)
            #expect(await succeeds(client))
        }
    }

    @Test func `a call that is cancelled lets the next one fetch`() async {
        let platform = FakePlatform(time, accidents: .slow)
        let client = DouyinClient.virtual(time, platform)
        let isServed = Noted(false)
        await time.run { [time] in
            await withTaskGroup { group in
                group.addTask {
                    await withTaskGroup { inner in
                        inner.addTask { try? await client.callOnce() }
                        try? await time.clock.sleep(0.5)
                        inner.cancelAll()
                    }
                }
                group.addTask {
                    try? await time.clock.sleep(0.1)
                    isServed.value = await succeeds(client)
                }
            }
        }
        #expect(isServed.value)
    }

    @Test func `a store that fails is a failure of the call, by name`() async {
        let client = DouyinClient.virtual(time, FakePlatform(time), store: BrokenStore())
        let code = Noted<DouyinError.Code?>(nil)
        await time.run {
            do throws(DouyinError) {
                try await client.callOnce()
            } catch {
                code.value = error.code
            }
        }
        #expect(code.value == .storeFailed)
    }
}

private func succeeds(_ client: DouyinClient) async -> Bool {
    (try? await client.callOnce()) != nil
}

extension FakePlatform.Accidents {
    fileprivate static let slow: Self = {
        var accidents = Self()
        accidents.delay = 1...1.1
        return accidents
    }()
}

private struct BrokenStore: TokenStore {
    struct Broken: Error {}

    func token(for key: TokenKey) throws -> StoredToken? { throw Broken() }

    func lease(for key: TokenKey, holder: String, now: Double, until end: Double) throws -> TokenLease? {
        throw Broken()
    }

    func save(_ token: StoredToken, for key: TokenKey, under lease: TokenLease) throws -> Bool {
        throw Broken()
    }

    func release(_ lease: TokenLease, for key: TokenKey) throws { throw Broken() }

    func expire(_ token: TokenText, for key: TokenKey) throws { throw Broken() }
}
