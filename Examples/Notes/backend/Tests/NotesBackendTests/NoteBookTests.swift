import Foundation
import Testing

@testable import NotesBackend

@Suite struct `A note book` {
    private let draft = NoteDraft(title: "一句话", text: "慢一点，声音才听得清。", writtenAt: 1)

    @Test func `is read again from its file`() async throws {
        let file = FileManager.default.temporaryDirectory.appending(path: "notes-\(UUID().uuidString).json")
        defer { try? FileManager.default.removeItem(at: file) }

        let note = try await NoteBook(file: file, newID: { "n1" }).add(draft, for: "amy")
        let again = try NoteBook(file: file, newID: { "n2" })

        #expect(await again.all(of: "amy") == [note])
        #expect(await again.all(of: "ben").isEmpty)
    }

    @Test func `remembers nothing that it could not write`() async throws {
        let book = try NoteBook(file: URL(filePath: "/nowhere/notes.json"), newID: { "n1" })
        await #expect(throws: (any Error).self) { try await book.add(draft, for: "amy") }
        #expect(await book.all(of: "amy").isEmpty)
    }

    @Test func `shows the newest first`() async throws {
        let book = try NoteBook(file: nil, newID: RandomText.id)
        for moment in [2.0, 3.0, 1.0] {
            _ = try await book.add(NoteDraft(title: "", text: "a", writtenAt: moment), for: "amy")
        }
        #expect(await book.all(of: "amy").map(\.writtenAt) == [3, 2, 1])
    }

    @Test func `holds a thousand notes of a person and not one more`() async throws {
        let book = try NoteBook(file: nil, newID: RandomText.id)
        for _ in 0..<NoteBook.limit { _ = try await book.add(draft, for: "amy") }
        await #expect(throws: Refusal.tooManyNotes(limit: 1_000)) { try await book.add(draft, for: "amy") }
        _ = try await book.add(draft, for: "ben")
    }
}
