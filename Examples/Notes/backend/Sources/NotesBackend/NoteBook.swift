import Foundation

/// Everybody's notes, each person's apart, in memory and, if there is a file, on disk after every change.
actor NoteBook {
    static let limit = 1_000

    private var notes: [String: [Note]]
    private let file: URL?
    private let newID: @Sendable () -> String

    /// - Throws: What reading or decoding an existing file throws.
    init(file: URL?, newID: @escaping @Sendable () -> String) throws {
        self.file = file
        self.newID = newID
        if let file, FileManager.default.fileExists(atPath: file.path(percentEncoded: false)) {
            notes = try JSONDecoder().decode([String: [Note]].self, from: Data(contentsOf: file))
        } else {
            notes = [:]
        }
    }

    /// The newest first.
    func all(of openID: String) -> [Note] {
        (notes[openID] ?? []).sorted { $0.writtenAt > $1.writtenAt }
    }

    func add(_ draft: NoteDraft, for openID: String) throws -> Note {
        let note = draft.note(id: newID())
        try change(openID) { (list: inout [Note]) throws(Refusal) in
            guard list.count < Self.limit else { throw .tooManyNotes(limit: Self.limit) }
            list.append(note)
        }
        return note
    }

    func replace(_ id: String, with draft: NoteDraft, for openID: String) throws -> Note {
        let note = draft.note(id: id)
        try change(openID) { (list: inout [Note]) throws(Refusal) in
            list[try Self.place(of: id, in: list)] = note
        }
        return note
    }

    func remove(_ id: String, for openID: String) throws {
        try change(openID) { (list: inout [Note]) throws(Refusal) in
            list.remove(at: try Self.place(of: id, in: list))
        }
    }

    private static func place(of id: String, in list: [Note]) throws(Refusal) -> Int {
        guard let place = list.firstIndex(where: { $0.id == id }) else { throw .noSuchNote(id: id) }
        return place
    }

    /// Writes first and remembers then, so that memory never knows more than the disk.
    private func change(_ openID: String, _ body: (inout [Note]) throws(Refusal) -> Void) throws {
        var changed = notes
        try body(&changed[openID, default: []])
        if let file {
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
            try encoder.encode(changed).write(to: file, options: .atomic)
        }
        notes = changed
    }
}
