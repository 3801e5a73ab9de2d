import HTTPTypes
import Hummingbird

extension Backend {
    /// `GET /notes` → `{notes}`, the newest first.
    @Sendable func listNotes(_ request: Request, context: NotesContext) async throws -> NotesAnswer {
        let openID = try openID(of: request)
        return NotesAnswer(notes: await notes.all(of: openID))
    }

    /// `POST /notes {title, text, tag?, place?, writtenAt}` → 201 and the note with its id.
    @Sendable func addNote(_ request: Request, context: NotesContext) async throws -> EditedResponse<Note> {
        let openID = try openID(of: request)
        let draft = try await request.decode(as: NoteDraft.self, context: context).checked()
        return EditedResponse(status: .created, response: try await notes.add(draft, for: openID))
    }

    /// `PUT /notes/ID` with a whole note → the note as it is now.
    @Sendable func replaceNote(_ request: Request, context: NotesContext) async throws -> Note {
        let openID = try openID(of: request)
        let draft = try await request.decode(as: NoteDraft.self, context: context).checked()
        return try await notes.replace(id(in: context), with: draft, for: openID)
    }

    /// `DELETE /notes/ID` → 204.
    @Sendable func removeNote(_ request: Request, context: NotesContext) async throws -> HTTPResponse.Status {
        let openID = try openID(of: request)
        try await notes.remove(id(in: context), for: openID)
        return .noContent
    }

    /// Whose notes: the person behind `Authorization: Bearer TOKEN`.
    func openID(of request: Request) throws(Refusal) -> String {
        let scheme = "Bearer "
        guard let header = request.headers[.authorization], header.hasPrefix(scheme) else {
            throw .notSignedIn
        }
        return try signIns.session(of: String(header.dropFirst(scheme.count))).openID
    }

    private func id(in context: NotesContext) throws -> String {
        try context.parameters.require("id")
    }
}

struct NotesAnswer: ResponseEncodable {
    var notes: [Note]
}

extension Note: ResponseEncodable {}
