/// The rules of one operation, in the order they are asked.
package protocol PlatformRule: CaseIterable, Equatable, Sendable {
    /// What the rule asks.
    var question: Phrase { get }
}

extension PlatformRule {
    /// The lines of the trace: passed up to the broken rule, skipped after it.
    ///
    /// - Parameters:
    ///   - broken: The rule that refused, `nil` when none did.
    ///   - reason: What exactly was wrong, to stand beside the broken rule.
    /// - Returns: One line a rule.
    package static func lines(broken: Self?, because reason: Phrase? = nil) -> [TraceRule] {
        var state = TraceRule.State.passed
        return allCases.map { rule in
            if state == .failed { state = .skipped }
            if rule == broken { state = .failed }
            return TraceRule(state == .failed ? rule.question.denied(because: reason) : rule.question, state)
        }
    }
}

extension Phrase {
    /// The rule's question with its answer, no, and the reason.
    func denied(because reason: Phrase?) -> Phrase {
        guard let reason else { return self }
        return Phrase(en: "\(en) – no, \(reason.en)", zh: "\(zh)——否，\(reason.zh)")
    }
}
