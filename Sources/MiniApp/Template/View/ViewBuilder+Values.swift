extension ViewBuilder {
    /// The typed value of a lone expression, else all parts joined into text.
    mutating func code(_ text: MixedText, at site: Site) -> ScriptCode {
        guard let expression = text.onlyExpression else { return joined(text, at: site) }
        return note(ScriptCode(expression, in: site.scope))
    }

    /// The parts of a text joined into one string.
    mutating func joined(_ text: MixedText, at site: Site) -> ScriptCode {
        note(ScriptCode(joining: text.parts, in: site.scope))
    }

    /// A text as it is or, when there are expressions in it, as code.
    mutating func value(_ text: MixedText, at site: Site) -> ViewValue {
        text.staticText.map { .fixed($0.trimmed) } ?? .code(code(text, at: site))
    }

    /// The value of a `tt:if` or `tt:for`, which should be one expression.
    mutating func control(_ attribute: MarkupAttribute, at site: Site) -> ScriptCode {
        guard let text = attribute.text, !text.parts.isEmpty else {
            reports[site.file].add(DirectiveFault.missingValue(attribute.name), at: attribute.offset)
            return note(ScriptCode(.string(""), in: site.scope))
        }
        if let fixed = text.staticText {
            let fault = DirectiveFault.withoutBraces(attribute.name, text: fixed.trimmed)
            reports[site.file].add(fault, at: text.offset)
            return note(ScriptCode(.string(fixed), in: site.scope))
        }
        guard let expression = text.expressionAmidSpace else { return joined(text, at: site) }
        if text.onlyExpression == nil {
            reports[site.file].add(DirectiveFault.spaceAroundExpression(attribute.name), at: attribute.offset)
        }
        return note(ScriptCode(expression, in: site.scope))
    }

    /// Remembers what a piece of code reads.
    mutating func note(_ code: ScriptCode) -> ScriptCode {
        reads.formUnion(code.reads)
        return code
    }
}
