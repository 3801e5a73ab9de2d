/// How the items of a loop are told apart when the list changes.
enum LoopKey: Hashable, Sendable {
    case none
    /// The item itself.
    case item
    case index
    /// A property of the item, by its path.
    case property([String])

    /// Reads `tt:key` in any of the forms seen in mini-apps; none of them is a mistake.
    ///
    /// Beside the documented `id` and `*this` these are `this`, `index`, `item.id`, and expressions in braces, which are
    /// taken for the path they contain.
    init(_ attribute: MarkupAttribute?, names: NameScope.Loop) {
        guard let text = attribute?.text else {
            self = .none
            return
        }
        let parts = text.expressionAmidSpace.map(Self.parts) ?? text.staticText.map(Self.parts)
        self = Self.key(parts ?? [], isExpression: text.staticText == nil, names: names)
    }

    private static func key(_ parts: [String], isExpression: Bool, names: NameScope.Loop) -> LoopKey {
        guard let first = parts.first else { return .none }
        let isItem = first == "this" || first == "*this" || first == names.item || first == "*" + names.item
        switch parts.count {
        case 1 where first == names.index || (first == "index" && !isExpression): return .index
        case 1 where isItem && (isExpression || first != names.item): return .item
        case 2... where isItem: return .property(Array(parts.dropFirst()))
        default: return isExpression ? .none : .property(parts)
        }
    }

    private static func parts(of text: String) -> [String] {
        let separators: Set<Character> = [".", "[", "]", " ", "\n", "\t", "'", "\""]
        return text.split { separators.contains($0) }.map(String.init)
    }

    private static func parts(of expression: Expression) -> [String] {
        switch expression {
        case .name(let name): return [name]
        case .string(let text): return parts(of: text)
        case .member(let base, let name):
            let parts = parts(of: base)
            return parts.isEmpty ? [] : parts + [name]
        default: return []
        }
    }

    /// The key as the kernel reads it.
    var script: String {
        switch self {
        case .none: "null"
        case .item: "\"*this\""
        case .index: "\"index\""
        case .property(let path): "[" + path.map(JavaScriptText.quoted).joined(separator: ", ") + "]"
        }
    }
}
