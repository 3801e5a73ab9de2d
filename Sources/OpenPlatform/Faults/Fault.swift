/// A rule that makes calls of one operation go wrong on purpose.
package struct Fault: Sendable, Hashable {
    /// What happens to a call instead of, or before, its own answer.
    package enum Effect: Sendable, Hashable {
        /// The operation refuses with this code.
        case error(Int)

        /// The operation begins after this many real milliseconds, whatever the platform's clock does.
        case delay(milliseconds: Double)

        /// The connection ends without an answer.
        case drop
    }

    /// Names it; an empty one is given by ``FaultBook/add(_:)``.
    package var id: String

    /// The operation: the name of an endpoint, or of a function as `tt.login`.
    package var operation: String

    /// The only app whose calls count; `nil` is any.
    package var appID: String?

    /// The only person whose calls count; `nil` is any.
    package var person: String?

    /// How many calls pass before the first can be struck.
    package var after = 0

    /// How many calls are struck at most.
    package var times = 1

    /// How likely each call is struck, from 0 to 1.
    package var probability = 1.0

    /// Decides which calls are struck where that is left to chance; `nil` is chosen by ``FaultBook/add(_:)``.
    package var seed: Int?

    /// What happens to a call that is struck.
    package var effect: Effect

    /// How many calls it met.
    package var seen = 0

    /// How many of them it struck.
    package var struck = 0

    /// Describes a fault that strikes the next call, once.
    package init(id: String = "", _ operation: String, _ effect: Effect) {
        self.id = id
        self.operation = operation
        self.effect = effect
    }
}

extension Fault {
    /// Whether a call is one of those that count.
    func concerns(_ subject: FaultSubject) -> Bool {
        (appID ?? subject.appID) == subject.appID && (person ?? subject.person) == subject.person
    }

    /// Counts a call, and says whether it is struck.
    ///
    /// The same seed strikes the same calls, whatever happened in between.
    mutating func meets() -> Bool {
        defer { seen += 1 }
        guard seen >= after, struck < times, draw(seen) < probability else { return false }
        struck += 1
        return true
    }

    /// A number from 0 up to 1 for the n-th call.
    private func draw(_ call: Int) -> Double {
        var generator = SplitMix64(seed: UInt64(bitPattern: Int64(seed ?? 0)), after: UInt64(call))
        return Double(generator.next() >> 11) * 0x1p-53
    }
}

/// Whom a call is about, as far as it says.
package struct FaultSubject: Sendable, Hashable {
    /// The app that calls.
    package var appID: String?

    /// The person, by Quaver's id.
    package var person: String?

    /// Describes a call.
    package init(appID: String?, person: String?) {
        self.appID = appID
        self.person = person
    }
}
