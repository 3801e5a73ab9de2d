/// A piece of markup as the author nested it.
enum MarkupNode: Sendable {
    case element(MarkupElement)
    case text(MixedText)
}

/// A tag with everything between its start and its end.
struct MarkupElement: Sendable {
    let name: String

    /// The offset of the `<`.
    let offset: Int

    let attributes: [MarkupAttribute]
    var children: [MarkupNode] = []

    /// Where the text of an sjs tag stands, which is not markup.
    var script: Range<Int>?

    /// The first attribute with a name.
    func attribute(_ name: String) -> MarkupAttribute? {
        attributes.first { $0.name == name }
    }
}

/// A name within a start tag, with what was assigned to it.
struct MarkupAttribute: Sendable {
    /// What stands behind the equals sign.
    enum Value: Sendable {
        /// No equals sign at all.
        case none
        case text(MixedText)
        /// The properties of a template's data.
        case data([Expression.Property])
    }

    /// The name as written.
    let written: String

    /// The name with the prefix `wx:` replaced by `tt:`.
    let name: String
    let offset: Int
    let value: Value

    /// The value if it is text, with or without expressions.
    var text: MixedText? {
        if case .text(let text) = value { return text }
        return nil
    }

    /// The value if it needs no data.
    var staticText: String? { text?.staticText }
}

/// Text with expressions in it.
struct MixedText: Hashable, Sendable {
    /// A run of characters, or the value of an expression.
    enum Part: Hashable, Sendable {
        case literal(String)
        case expression(Expression)
    }

    let parts: [Part]

    /// The offset of the first character that isn't white space.
    let offset: Int

    /// The whole text, if there is no expression in it.
    var staticText: String? {
        switch parts.first {
        case nil: return ""
        case .literal(let text): return parts.count == 1 ? text : nil
        case .expression: return nil
        }
    }

    /// The expression, if there is nothing else.
    var onlyExpression: Expression? {
        guard parts.count == 1, case .expression(let expression) = parts[0] else { return nil }
        return expression
    }

    /// The expression, if there is nothing else but white space.
    var expressionAmidSpace: Expression? {
        let rest = parts.filter { part in
            if case .literal(let text) = part { return !text.utf8.allSatisfy(\.isSpace) }
            return true
        }
        return MixedText(parts: rest, offset: offset).onlyExpression
    }

    /// Whether the text is nothing but ASCII white space.
    var isBlank: Bool { staticText?.utf8.allSatisfy(\.isSpace) ?? false }
}
