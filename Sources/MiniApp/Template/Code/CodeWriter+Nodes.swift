extension CodeWriter {
    /// Writes a list of nodes behind some text that opens it, before some that closes it.
    mutating func block(_ nodes: [ViewNode], after opening: String, before closing: String) {
        if nodes.isEmpty {
            line(opening + "[]" + closing)
            return
        }
        open(opening + "[")
        for node in nodes { write(node) }
        close("]" + closing)
    }

    private mutating func write(_ node: ViewNode) {
        switch node {
        case .element(let element): write(element)
        case .text(let text): line("{ " + text.script + " },")
        case .condition(let condition): write(condition)
        case .loop(let loop): write(loop)
        case .templateUse(let use): line("{ " + use.script + " },")
        case .slot(let slot): block(slot.fallback, after: "{ " + slot.script + ", b: ", before: " },")
        }
    }

    private mutating func write(_ element: ViewElement) {
        if element.children.isEmpty {
            line("{ " + element.script + " },")
        } else {
            block(element.children, after: "{ " + element.script + ", c: ", before: " },")
        }
    }

    private mutating func write(_ condition: ViewCondition) {
        open("{ l: " + condition.place.script + ", if: [")
        for branch in condition.branches {
            let test = branch.test.map { "t: " + $0.function + ", D: " + $0.reads.script + ", " } ?? ""
            block(branch.body, after: "{ " + test + "b: ", before: " },")
        }
        close("] },")
    }

    private mutating func write(_ loop: ViewLoop) {
        let members = [
            "for: " + loop.list.function,
            "D: " + loop.list.reads.script,
            "P: " + (loop.list.path?.script ?? "null"),
            "key: " + loop.key.script,
            "F: " + loop.outerReads.script,
            "l: " + loop.place.script,
        ]
        block(loop.body, after: "{ " + members.joined(separator: ", ") + ", b: ", before: " },")
    }
}

extension ViewPlace {
    fileprivate var script: String { "[\(position.line), \(position.column), \(file)]" }
}

extension ViewElement {
    /// The members of the node, but for its children.
    fileprivate var script: String {
        var members = ["n: " + JavaScriptText.quoted(tag)]
        if let component { members.append("u: " + JavaScriptText.quoted(component)) }
        if !fixed.isEmpty {
            let entries = fixed.map { name, value in
                JavaScriptText.key(name) + ": " + (value.map(JavaScriptText.quoted) ?? "true")
            }
            members.append("s: { " + entries.joined(separator: ", ") + " }")
        }
        if !dynamic.isEmpty {
            let entries = dynamic.map { name, code in
                "[" + JavaScriptText.quoted(name) + ", " + code.function + ", " + code.reads.script + "]"
            }
            members.append("d: [" + entries.joined(separator: ", ") + "]")
        }
        if !events.isEmpty {
            members.append("e: [" + events.map(Self.script).joined(separator: ", ") + "]")
        }
        members.append("l: " + place.script)
        return members.joined(separator: ", ")
    }

    private static func script(_ name: EventName, _ handler: ViewValue) -> String {
        let start = "[" + JavaScriptText.quoted(name.type) + ", \"" + name.phase.rawValue + "\", "
        switch handler {
        case .fixed(let method): return start + JavaScriptText.quoted(method) + "]"
        case .code(let code): return start + code.function + ", " + code.reads.script + "]"
        }
    }
}

extension ViewText {
    fileprivate var script: String {
        switch value {
        case .fixed(let text): "x: " + JavaScriptText.quoted(text)
        case .code(let code): "x: " + code.function + ", D: " + code.reads.script + ", l: " + place.script
        }
    }
}

extension ViewTemplateUse {
    fileprivate var script: String {
        var parts = [
            "tpl: " + name.script,
            "D: " + reads.script,
            "data: " + (data?.function ?? "null"),
            "M: [" + members.map(\.script).joined(separator: ", ") + "]",
        ]
        if !renames.isEmpty {
            let entries = renames.sorted { $0.key < $1.key }
                .map { name, key in
                    JavaScriptText.key(name) + ": " + JavaScriptText.quoted(key)
                }
            parts.append("R: { " + entries.joined(separator: ", ") + " }")
        }
        parts.append("l: " + place.script)
        return parts.joined(separator: ", ")
    }
}

extension ViewTemplateUse.Member {
    fileprivate var script: String {
        "[" + JavaScriptText.quoted(key ?? "...") + ", " + (path?.script ?? "null") + ", " + reads.script
            + "]"
    }
}

extension ViewSlot {
    fileprivate var script: String {
        let reads: PathSet
        switch name {
        case .fixed: reads = PathSet()
        case .code(let code): reads = code.reads
        }
        return "slot: " + name.script + ", D: " + reads.script + ", l: " + place.script
    }
}

extension ViewValue {
    fileprivate var script: String {
        switch self {
        case .fixed(let text): JavaScriptText.quoted(text)
        case .code(let code): code.function
        }
    }
}
