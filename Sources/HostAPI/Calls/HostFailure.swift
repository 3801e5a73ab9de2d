import OpenPlatform

/// A refusal on its way to the mini-app's `fail`.
package struct HostFailure: Error, Sendable, Hashable {
    /// The row of the error table.
    package let error: HostError

    /// What stands for the placeholders of the row's text, in their order.
    package let filling: [String]

    /// What happened, more closely than the row says it.
    let reason: Phrase

    /// What to change, more closely than the row says it.
    let fix: Phrase?

    /// Refuses a call with a row of an error table.
    package init(_ error: HostError, _ filling: String...) {
        self.error = error
        self.filling = filling
        reason = error.meaning
        fix = error.cure
    }

    /// Refuses a call with a row, and the platform's own explanation.
    init(_ error: HostError, _ filling: String..., because refusal: some Explained) {
        self.error = error
        self.filling = filling
        reason = refusal.reason
        fix = refusal.fix
    }

    /// Refuses a call for the same reason, in the words of another row without placeholders.
    func worded(as row: HostError) -> HostFailure {
        HostFailure(row, reason: reason, fix: fix)
    }

    private init(_ error: HostError, reason: Phrase, fix: Phrase?) {
        self.error = error
        filling = []
        self.reason = reason
        self.fix = fix
    }

    /// The row's text with its placeholders filled.
    package var detail: String {
        filling.reduce(error.detail) { text, part in
            text.replacing("%@", with: part, maxReplacements: 1)
        }
    }
}
