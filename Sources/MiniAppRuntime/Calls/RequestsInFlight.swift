import Synchronization

/// The requests that mini-apps have sent and not got an answer to, by the trace entry that they stand under.
///
/// A back end calls the open platform while it answers its mini-app. Nothing in that call says for whom; but when the
/// requests under way go back to one cause, it is that one.
package final class RequestsInFlight: Sendable {
    private let counts = Mutex<[Int: Int]>([:])

    init() {}

    /// The one cause of all requests under way; 0 when there is none, or more than one.
    package var soleCause: Int {
        counts.withLock { $0.count == 1 ? $0.keys.first ?? 0 : 0 }
    }

    func begin(_ group: Int) { counts.withLock { $0[group, default: 0] += 1 } }

    func end(_ group: Int) {
        counts.withLock { counts in
            counts[group, default: 0] -= 1
            if counts[group, default: 0] <= 0 { counts[group] = nil }
        }
    }
}
