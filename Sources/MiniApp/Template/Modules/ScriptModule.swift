/// An sjs module of a page.
struct ScriptModule: Sendable {
    /// The path of the file, or `page.ttml#name` for a module inside of a template.
    let id: String

    /// The file that holds the text, for positions.
    let file: String

    /// The line of that file on which the text begins.
    let line: Int

    let text: String

    /// The ids of the modules that it requires, by the text between the quotes.
    var requirements: [String: String] = [:]
}
