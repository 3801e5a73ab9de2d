import Synchronization

/// Lets one caller work while others wait for what comes out.
///
/// The work runs in the first caller's task. If that task is cancelled, the next caller in line takes over, so that
/// one impatient request doesn't fail the others.
final class Flight<Value: Sendable>: Sendable {
    private enum News {
        case done(Result<Value, DouyinError>)
        case takeOver
    }

    private struct State {
        var isUnderWay = false
        var waiting: [Int: CheckedContinuation<News, Never>] = [:]
        var order: [Int] = []
        var last = 0
        var cancelled: Set<Int> = []
    }

    private let state = Mutex(State())

    /// Whether somebody works at this moment.
    var isUnderWay: Bool { state.withLock { $0.isUnderWay } }

    /// Does the work, or waits for the one who does it.
    ///
    /// - Parameters:
    ///   - call: The call's name, for the failure of a caller that is cancelled.
    ///   - work: The work; a failure with ``DouyinError/Code/cancelled`` is its own caller's only.
    /// - Returns: What the work gave, whoever did it.
    /// - Throws: What the work threw, whoever did it.
    func join(
        _ call: String,
        _ work: () async throws(DouyinError) -> Value
    ) async throws(DouyinError) -> Value {
        if let number = standInLine(), case .done(let result) = await news(number, call) {
            return try result.get()
        }
        do {
            let value = try await work()
            finish(.success(value))
            return value
        } catch {
            if error.code == .cancelled { handOver(error) } else { finish(.failure(error)) }
            throw error
        }
    }

    /// A place in the line; `nil` for the one who works.
    private func standInLine() -> Int? {
        state.withLock { state in
            guard state.isUnderWay else {
                state.isUnderWay = true
                return nil
            }
            state.last += 1
            return state.last
        }
    }

    private func news(_ number: Int, _ call: String) async -> News {
        let cancelled = News.done(.failure(DouyinError(.cancelled, "the task was cancelled", call: call)))
        return await withTaskCancellationHandler {
            await withCheckedContinuation { continuation in
                let news = state.withLock { state -> News? in
                    if state.cancelled.remove(number) != nil { return cancelled }
                    // The work may have ended since: then this caller is the next to work.
                    guard state.isUnderWay else {
                        state.isUnderWay = true
                        return .takeOver
                    }
                    state.waiting[number] = continuation
                    state.order.append(number)
                    return nil
                }
                if let news { continuation.resume(returning: news) }
            }
        } onCancel: {
            let continuation = state.withLock { state in
                let waiting = state.waiting.removeValue(forKey: number)
                state.order.removeAll { $0 == number }
                if waiting == nil { state.cancelled.insert(number) }
                return waiting
            }
            continuation?.resume(returning: cancelled)
        }
    }

    private func finish(_ result: Result<Value, DouyinError>) {
        let waiting = state.withLock { state in
            defer { state = State(last: state.last) }
            return state.waiting.values
        }
        for one in waiting { one.resume(returning: .done(result)) }
    }

    private func handOver(_ failure: DouyinError) {
        let next = state.withLock { state -> CheckedContinuation<News, Never>? in
            guard !state.order.isEmpty else {
                state.isUnderWay = false
                return nil
            }
            return state.waiting.removeValue(forKey: state.order.removeFirst())
        }
        next?.resume(returning: .takeOver)
    }
}
