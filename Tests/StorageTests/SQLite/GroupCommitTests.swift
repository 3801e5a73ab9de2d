import Foundation
import StorageTesting
import Synchronization
import Testing

@testable import Storage

@Suite struct GroupCommitTests {
    private struct Mishap: Error, Equatable {
        let number: Int
    }

    private static func withNotes(_ body: (SQLiteDatabase, _ path: String) throws -> Void) async throws {
        try await TemporaryFile.with { path in
            let database = try SQLiteDatabase.open(path: path)
            try database.write { transaction in
                try transaction.execute("CREATE TABLE notes (place INTEGER PRIMARY KEY, number BIGINT)")
            }
            try body(database, path)
            try database.close()
        }
    }

    private static func numbers(_ database: SQLiteDatabase) throws -> [Int] {
        try database.read { transaction in
            try transaction.rows("SELECT number FROM notes ORDER BY place").map { row in try row["number"] }
        }
    }

    @Test func `each writer of a group gets its own answer, in the order they came`() async throws {
        try await Self.withNotes { database, _ in
            let answers = Crowd.write(to: database, 40) { number, transaction in
                let row = try transaction.row(
                    "INSERT INTO notes (number) VALUES (\(number)) RETURNING number"
                )
                return try row?["number"] as Int?
            }

            #expect(try answers.map { try $0.get() } == Array(0..<40))
            try #expect(Self.numbers(database) == Array(0..<40))
        }
    }

    @Test func `a part that fails undoes itself only, and tells nobody else`() async throws {
        try await Self.withNotes { database, _ in
            let answers = Crowd.write(to: database, 9) { number, transaction in
                try transaction.execute("INSERT INTO notes (number) VALUES (\(number))")
                if number % 3 == 1 { throw Mishap(number: number) }
                if number % 3 == 2 { try transaction.execute("INSERT INTO nowhere (number) VALUES (1)") }
                return number
            }

            for (number, answer) in answers.enumerated() {
                switch number % 3 {
                case 0: #expect(try answer.get() == number)
                case 1: #expect(throws: Mishap(number: number)) { try answer.get() }
                default: #expect(throws: StorageFault.self) { try answer.get() }
                }
            }
            try #expect(Self.numbers(database) == [0, 3, 6])
        }
    }

    @Test func `when a group can't be committed all of it fails, and later ones go on`() async throws {
        try await Self.withNotes { database, _ in
            try database.write { transaction in
                try transaction.execute(
                    "CREATE TABLE marks (note BIGINT REFERENCES notes (place) DEFERRABLE INITIALLY DEFERRED)"
                )
            }
            let answers = Crowd.write(to: database, 6) { number, transaction in
                try transaction.execute("INSERT INTO notes (number) VALUES (\(number))")
                if number == 3 { try transaction.execute("INSERT INTO marks (note) VALUES (99)") }
                if number == 4 { throw Mishap(number: number) }
            }

            for (number, answer) in answers.enumerated() where number != 4 {
                guard case .failure(StorageFault.constraint) = answer else {
                    Issue.record("writer \(number) was told \(answer)")
                    continue
                }
            }
            #expect(throws: Mishap(number: 4)) { try answers[4].get() }
            try #expect(Self.numbers(database).isEmpty)
            try database.write { try $0.execute("INSERT INTO notes (number) VALUES (7)") }
            try #expect(Self.numbers(database) == [7])
        }
    }

    @Test func `writers who wait share one commit`() async throws {
        try await Self.withNotes { database, path in
            let before = try WriteAheadLog.commits(of: path)
            let answers = Crowd.write(to: database, 40) { number, transaction in
                try transaction.execute("INSERT INTO notes (number) VALUES (\(number))")
            }

            #expect(answers.count == 40)
            #expect(try WriteAheadLog.commits(of: path) == before + 1)
        }
    }

    @Test func `a part of a group can't begin another transaction either`() async throws {
        try await Self.withNotes { database, _ in
            let answers = Crowd.write(to: database, 3) { number, transaction in
                try transaction.execute("INSERT INTO notes (number) VALUES (\(number))")
                if number == 1 { try database.read { _ in } }
            }

            #expect(throws: StorageFault.reentrant) { try answers[1].get() }
            try #expect(Self.numbers(database) == [0, 2])
        }
    }
}

/// Writers that have to share one transaction, because they came one by one while another kept the database busy.
private enum Crowd {
    static func write<Value: Sendable>(
        to database: SQLiteDatabase,
        _ count: Int,
        _ body: @escaping @Sendable (_ number: Int, borrowing WriteTransaction) throws -> Value
    ) -> [Result<Value, any Error>] {
        let answers = Mutex<[Int: Result<Value, any Error>]>([:])
        let (begun, end, done) = (
            DispatchSemaphore(value: 0), DispatchSemaphore(value: 0), DispatchSemaphore(value: 0)
        )
        start(done) {
            try? database.write { _ in
                begun.signal()
                end.wait()
            }
        }
        begun.wait()
        for number in 0..<count {
            start(done) {
                let answer = Result { try database.write { try body(number, $0) } }
                answers.withLock { $0[number] = answer }
            }
            while database.commits.waiting <= number { sched_yield() }
        }
        end.signal()
        for _ in 0...count { done.wait() }
        return answers.withLock { answers in (0..<count).compactMap { answers[$0] } }
    }

    private static func start(_ done: DispatchSemaphore, _ body: @escaping @Sendable () -> Void) {
        Thread {
            body()
            done.signal()
        }
        .start()
    }
}

/// What SQLite wrote beside a file (sqlite.org/walformat.html).
private enum WriteAheadLog {
    /// Counts the frames that end a transaction: those that say how large the database is then.
    static func commits(of path: String) throws -> Int {
        let log = try [UInt8](Data(contentsOf: URL(filePath: path + "-wal")))
        let pageSize = log[8..<12].reduce(0) { $0 << 8 | Int($1) }
        return stride(from: 32, to: log.count, by: 24 + pageSize)
            .count { frame in log[(frame + 4)..<(frame + 8)].contains { $0 != 0 } }
    }
}
