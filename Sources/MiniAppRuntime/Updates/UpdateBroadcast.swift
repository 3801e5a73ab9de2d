import Synchronization

/// Hands each update of a device to every browser that shows it.
///
/// A browser that reads too slowly loses its stream rather than single updates, so that what it draws is never
/// half of the truth: it connects again and gets everything anew.
final class UpdateBroadcast: Sendable {
    private struct Listeners {
        var next = 0
        var continuations: [Int: AsyncStream<DeviceUpdate>.Continuation] = [:]
        var isFinished = false
    }

    private static let capacity = 4096

    private let listeners = Mutex(Listeners())

    var isHeard: Bool { listeners.withLock { !$0.continuations.isEmpty } }

    func subscribe(beginningWith first: [DeviceUpdate]) -> AsyncStream<DeviceUpdate> {
        let (stream, continuation) = AsyncStream.makeStream(
            of: DeviceUpdate.self,
            bufferingPolicy: .bufferingOldest(Self.capacity)
        )
        for update in first { continuation.yield(update) }
        let key = listeners.withLock { listeners -> Int? in
            guard !listeners.isFinished else { return nil }
            listeners.next += 1
            listeners.continuations[listeners.next] = continuation
            return listeners.next
        }
        guard let key else {
            continuation.finish()
            return stream
        }
        continuation.onTermination = { [weak self] _ in self?.remove(key) }
        return stream
    }

    func send(_ update: DeviceUpdate) {
        let slow = listeners.withLock { listeners in
            listeners.continuations.values.filter { continuation in
                if case .dropped = continuation.yield(update) { return true }
                return false
            }
        }
        for continuation in slow { continuation.finish() }
    }

    func finish() {
        let all = listeners.withLock { listeners in
            listeners.isFinished = true
            return Array(listeners.continuations.values)
        }
        for continuation in all { continuation.finish() }
    }

    private func remove(_ key: Int) {
        listeners.withLock { _ = $0.continuations.removeValue(forKey: key) }
    }
}
