import HostAPI

/// The dialogs that wait for an answer, oldest first.
struct DialogDesk {
    private struct Waiting {
        let dialog: Dialog
        let answer: CheckedContinuation<Answer, Never>
    }

    private var waiting: [Waiting] = []
    private var presented = 0

    var shown: [Dialog] { waiting.map(\.dialog) }

    mutating func nextID() -> String {
        presented += 1
        return "d\(presented)"
    }

    mutating func present(_ dialog: Dialog, answer: CheckedContinuation<Answer, Never>) {
        waiting.append(Waiting(dialog: dialog, answer: answer))
    }

    /// Hands an answer to whom it was asked for; false when no such dialog is shown.
    mutating func answer(_ id: String, with answer: Answer) -> Bool {
        guard let place = waiting.firstIndex(where: { $0.dialog.id == id }) else { return false }
        waiting.remove(at: place).answer.resume(returning: answer)
        return true
    }
}
