import Foundation
import GRDB
import Synchronization

/// A database in one file, or in memory for as long as the process lives.
///
/// Readers of a file see a snapshot and never wait for writers; in memory all take turns.
package final class SQLiteDatabase: Database {
    /// What a finished transaction survives.
    package enum Durability: String, Sendable {
        /// The end of the process, however sudden, but not of the machine's power.
        case processCrash = "NORMAL"

        /// The end of the power as well; each transaction waits for the disk.
        case powerLoss = "FULL"
    }

    private let writer: any DatabaseWriter
    private let connections: SQLiteConnections
    private let gate = Mutex(Gate())

    /// Where writers wait for each other.
    let commits: GroupCommit

    /// Whether readers and writers take turns on one connection, where a read needs no transaction to see one state.
    private let isShared: Bool

    private init(writer: any DatabaseWriter, isShared: Bool) {
        self.writer = writer
        self.isShared = isShared
        let connections = SQLiteConnections()
        self.connections = connections
        commits = GroupCommit { group in
            do {
                try writer.writeWithoutTransaction { try connections.of($0).commit(group) }
            } catch {
                for write in group { write.fail(error) }
            }
        }
    }

    /// Opens a file, makes it when it isn't there, and its folder with access for nobody else.
    ///
    /// - Parameters:
    ///   - path: The path of the file; `-wal` and `-shm` files stand beside it while it is open.
    ///   - durability: What a finished transaction survives.
    /// - Returns: The database.
    /// - Throws: ``StorageFault/cannotOpen(path:reason:)``.
    package static func open(path: String, durability: Durability = .powerLoss) throws -> SQLiteDatabase {
        do {
            try makeFolder(of: path)
            let pool = try DatabasePool(path: path, configuration: configuration)
            // Not earlier: GRDB says NORMAL when it turns the write-ahead log on.
            try pool.writeWithoutTransaction { connection in
                try connection.execute(sql: "PRAGMA synchronous = \(durability.rawValue)")
            }
            return SQLiteDatabase(writer: pool, isShared: false)
        } catch let error as DatabaseError {
            throw StorageFault.cannotOpen(path: path, reason: error.message ?? "\(error.resultCode)")
        } catch {
            throw StorageFault.cannotOpen(path: path, reason: error.localizedDescription)
        }
    }

    /// Makes an empty database that nothing remains of.
    ///
    /// - Returns: The database.
    /// - Throws: ``StorageFault/cannotOpen(path:reason:)``.
    package static func inMemory() throws -> SQLiteDatabase {
        do {
            let queue = try DatabaseQueue(configuration: configuration)
            return SQLiteDatabase(writer: queue, isShared: true)
        } catch {
            throw StorageFault.cannotOpen(path: ":memory:", reason: "\(error)")
        }
    }

    /// See ``Database/read(_:)``.
    package func read<Value>(_ body: (borrowing ReadTransaction) throws -> Value) throws -> Value {
        try exclusively {
            try writer.unsafeRead { database in
                let connection = try connections.of(database)
                let transaction = ReadTransaction(
                    runner: SQLiteRunner(connection: connection, mayWrite: false)
                )
                return isShared ? try body(transaction) : try connection.snapshot { try body(transaction) }
            }
        }
    }

    /// See ``Database/write(_:)``; the body may run on the thread of another writer, see ``GroupCommit``.
    @discardableResult
    package func write<Value>(_ body: (borrowing WriteTransaction) throws -> Value) throws -> Value {
        let followUps = FollowUps()
        let value = try exclusively {
            try withoutActuallyEscaping(body) { body in
                var outcome = Result<Value, any Error>.failure(StorageFault.closed)
                let write = PendingWrite { [scope = TransactionScope.current] connection in
                    followUps.forget()
                    let runner = SQLiteRunner(connection: connection, mayWrite: true)
                    let transaction = WriteTransaction(runner: runner, followUps: followUps)
                    outcome = try .success(scope.resume { try body(transaction) })
                }
                try commits.perform(write)
                return try outcome.get()
            }
        }
        followUps.run()
        return value
    }

    /// See ``Database/restructure(_:)``; every write has the file for itself.
    @discardableResult
    package func restructure<Value>(_ body: (borrowing WriteTransaction) throws -> Value) throws -> Value {
        try write(body)
    }

    /// See ``Database/close()``; the last to close a file also removes its `-wal`.
    package func close() throws {
        try TransactionScope.leaveAlone(self)
        if gate.withLock({ $0.close() }) { try letGo() }
    }

    private func letGo() throws {
        connections.forget()
        try writer.close()
    }

    private static func makeFolder(of path: String) throws {
        let folder = URL(filePath: path).deletingLastPathComponent()
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    private static var configuration: Configuration {
        var configuration = Configuration()
        configuration.busyMode = .timeout(5)
        return configuration
    }
}

extension SQLiteDatabase {
    private func exclusively<Value>(_ body: () throws -> Value) throws -> Value {
        try TransactionScope.enter(self) {
            guard gate.withLock({ $0.enter() }) else { throw StorageFault.closed }
            defer { leave() }
            do {
                return try body()
            } catch let error as DatabaseError {
                throw StorageFault.statement(
                    sql: error.sql ?? "",
                    reason: error.message ?? "\(error.resultCode)"
                )
            }
        }
    }

    /// Finishes the closing that waited for this transaction; nobody is left to tell when that fails.
    private func leave() {
        if gate.withLock({ $0.leave() }) { try? letGo() }
    }
}

/// Counts the transactions that run, because a closed connection must never be used again.
private struct Gate {
    private var running = 0
    private var isClosed = false

    mutating func enter() -> Bool {
        guard !isClosed else { return false }
        running += 1
        return true
    }

    /// Says whether the connections are to be closed now.
    mutating func leave() -> Bool {
        running -= 1
        return isClosed && running == 0
    }

    /// Says whether the connections are to be closed now.
    mutating func close() -> Bool {
        guard !isClosed else { return false }
        isClosed = true
        return running == 0
    }
}
