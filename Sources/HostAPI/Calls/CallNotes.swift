import OpenPlatform
import Synchronization

/// What a function's body adds to the trace of its call.
final class CallNotes: Sendable {
    struct Contents: Sendable {
        var rules: [TraceRule] = []
        var name: String?
        var note: String?
        var lane = TraceEntry.Lane.host
        var outcome: Phrase = "ok"
        var entry: Int?
    }

    private let state = Mutex(Contents())

    /// Starts without notes.
    init() {}

    var contents: Contents {
        state.withLock(\.self)
    }

    /// Notes that a rule of the body's own let the call through.
    func passed(_ text: Phrase) {
        state.withLock { $0.rules.append(TraceRule(text, .passed)) }
    }

    /// Shows the call under another name, as one that goes to somebody behind the host app.
    func show(as name: String, _ note: String, to lane: TraceEntry.Lane) {
        state.withLock { contents in
            contents.name = name
            contents.note = note
            contents.lane = lane
        }
    }

    /// Says how the call ended, in a few words.
    func end(_ outcome: Phrase) {
        state.withLock { $0.outcome = outcome }
    }

    /// Remembers the pending entry of the call.
    func begin(_ entry: Int) {
        state.withLock { $0.entry = entry }
    }
}
