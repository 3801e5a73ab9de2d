import Storage
import Synchronization

/// The faults that are set, with the calls they have counted; kept in the database as all state is.
///
/// While there are none, asking costs nothing. Several processes on one database each see the faults set through
/// themselves, and those of the others from their next start on.
package final class FaultBook: Sendable {
    private let database: any Database
    private let random: RandomBytes
    private let isEmpty = Atomic(true)

    init(database: any Database, random: RandomBytes) throws {
        self.database = database
        self.random = random
        try reload()
    }

    /// All faults in the order they were set, which is the order they are asked in.
    ///
    /// - Throws: What the database throws.
    package func list() throws -> [Fault] {
        try database.read { try Self.list(in: $0) }
    }

    /// Sets a fault, after those that are set.
    ///
    /// - Parameter fault: The fault; an empty id and a missing seed are filled in.
    /// - Returns: The fault as it is kept, or ``DirectoryRefusal/exists(id:)``.
    /// - Throws: What the database throws.
    package func add(_ fault: Fault) throws -> Result<Fault, DirectoryRefusal> {
        do {
            let kept = try database.write { try insert(fault, in: $0) }
            isEmpty.store(false, ordering: .releasing)
            return .success(kept)
        } catch StorageFault.conflict {
            return .failure(.exists(id: fault.id))
        }
    }

    /// Lifts a fault.
    ///
    /// - Parameter id: Its id; `nil` lifts all.
    /// - Returns: How many were lifted.
    /// - Throws: What the database throws.
    package func remove(_ id: String? = nil) throws -> Int {
        let count = try database.write { transaction in
            try transaction.execute(id.map { "DELETE FROM faults WHERE id = \($0)" } ?? "DELETE FROM faults")
        }
        try reload()
        return count
    }

    /// Counts a call with every fault that it concerns, up to the first that ends it.
    ///
    /// - Parameters:
    ///   - operation: The operation that is called.
    ///   - subject: Finds out whom the call is about; asked only where a fault wants to know.
    /// - Returns: The faults that strike: any number of delays, then perhaps one of another effect.
    /// - Throws: What the database throws, and what `subject` throws.
    package func strike(_ operation: String, _ subject: () throws -> FaultSubject) throws -> [Fault] {
        if isEmpty.load(ordering: .acquiring) { return [] }
        guard try list().contains(where: { $0.operation == operation }) else { return [] }
        let subject = try subject()
        return try database.write { transaction in
            var struck: [Fault] = []
            for var fault in try Self.list(in: transaction.reading)
            where fault.operation == operation && fault.concerns(subject) {
                let isStruck = fault.meets()
                try fault.saveCounts(in: transaction)
                guard isStruck else { continue }
                struck.append(fault)
                guard case .delay = fault.effect else { break }
            }
            return struck
        }
    }

    /// Looks whether there are faults, after the database was filled anew.
    func reload() throws {
        let count: Int? = try database.read { try $0.row("SELECT COUNT(*) AS faults FROM faults")?["faults"] }
        isEmpty.store((count ?? 0) == 0, ordering: .releasing)
    }

    static func list(in transaction: borrowing ReadTransaction) throws -> [Fault] {
        try transaction.rows("\(Fault.query) ORDER BY place").map(Fault.init(row:))
    }

    func insert(_ fault: Fault, in transaction: borrowing WriteTransaction) throws -> Fault {
        let last: Int? = try transaction.row("SELECT MAX(place) AS place FROM faults")?["place"]
        let place = (last ?? 0) + 1
        var fault = fault
        if fault.id.isEmpty { fault.id = "fault-\(place)" }
        fault.seed = fault.seed ?? Int(random(4).reduce(0) { $0 << 8 | UInt32($1) })
        try fault.insert(at: place, in: transaction)
        return fault
    }
}
