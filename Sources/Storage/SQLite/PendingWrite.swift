import Dispatch

/// One writer's part of a group.
///
/// Unchecked, because it is handed from thread to thread: its writer touches it before it joins the line and after it was
/// summoned, the leader in between.
final class PendingWrite: @unchecked Sendable {
    /// What a waiting writer is to do next.
    enum Summons {
        case lead, leave
    }

    private var body: ((SQLiteConnection) throws -> Void)?
    private var failure: (any Error)?
    private var next = Summons.leave
    private let bell = DispatchSemaphore(value: 0)

    /// Takes a writer's changes; they run once, on whichever thread leads.
    init(_ body: @escaping (SQLiteConnection) throws -> Void) {
        self.body = body
    }

    /// Runs the changes, and keeps hold of them no longer.
    ///
    /// - Returns: Whether they went well.
    func run(on connection: SQLiteConnection) -> Bool {
        do {
            try body?(connection)
        } catch {
            failure = error
        }
        body = nil
        return failure == nil
    }

    /// Fails the part with its group, unless it failed by itself.
    func fail(_ error: any Error) {
        body = nil
        failure = failure ?? error
    }

    /// Wakes the writer.
    func summon(to next: Summons) {
        self.next = next
        bell.signal()
    }

    /// Waits to be woken.
    func summons() -> Summons {
        bell.wait()
        return next
    }

    /// Throws if the part failed.
    func end() throws {
        if let failure { throw failure }
    }
}
