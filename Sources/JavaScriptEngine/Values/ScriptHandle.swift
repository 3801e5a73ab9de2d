import Synchronization

/// Keeps one JavaScript value from being collected, until the last reference to the handle goes.
///
/// The value is held by its address: it is protected while the handle lives, so it neither moves nor goes, and only
/// the engine's thread ever turns the address back into a value.
final class ScriptHandle: Sendable {
    let address: UInt
    let owner: ReturnedHandles

    init(address: UInt, owner: ReturnedHandles) {
        self.address = address
        self.owner = owner
    }

    deinit {
        owner.take(back: address)
    }
}

extension ScriptHandle: Hashable {
    static func == (left: ScriptHandle, right: ScriptHandle) -> Bool {
        left.address == right.address && left.owner === right.owner
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(address)
    }
}

/// The addresses whose handles are gone, waiting for the engine's thread to unprotect them.
final class ReturnedHandles: Sendable {
    private let addresses = Mutex<[UInt]>([])

    func take(back address: UInt) {
        addresses.withLock { $0.append(address) }
    }

    func takeAll() -> [UInt] {
        addresses.withLock { waiting in
            guard !waiting.isEmpty else { return [] }

            defer { waiting.removeAll(keepingCapacity: true) }
            return waiting
        }
    }
}
