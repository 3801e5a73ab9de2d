/// Finds the places in the data that an expression depends on.
struct PathReader {
    let scope: NameScope
    private(set) var paths = PathSet()

    init(scope: NameScope) {
        self.scope = scope
    }

    /// A chain of constant steps from a root.
    private struct Chain {
        var path: DataPath
        /// Whether the chain stands for exactly the value at its path, and can be followed further.
        var isExact = true
    }

    /// The path of an expression that is nothing but a path.
    static func path(of expression: Expression, in scope: NameScope) -> DataPath? {
        var reader = PathReader(scope: scope)
        guard let chain = reader.chain(expression), chain.isExact else { return nil }
        return chain.path
    }

    /// Adds what an expression reads.
    mutating func read(_ expression: Expression) {
        if let chain = chain(expression) { paths.insert(chain.path) }
    }

    /// Follows an expression as far as its steps are constant; what it reads otherwise is added.
    private mutating func chain(_ expression: Expression) -> Chain? {
        switch expression {
        case .name(let name):
            return root(of: name)
        case .member(let base, let name):
            return extend(chain(base), by: .name(name))
        case .index(let base, let key):
            let chain = chain(base)
            if let step = key.step { return extend(chain, by: step) }
            read(key)
            return chain.map { Chain(path: $0.path, isExact: false) }
        case .call(let callee, let arguments):
            readCallee(callee)
            arguments.forEach { read($0.expression) }
            return nil
        default:
            expression.operands.forEach { read($0) }
            return nil
        }
    }

    private func root(of name: String) -> Chain? {
        switch scope.meaning(of: name) {
        case .item(let depth): Chain(path: DataPath(root: .item(depth: depth), steps: []))
        case .index(let depth): Chain(path: DataPath(root: .index(depth: depth), steps: []))
        case .module: nil
        case .data(let name): Chain(path: DataPath(root: .data, steps: [.name(name)]))
        }
    }

    /// A length changes with the list itself, so the chain ends before it.
    private func extend(_ chain: Chain?, by step: DataPath.Step) -> Chain? {
        guard var chain, chain.isExact else { return chain }
        if step == .name("length") {
            chain.isExact = false
        } else {
            chain.path.steps.append(step)
        }
        return chain
    }

    /// A method reads the value that it belongs to.
    private mutating func readCallee(_ callee: Expression) {
        switch callee {
        case .member(let base, _):
            read(base)
        case .index(let base, let key):
            read(base)
            read(key)
        default:
            read(callee)
        }
    }
}

extension Expression {
    /// The step that a constant key makes.
    fileprivate var step: DataPath.Step? {
        switch self {
        case .string(let name): .name(name)
        case .number(let text): Int(text).map(DataPath.Step.number)
        default: nil
        }
    }

    /// The expressions that this one is made of.
    fileprivate var operands: [Expression] {
        switch self {
        case .undefined, .null, .boolean, .number, .string, .name: []
        case .member(let base, _): [base]
        case .index(let base, let key): [base, key]
        case .call(let callee, let arguments): [callee] + arguments.map(\.expression)
        case .unary(_, let operand): [operand]
        case .binary(_, let left, let right): [left, right]
        case .conditional(let test, let then, let otherwise): [test, then, otherwise]
        case .array(let items): items.map(\.expression)
        case .object(let properties): properties.flatMap(\.operands)
        case .textTemplate(let pieces): pieces.compactMap(\.expression)
        }
    }
}

extension Expression.Property {
    /// The expressions of key and value.
    var operands: [Expression] {
        switch self {
        case .named(_, let value), .spread(let value): [value]
        case .computed(let key, let value): [key, value]
        }
    }
}

extension Expression.TextPiece {
    fileprivate var expression: Expression? {
        switch self {
        case .literal: nil
        case .expression(let expression): expression
        }
    }
}
