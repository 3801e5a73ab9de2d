/// A refusal that can tell a developer what happened and what to do.
package protocol Explained: Sendable {
    /// What was refused and by which rule, without any secret.
    var reason: Phrase { get }

    /// What to change so that it works.
    var fix: Phrase { get }
}
