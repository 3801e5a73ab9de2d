/// Nests the tags of a file into a tree.
struct MarkupParser {
    private var scanner: MarkupScanner
    private var values: MixedTextParser
    private var report: MistakeReport
    private var stack: [Open] = []
    private var top: [MarkupNode] = []
    private var wasTooDeep = false

    /// An element that waits for its end tag.
    private struct Open {
        var element: MarkupElement
        /// Whether white space between its children means something.
        let keepsSpace: Bool
    }

    /// Tags that end at their start tag in HTML, and those that never hold anything.
    private static let emptyTags: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "import", "include", "input", "link", "meta",
        "source",
        "track", "wbr",
    ]

    /// The tags within which white space is kept.
    private static let spaceKeepingTags: Set<String> = ["text"]

    private static let greatestDepth = 80

    /// Reads a file; its mistakes are listed and the rest of it is read all the same.
    static func parse(_ source: SourceText) -> (nodes: [MarkupNode], diagnostics: [Diagnostic]) {
        var parser = MarkupParser(source: source)
        while let token = parser.scanner.next() { parser.take(token) }
        while let open = parser.stack.last {
            parser.report.add(MarkupFault.unclosedTag(open.element.name), at: open.element.offset)
            parser.closeInnermost()
        }
        let diagnostics =
            parser.scanner.report.diagnostics + parser.values.report.diagnostics + parser.report.diagnostics
        return (parser.top, diagnostics)
    }

    private init(source: SourceText) {
        scanner = MarkupScanner(source: source)
        values = MixedTextParser(source: source)
        report = MistakeReport(source: source)
    }

    private mutating func take(_ token: MarkupToken) {
        switch token {
        case .text(let range):
            let text = values.mixedText(in: range, stopsAtTags: true)
            let keepsSpace = stack.last?.keepsSpace ?? false
            if keepsSpace || !text.isBlank { append(.text(text)) }
        case .open(let tag):
            open(tag)
        case .close(let name, let offset):
            close(name, at: offset)
        }
    }

    private mutating func open(_ tag: OpenTag) {
        var element = MarkupElement(name: tag.name, offset: tag.offset, attributes: attributes(of: tag))
        element.script = tag.script
        let isEmpty = tag.isSelfClosing || tag.script != nil || Self.emptyTags.contains(tag.name)
        if isEmpty || isTooDeep(at: tag.offset) {
            append(.element(element))
            return
        }
        let keepsSpace = stack.last?.keepsSpace ?? false
        stack.append(
            Open(element: element, keepsSpace: keepsSpace || Self.spaceKeepingTags.contains(tag.name))
        )
    }

    private mutating func isTooDeep(at offset: Int) -> Bool {
        guard stack.count >= Self.greatestDepth else { return false }
        if !wasTooDeep { report.add(MarkupFault.tooDeep, at: offset) }
        wasTooDeep = true
        return true
    }

    private mutating func close(_ name: String, at offset: Int) {
        if Self.emptyTags.contains(name) || wasTooDeep { return }
        guard stack.contains(where: { $0.element.name == name }) else {
            report.add(MarkupFault.strayEndTag(name), at: offset)
            return
        }
        while let open = stack.last {
            closeInnermost()
            if open.element.name == name { return }
            report.add(MarkupFault.unclosedTag(open.element.name), at: open.element.offset)
        }
    }

    private mutating func closeInnermost() {
        guard let open = stack.popLast() else { return }
        append(.element(open.element))
    }

    private mutating func append(_ node: MarkupNode) {
        if stack.isEmpty {
            top.append(node)
        } else {
            stack[stack.count - 1].element.children.append(node)
        }
    }

    private mutating func attributes(of tag: OpenTag) -> [MarkupAttribute] {
        var attributes: [MarkupAttribute] = []
        for raw in tag.attributes {
            let name = raw.name.hasPrefix("wx:") ? "tt:" + raw.name.dropFirst(3) : raw.name
            if attributes.contains(where: { $0.name == name }) {
                report.add(MarkupFault.duplicateAttribute(raw.name), at: raw.offset)
                continue
            }
            let value = value(of: raw, in: tag)
            attributes.append(
                MarkupAttribute(written: raw.name, name: name, offset: raw.offset, value: value)
            )
        }
        return attributes
    }

    private mutating func value(of raw: RawAttribute, in tag: OpenTag) -> MarkupAttribute.Value {
        guard let range = raw.value else { return .none }
        if tag.name == "template", raw.name == "data", let data = values.templateData(in: range) {
            return .data(data)
        }
        return .text(values.mixedText(in: range, stopsAtTags: false))
    }
}
