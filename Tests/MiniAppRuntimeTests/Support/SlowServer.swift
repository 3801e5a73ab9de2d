import HostAPI
import OpenPlatform
import Synchronization

/// A server that answers when it is told to.
final class SlowServer: Sendable {
    private typealias Waiting = CheckedContinuation<Result<HTTPReply, NetworkFailure>, Never>

    private struct State {
        var waiting: [Int: Waiting] = [:]
        var asked = 0
        var ignoresAborts = false
        var isClosed = false
    }

    private let state = Mutex(State())

    /// Whether a request that was taken back goes on nevertheless.
    var ignoresAborts: Bool {
        get { state.withLock(\.ignoresAborts) }
        set { state.withLock { $0.ignoresAborts = newValue } }
    }

    @Sendable func answer(_: HTTPExchange) async throws(NetworkFailure) -> HTTPReply {
        let number = state.withLock { state in
            state.asked += 1
            return state.asked
        }
        let result = await withTaskCancellationHandler {
            await withCheckedContinuation { wait($0, number: number) }
        } onCancel: {
            if !ignoresAborts { take(number)?.resume(returning: .failure(.aborted)) }
        }
        return try result.get()
    }

    /// Answers the oldest request; waits for one if there is none yet.
    func release() async {
        while true {
            let oldest = state.withLock { state in
                state.waiting.keys.min().flatMap { state.waiting.removeValue(forKey: $0) }
            }
            if let oldest { return oldest.resume(returning: .success(.json(["ok": true]))) }
            await Task.yield()
        }
    }

    /// Lets every request go.
    func close() {
        let all = state.withLock { state in
            state.isClosed = true
            defer { state.waiting = [:] }
            return Array(state.waiting.values)
        }
        for waiting in all { waiting.resume(returning: .failure(.aborted)) }
    }

    private func wait(_ continuation: Waiting, number: Int) {
        let isLate = state.withLock { state in
            if state.isClosed || (Task.isCancelled && !state.ignoresAborts) { return true }
            state.waiting[number] = continuation
            return false
        }
        if isLate { continuation.resume(returning: .failure(.aborted)) }
    }

    private func take(_ number: Int) -> Waiting? {
        state.withLock { $0.waiting.removeValue(forKey: number) }
    }
}
