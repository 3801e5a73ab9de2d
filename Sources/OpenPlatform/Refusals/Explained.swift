/// A refusal that can tell a developer what happened and what to do.
package protocol Explained: Sendable {
    /// What was refused and by which rule, without any secret.
    var reason: Phrase { get }

    /// What to change so that it works.
    var fix: Phrase { get }

    /// The rules of the operation in the order they were asked, with the reason beside the broken one.
    var rules: [TraceRule] { get }
}

extension Explained {
    /// The reason alone, where an operation has no list of rules.
    package var rules: [TraceRule] { [TraceRule(reason, .failed)] }
}
