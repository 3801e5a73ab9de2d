import OpenPlatform
import Testing

@Suite(.timeLimit(.minutes(1))) struct PlatformClockTests {
    private static let start = PlatformInstant(seconds: 1000)

    /// Tasks that wait as one actor, and the order in which they went on.
    private actor Sleepers {
        private let clock: PlatformClock
        private(set) var ended: [String] = []
        private var begun = 0
        private var waiting:
            [(isOver: (isolated Sleepers) -> Bool, continuation: CheckedContinuation<Void, Never>)] = []

        init(_ clock: PlatformClock) {
            self.clock = clock
        }

        func sleep(_ name: String, until seconds: Double) async {
            begun += 1
            resumeWaiting()
            do {
                try await clock.sleep(until: PlatformInstant(seconds: seconds))
                ended.append(name)
            } catch {
                ended.append("\(name) cancelled")
            }
            resumeWaiting()
        }

        /// Returns once so many have begun; each begins to wait before it leaves this actor.
        func untilBegun(_ count: Int) async {
            await until { $0.begun >= count }
        }

        func untilEnded(_ count: Int) async {
            await until { $0.ended.count >= count }
        }

        private func until(_ isOver: @escaping (isolated Sleepers) -> Bool) async {
            if isOver(self) { return }
            await withCheckedContinuation { waiting.append((isOver, $0)) }
        }

        private func resumeWaiting() {
            let over = waiting.filter { $0.isOver(self) }
            waiting.removeAll { $0.isOver(self) }
            for (_, continuation) in over { continuation.resume() }
        }
    }

    @Test func `a frozen clock shows what it was set to`() {
        let clock = PlatformClock.frozen(at: Self.start)

        #expect(clock.now() == Self.start)
        clock.advance(by: 0.5)
        #expect(clock.now() == PlatformInstant(seconds: 1000.5))
        clock.set(PlatformInstant(seconds: 10))
        #expect(clock.reading() == ClockReading(now: PlatformInstant(seconds: 10), frozen: true, rate: 1))
    }

    @Test func `a new clock shows the machine's time and runs`() {
        let clock = PlatformClock()
        let reading = clock.reading()

        #expect(abs(reading.now - PlatformClock.machineTime) < 5)
        #expect(!reading.frozen && reading.rate == 1)
    }

    @Test(arguments: [1000.0, 999.0, -5.0])
    func `a moment that has come is no wait, even when frozen`(moment: Double) async throws {
        try await PlatformClock.frozen(at: Self.start).sleep(until: PlatformInstant(seconds: moment))
    }

    @Test func `an advance wakes those whose moment came, in order, and no others`() async {
        let clock = PlatformClock.frozen(at: Self.start)
        let sleepers = Sleepers(clock)
        await withTaskGroup(of: Void.self) { group in
            for (index, (name, moment)) in [
                ("late", 1003.0), ("a", 1001.0), ("b", 1001.0), ("first", 1000.5),
            ]
            .enumerated() {
                group.addTask { await sleepers.sleep(name, until: moment) }
                await sleepers.untilBegun(index + 1)
            }
            clock.advance(by: 2)
            await sleepers.untilEnded(3)
            let ended = await sleepers.ended
            #expect(ended == ["first", "a", "b"])
            clock.set(PlatformInstant(seconds: 5000))
        }
        let ended = await sleepers.ended
        #expect(ended == ["first", "a", "b", "late"])
    }

    @Test(arguments: 1...5)
    func `a thousand timers of one moment wake in the order they were set`(round: Int) async {
        let clock = PlatformClock.frozen(at: Self.start)
        let sleepers = Sleepers(clock)
        await withTaskGroup(of: Void.self) { group in
            for index in 0..<1000 {
                group.addTask { await sleepers.sleep("\(index)", until: 1060) }
                await sleepers.untilBegun(index + 1)
            }
            clock.advance(by: 60)
        }
        let ended = await sleepers.ended
        #expect(ended == (0..<1000).map(String.init))
    }

    @Test func `a clock that is thawed or sped up gets there by itself`() async throws {
        let clock = PlatformClock.frozen(at: Self.start)
        let sleepers = Sleepers(clock)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await sleepers.sleep("hour", until: 4600) }
            await sleepers.untilBegun(1)
            clock.apply(ClockChange(frozen: false, rate: 1_000_000))
        }
        let ended = await sleepers.ended
        #expect(ended == ["hour"])
        #expect(clock.now() >= PlatformInstant(seconds: 4600))
    }

    @Test func `a real wait is over when the clock jumps past it`() async throws {
        let clock = PlatformClock(ClockReading(now: Self.start))
        let sleepers = Sleepers(clock)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await sleepers.sleep("year", until: 1000 + 31_536_000) }
            await sleepers.untilBegun(1)
            clock.advance(by: 31_536_000)
        }
        let ended = await sleepers.ended
        #expect(ended == ["year"])
    }

    @Test func `cancelling ends one wait at once and leaves the others alone`() async throws {
        let clock = PlatformClock.frozen(at: Self.start)
        let sleepers = Sleepers(clock)
        await withTaskGroup(of: Void.self) { group in
            group.addTask { await sleepers.sleep("kept", until: 1001) }
            await sleepers.untilBegun(1)
            await withTaskGroup(of: Void.self) { inner in
                inner.addTask { await sleepers.sleep("given up", until: 1001) }
                await sleepers.untilBegun(2)
                inner.cancelAll()
            }
            let ended = await sleepers.ended
            #expect(ended == ["given up cancelled"])
            clock.advance(by: 1)
        }
        let ended = await sleepers.ended
        #expect(ended == ["given up cancelled", "kept"])
    }

    @Test func `a task that is cancelled already does not wait`() async {
        let clock = PlatformClock.frozen(at: Self.start)
        await withTaskGroup(of: Void.self) { group in
            group.cancelAll()
            group.addTask {
                await #expect(throws: CancellationError.self) {
                    try await clock.sleep(until: PlatformInstant(seconds: 2000))
                }
            }
        }
    }

    @Test func `watchers see the present, then each change, and end with the clock`() async {
        var clock: PlatformClock? = .frozen(at: Self.start)
        var changes = clock?.changes().makeAsyncIterator()

        #expect(await changes?.next() == ClockReading(now: Self.start, frozen: true))
        clock?.advance(by: 1)
        clock?.setRate(60)
        #expect(
            await changes?.next() == ClockReading(now: PlatformInstant(seconds: 1001), frozen: true, rate: 60)
        )
        clock = nil
        #expect(await changes?.next() == nil)
    }

    @Test func `random jumps wake everybody exactly once and never early`() async {
        let clock = PlatformClock.frozen(at: Self.start)
        let moments = (0..<200).map { _ in Self.start + Double.random(in: 0...100) }
        let wokenEarly = await withTaskGroup(of: Bool.self) { group in
            for moment in moments {
                group.addTask {
                    try? await clock.sleep(until: moment)
                    return clock.now() < moment
                }
            }
            for _ in 0..<50 { clock.advance(by: Double.random(in: 0...2)) }
            clock.set(Self.start + 200)
            return await group.reduce(into: []) { $0.append($1) }
        }
        #expect(wokenEarly == Array(repeating: false, count: 200))
    }

    @Test func `a stopwatch measures real time that no test can change`() {
        let clock = PlatformClock.frozen(at: Self.start)
        let watch = clock.stopwatch()
        clock.advance(by: 86_400)

        #expect(watch.milliseconds >= 0)
        #expect(watch.milliseconds < 60_000)
    }
}
