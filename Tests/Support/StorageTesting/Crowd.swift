import Foundation

/// Many callers at the same time, each on a thread of its own, as clients are.
package enum Crowd {
    /// Lets everybody call at once and collects what they get.
    ///
    /// - Parameters:
    ///   - size: How many callers.
    ///   - call: What the caller of a number does; it may block.
    /// - Returns: What they got, in no order.
    /// - Throws: What one of them threw.
    package static func call<Value: Sendable>(
        _ size: Int,
        _ call: @escaping @Sendable (_ number: Int) throws -> Value
    ) async throws -> [Value] {
        let gate = Gate(size)
        return try await withThrowingTaskGroup { group in
            for number in 0..<size {
                group.addTask {
                    try await withCheckedThrowingContinuation { continuation in
                        Thread {
                            gate.pass()
                            continuation.resume(with: Result { try call(number) })
                        }
                        .start()
                    }
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }
}

/// Opens when everybody has come.
///
/// `@unchecked Sendable`: the count is only touched while the condition is locked.
private final class Gate: @unchecked Sendable {
    private let everybody = NSCondition()
    private var missing: Int

    init(_ size: Int) {
        missing = size
    }

    func pass() {
        everybody.lock()
        defer { everybody.unlock() }
        missing -= 1
        while missing > 0 { everybody.wait() }
        everybody.broadcast()
    }
}
