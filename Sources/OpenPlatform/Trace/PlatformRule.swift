/// The rules of one operation, in the order they are asked.
package protocol PlatformRule: CaseIterable, Equatable, Sendable {
    /// What the rule asks.
    var question: Phrase { get }
}

extension PlatformRule {
    /// The lines of the trace: passed up to the broken rule, skipped after it.
    ///
    /// - Parameter broken: The rule that refused, `nil` when none did.
    /// - Returns: One line a rule.
    package static func lines(broken: Self?) -> [TraceRule] {
        var state = TraceRule.State.passed
        return allCases.map { rule in
            if state == .failed { state = .skipped }
            if rule == broken { state = .failed }
            return TraceRule(rule.question, state)
        }
    }
}
