/// A note as it is kept.
struct Note: Hashable, Sendable, Codable {
    var id: String
    var title: String
    var text: String
    var tag: String
    var place: String
    /// When it was written, in milliseconds since 1970 by the phone's clock.
    var writtenAt: Double
}

/// A note as the phone sends it.
struct NoteDraft: Hashable, Sendable, Decodable {
    static let titleLimit = 40
    static let textLimit = 5_000
    static let labelLimit = 12

    var title: String
    var text: String
    var tag: String?
    var place: String?
    var writtenAt: Double

    /// - Throws: ``Refusal/badNote(_:)`` when it is empty or longer than a note may be, in characters.
    func checked() throws(Refusal) -> NoteDraft {
        guard !title.isEmpty || !text.isEmpty else { throw .badNote("title and text are both empty") }
        guard title.count <= Self.titleLimit else { throw .badNote("title has more than \(Self.titleLimit)") }
        guard text.count <= Self.textLimit else { throw .badNote("text has more than \(Self.textLimit)") }
        for label in [tag, place] where (label ?? "").count > Self.labelLimit {
            throw .badNote("tag or place has more than \(Self.labelLimit)")
        }
        return self
    }

    func note(id: String) -> Note {
        Note(id: id, title: title, text: text, tag: tag ?? "", place: place ?? "", writtenAt: writtenAt)
    }
}
