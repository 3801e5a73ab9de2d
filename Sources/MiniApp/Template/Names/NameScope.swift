/// What the names in an expression mean at one place of a template.
struct NameScope: Hashable, Sendable {
    /// The names that one loop gives to its item and its index.
    struct Loop: Hashable, Sendable {
        let item: String
        let index: String
    }

    /// The loops around the place, outermost first.
    private(set) var loops: [Loop] = []

    /// The sjs modules of the file: the author's name and the constant that holds the exports.
    var modules: [String: String] = [:]

    /// What a name stands for.
    enum Meaning: Hashable, Sendable {
        /// The item of a loop, counted from the innermost.
        case item(depth: Int)
        /// The index of a loop, counted from the innermost.
        case index(depth: Int)
        /// The exports of an sjs module, held by a constant.
        case module(String)
        /// A member of the data.
        case data(String)
    }

    /// Looks a name up: inner loops shadow outer ones, loops shadow modules, modules shadow data.
    func meaning(of name: String) -> Meaning {
        for (depth, loop) in loops.reversed().enumerated() {
            if loop.item == name { return .item(depth: depth) }
            if loop.index == name { return .index(depth: depth) }
        }
        return modules[name].map(Meaning.module) ?? .data(name)
    }

    /// The scope inside of a further loop.
    func entering(_ loop: Loop) -> NameScope {
        var scope = self
        scope.loops.append(loop)
        return scope
    }
}
