package import HostAPI
import OpenPlatform
import Synchronization

/// The newest exchanges of one phone with servers; browsers that show the phone hear of each.
///
/// Whoever carries an exchange out calls ``begin(_:)`` and later ``end(_:with:)`` with the number it got; a socket's
/// messages go through ``add(_:_:to:)`` in between. All may be called from any thread.
package final class NetworkLog: Sendable {
    private let ring = Mutex(NetworkRing())
    private let clock: PlatformClock
    private let broadcast: UpdateBroadcast

    init(clock: PlatformClock, broadcast: UpdateBroadcast) {
        self.clock = clock
        self.broadcast = broadcast
    }

    /// Writes down that an exchange has begun; the oldest entries give way.
    ///
    /// - Returns: Its number, counted from 1.
    package func begin(_ entry: NetworkEntry) -> Int {
        var entry = entry
        entry.at = clock.now()
        let begun = ring.withLock { [entry] ring in ring.append(entry, timedBy: clock.stopwatch()) }
        tell(begun)
        return begun.id
    }

    /// Changes an exchange that is under way, such as the status with which a socket opens.
    package func revise(_ id: Int, _ change: (inout NetworkEntry) -> Void) {
        let revised = ring.withLock { $0.change(id, change) }
        if let revised { tell(revised) }
    }

    /// Writes down how an exchange ended.
    package func end(_ id: Int, with result: Result<HTTPReply, NetworkFailure>) {
        let ended = ring.withLock { ring in
            let milliseconds = ring.stopWatch(of: id)
            return ring.change(id) { entry in
                entry.milliseconds = milliseconds
                switch result {
                case .success(let reply):
                    entry.status = reply.status
                    entry.response = NetworkMessage(headers: reply.headers, body: reply.body)
                case .failure(let failure): entry.failure = failure
                }
            }
        }
        if let ended { tell(ended) }
    }

    /// Writes down a message of a socket.
    package func add(_ body: NetworkBody, from side: NetworkFrame.Side, to id: Int) {
        let frame = NetworkFrame(side: side, at: clock.now(), body: body)
        let changed = ring.withLock { ring in ring.change(id) { $0.append(frame) } }
        guard changed != nil, broadcast.isHeard else { return }
        broadcast.send(DeviceUpdate("network", ["id": .integer(id), "frame": frame.json]))
    }

    /// The exchanges that are kept and have a number beyond `id`, oldest first.
    package func entries(after id: Int = 0) -> [NetworkEntry] {
        ring.withLock { $0.entries.filter { $0.id > id } }
    }

    /// Forgets all exchanges; numbers go on.
    package func clear() {
        ring.withLock { $0.clear() }
        broadcast.send(DeviceUpdate("cleared", ["what": "network"]))
    }

    private func tell(_ entry: NetworkEntry) {
        guard broadcast.isHeard else { return }
        broadcast.send(DeviceUpdate("network", ["entry": entry.json]))
    }
}
