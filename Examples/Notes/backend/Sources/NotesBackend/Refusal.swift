/// Everything this program says no to.
enum Refusal: Error, Hashable, Sendable {
    case notSignedIn
    case loginRefused(code: Int, tips: String)
    case messageRefused(code: Int, tips: String)
    case platformUnreachable(String)
    case forgedProfile
    case unreadableProfile
    case foreignProfile(appID: String)
    case badNote(String)
    case tooManyNotes(limit: Int)
    case noSuchNote(id: String)
}
