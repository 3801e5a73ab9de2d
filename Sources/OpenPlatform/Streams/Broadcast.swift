import Synchronization

/// Hands each element to every stream that is open at that moment.
final class Broadcast<Element: Sendable>: Sendable {
    private struct Listeners {
        var next = 0
        var open: [Int: AsyncStream<Element>.Continuation] = [:]
        var isFinished = false
    }

    private let listeners = Mutex(Listeners())

    /// Opens a stream that ends with its task, or with ``finish()``.
    ///
    /// A reader that falls behind loses its oldest elements instead of growing the buffer.
    ///
    /// - Parameters:
    ///   - capacity: How many unread elements are kept.
    ///   - first: What the stream begins with.
    /// - Returns: The stream.
    func stream(capacity: Int, first: Element? = nil) -> AsyncStream<Element> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: Element.self,
            bufferingPolicy: .bufferingNewest(capacity)
        )
        let id = listeners.withLock { listeners -> Int? in
            guard !listeners.isFinished else { return nil }
            listeners.next += 1
            listeners.open[listeners.next] = continuation
            if let first { continuation.yield(first) }
            return listeners.next
        }
        if let id {
            continuation.onTermination = { [weak self] _ in self?.close(id) }
        } else {
            continuation.finish()
        }
        return stream
    }

    /// The number of streams that are open.
    var count: Int { listeners.withLock { $0.open.count } }

    func send(_ element: Element) {
        listeners.withLock { listeners in
            for continuation in listeners.open.values { continuation.yield(element) }
        }
    }

    /// Ends all streams and every later one.
    func finish() {
        let open = listeners.withLock { listeners in
            defer { listeners.open = [:] }
            listeners.isFinished = true
            return listeners.open
        }
        for continuation in open.values { continuation.finish() }
    }

    private func close(_ id: Int) {
        listeners.withLock { _ = $0.open.removeValue(forKey: id) }
    }

    deinit {
        finish()
    }
}
