import Foundation
import Storage
import StorageTesting
import Testing

@Suite struct SQLiteDatabaseTests {
    @Test(arguments: [SQLiteDatabase.Durability.processCrash, .powerLoss])
    func `a file keeps its rows over closing, with a write-ahead log meanwhile`(
        durability: SQLiteDatabase.Durability
    ) async throws {
        try await TemporaryFile.with { path in
            let first = try SQLiteDatabase.open(path: path, durability: durability)
            try first.write { transaction in
                try transaction.execute("CREATE TABLE notes (text TEXT)")
                try transaction.execute("INSERT INTO notes (text) VALUES ('kept')")
            }
            #expect(FileManager.default.fileExists(atPath: path + "-wal"))
            try first.close()
            #expect(!FileManager.default.fileExists(atPath: path + "-wal"))

            let second = try SQLiteDatabase.open(path: path, durability: durability)
            let row = try second.read { try $0.row("SELECT text, (SELECT 1) AS one FROM notes") }
            #expect(try row?["text"] == "kept")
            try second.close()
        }
    }

    @Test(arguments: zip([SQLiteDatabase.Durability.processCrash, .powerLoss], [1, 2]))
    func `who asks for it waits for the disk`(durability: SQLiteDatabase.Durability, level: Int) async throws
    {
        try await TemporaryFile.with { path in
            let database = try SQLiteDatabase.open(path: path, durability: durability)
            let row = try database.write { try $0.row("SELECT synchronous FROM pragma_synchronous") }

            #expect(try row?["synchronous"] == level)
            try database.close()
        }
    }

    @Test func `nobody else may look into the folder`() async throws {
        try await TemporaryFile.with { path in
            let database = try SQLiteDatabase.open(path: path)
            let folder = URL(filePath: path).deletingLastPathComponent().path()
            let attributes = try FileManager.default.attributesOfItem(atPath: folder)

            #expect((attributes[.posixPermissions] as? NSNumber)?.intValue == 0o700)
            try database.close()
        }
    }

    @Test func `a file that is no database is refused with its path`() async throws {
        try await TemporaryFile.with { path in
            let folder = URL(filePath: path).deletingLastPathComponent()
            try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
            try Data(repeating: 7, count: 4096).write(to: URL(filePath: path))

            let fault = #expect(throws: StorageFault.self) { try SQLiteDatabase.open(path: path) }

            #expect(fault?.description.contains(path) == true)
        }
    }

    @Test func `a folder that can't be made is refused with its path`() {
        let fault = #expect(throws: StorageFault.self) {
            try SQLiteDatabase.open(path: "/dev/null/state.sqlite")
        }

        #expect(fault?.description.contains("/dev/null/state.sqlite") == true)
    }

    @Test func `a reader of a file sees one state while a writer goes on`() async throws {
        try await TemporaryFile.with { path in
            let database = try SQLiteDatabase.open(path: path, durability: .processCrash)
            let other = try SQLiteDatabase.open(path: path, durability: .processCrash)
            try database.write { transaction in
                try transaction.execute("CREATE TABLE notes (text TEXT)")
            }

            let counts = try database.read { transaction in
                let before = try transaction.rows("SELECT text FROM notes").count
                try other.write { try $0.execute("INSERT INTO notes (text) VALUES ('late')") }
                return [before, try transaction.rows("SELECT text FROM notes").count]
            }

            #expect(counts == [0, 0])
            #expect(try database.read { try $0.rows("SELECT text FROM notes").count } == 1)
            try other.close()
            try database.close()
        }
    }

    @Test func `a fault tells the statement but no value`() throws {
        let database = try SQLiteDatabase.inMemory()

        let fault = #expect(throws: StorageFault.self) {
            try database.read { try $0.rows("SELECT * FROM nowhere WHERE secret = \("demo-secret")") }
        }

        #expect(fault?.description == "no such table: nowhere, in: SELECT * FROM nowhere WHERE secret = ?")
        #expect(fault?.description.contains("demo-secret") == false)
    }
}
