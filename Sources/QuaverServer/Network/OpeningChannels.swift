import NIOCore
import Synchronization

/// The connections of a handshake, so that it can be given up at any moment.
final class OpeningChannels: Sendable {
    private struct State {
        var channels: [any Channel] = []
        var alarms: [Scheduled<Void>] = []
        var isCancelled = false
    }

    private let state = Mutex(State())

    /// Takes note of a connection, which ends at the deadline unless the handshake is done by then.
    func add(_ channel: any Channel, until deadline: NIODeadline) {
        let isLate = state.withLock { state in
            state.channels.append(channel)
            state.alarms.append(
                channel.eventLoop.scheduleTask(deadline: deadline) { channel.close(promise: nil) }
            )
            return state.isCancelled
        }
        if isLate { channel.close(promise: nil) }
    }

    /// The handshake is done.
    func settled() {
        for alarm in state.withLock(\.alarms) { alarm.cancel() }
    }

    /// Ends every connection, also one that is still being made.
    func cancel() {
        let channels = state.withLock { state in
            state.isCancelled = true
            return state.channels
        }
        settled()
        for channel in channels { channel.close(promise: nil) }
    }
}
