import Foundation
import Storage
import Testing

/// A database that the contract must hold for; a new kind joins by one case.
enum StoreKind: String, CaseIterable, Sendable, CustomTestStringConvertible {
    case memory
    case file

    /// The kinds that can be opened on this machine.
    static let available = allCases

    var testDescription: String { rawValue }

    /// Opens an empty database for one test and removes it afterwards.
    func withDatabase(_ body: (any Database) async throws -> Void) async throws {
        switch self {
        case .memory:
            let database = try SQLiteDatabase.inMemory()
            try await body(database)
            try database.close()
        case .file:
            try await TemporaryFile.with { path in
                let database = try SQLiteDatabase.open(path: path, durability: .processCrash)
                try await body(database)
                try database.close()
            }
        }
    }

    /// The same with one table `notes (id, text)`.
    func withNotes(_ body: (any Database) async throws -> Void) async throws {
        try await withDatabase { database in
            try database.write { transaction in
                try transaction.execute("CREATE TABLE notes (id BIGINT PRIMARY KEY, text TEXT UNIQUE)")
            }
            try await body(database)
        }
    }
}

/// A path nobody else uses, in a folder that goes away.
enum TemporaryFile {
    static func with(_ body: (_ path: String) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "quaver-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        try await body(folder.appending(path: "deep/state.sqlite").path())
    }
}
