import Hummingbird

/// The parts of the program and the routes that join them; each route's handler is in a file of its own.
struct Backend: Sendable {
    var appID: String
    var exchange: CodeExchange
    var send: Messenger
    var notes: NoteBook
    var signIns: SignIns

    func router() -> Router<NotesContext> {
        let router = Router(context: NotesContext.self)
        router.add(middleware: RefusalResponses())
        router.post("login", use: logIn)
        router.post("profile", use: openProfile)
        router.post("phone", use: openPhone)
        router.post("remind", use: remind)
        router.get("notes", use: listNotes)
        router.post("notes", use: addNote)
        router.put("notes/:id", use: replaceNote)
        router.delete("notes/:id", use: removeNote)
        return router
    }
}
