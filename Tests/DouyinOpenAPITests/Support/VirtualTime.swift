import DouyinOpenAPI
import Foundation
import Synchronization

/// Time that stands still while anything runs, and then jumps to the next moment somebody waits for.
///
/// All tasks run on one queue that the test's own thread empties, so that thousands of them live through an hour in a
/// moment, and in the same order each time.
final class VirtualTime: TaskExecutor {
    fileprivate struct Sleeper {
        let end: Double
        let number: Int
        let wake: CheckedContinuation<Bool, Never>
    }

    fileprivate struct State {
        var now: Double
        var jobs: [UnownedJob] = []
        var first = 0
        var sleepers: [Sleeper] = []
        var cancelled: Set<Int> = []
        var last = 0
    }

    private let state: Mutex<State>

    init(from now: Double = 1_767_225_600) {
        state = Mutex(State(now: now))
    }

    var now: Double { state.withLock { $0.now } }

    var clock: DouyinClock {
        DouyinClock(now: { self.now }, sleep: { try await self.sleep($0) })
    }

    func enqueue(_ job: consuming ExecutorJob) {
        let job = UnownedJob(job)
        state.withLock { $0.jobs.append(job) }
    }

    /// Runs a task, and all that it begins, until it ends.
    ///
    /// They run on a thread of their own, so that they keep no other test from running.
    ///
    /// - Parameters:
    ///   - limit: The virtual seconds after which something must be stuck.
    ///   - body: The task.
    func run(within limit: Double = 1e9, _ body: @escaping @Sendable () async -> Void) async {
        await withCheckedContinuation { ended in
            let thread = Thread {
                self.drain(until: self.now + limit, body)
                ended.resume()
            }
            thread.stackSize = 8 << 20
            thread.start()
        }
    }

    private func drain(until end: Double, _ body: @escaping @Sendable () async -> Void) {
        let isDone = Noted(false)
        Task(executorPreference: self) {
            await body()
            isDone.value = true
        }
        while !isDone.value {
            if let job = nextJob() {
                job.runSynchronously(on: asUnownedTaskExecutor())
            } else if !wakeNext(before: end) {
                return
            }
        }
    }

    private func nextJob() -> UnownedJob? {
        state.withLock { state in
            guard state.first < state.jobs.count else {
                state.jobs.removeAll(keepingCapacity: true)
                state.first = 0
                return nil
            }
            defer { state.first += 1 }
            return state.jobs[state.first]
        }
    }

    private func wakeNext(before end: Double) -> Bool {
        let sleeper = state.withLock { state -> Sleeper? in
            guard let next = state.sleepers.popLast() else { return nil }
            state.now = max(state.now, next.end)
            return next
        }
        guard let sleeper, sleeper.end <= end else { return false }
        sleeper.wake.resume(returning: true)
        return true
    }

    private func sleep(_ seconds: Double) async throws {
        let number = state.withLock { state in
            state.last += 1
            return state.last
        }
        let isOver = await withTaskCancellationHandler {
            await withCheckedContinuation { wake in
                let isCancelled = state.withLock { state in
                    if state.cancelled.remove(number) != nil { return true }
                    state.insert(Sleeper(end: state.now + max(0, seconds), number: number, wake: wake))
                    return false
                }
                if isCancelled { wake.resume(returning: false) }
            }
        } onCancel: {
            let sleeper = state.withLock { state -> Sleeper? in
                guard let place = state.sleepers.firstIndex(where: { $0.number == number }) else {
                    state.cancelled.insert(number)
                    return nil
                }
                return state.sleepers.remove(at: place)
            }
            sleeper?.wake.resume(returning: false)
        }
        guard isOver else { throw CancellationError() }
    }
}

extension VirtualTime.State {
    /// Keeps the sleepers in order, the next one last; those of one moment wake in the order they fell asleep.
    fileprivate mutating func insert(_ sleeper: VirtualTime.Sleeper) {
        var (low, high) = (0, sleepers.count)
        while low < high {
            let middle = (low + high) / 2
            if sleepers[middle].end > sleeper.end { low = middle + 1 } else { high = middle }
        }
        sleepers.insert(sleeper, at: low)
    }
}
