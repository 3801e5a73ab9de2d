/// A piece of a template file, before anything is nested.
enum MarkupToken: Sendable {
    /// Text with its expressions.
    case text(Range<Int>)
    case open(OpenTag)
    case close(name: String, offset: Int)
}

/// A start tag.
struct OpenTag: Sendable {
    let name: String
    let offset: Int
    var attributes: [RawAttribute] = []
    var isSelfClosing = false

    /// Where the text of an sjs tag stands.
    var script: Range<Int>?
}

/// An attribute whose value hasn't been looked into.
struct RawAttribute: Sendable {
    let name: String
    let offset: Int

    /// Where the value stands, without quotes; nil without an equals sign.
    let value: Range<Int>?
}
