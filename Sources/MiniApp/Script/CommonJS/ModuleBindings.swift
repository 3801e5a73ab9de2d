/// What a file's module statements mean together: what it imports, exports and loads.
struct ModuleBindings {
    /// How the file's code reaches an imported variable.
    struct Imported {
        /// The name as the file writes it.
        let local: ScriptSyntax.Name

        /// The code that stands for the variable; nil when a constant of the same name holds it.
        let code: String?
    }

    /// One name that other modules can import.
    struct Exported {
        /// The name as a property key.
        let key: String

        /// The code that gives the current value.
        let code: String
    }

    /// The modules in the order in which they are loaded.
    private(set) var requests: [ModuleRequest] = []

    /// The imported variables by the hash of their local names.
    private(set) var imports: [UInt64: Imported] = [:]

    /// The exported names.
    private(set) var exports: [Exported] = []

    /// For each module statement, the request that it makes first.
    private(set) var firstRequests: [Int: Int] = [:]

    /// The variable that holds the value of `export default`.
    private(set) var defaultName = "_default"

    /// The names for variables and helpers of our own.
    var helpers: ModuleHelpers

    private let source: [UInt8]
    private var requestsByLiteral: [String: Int] = [:]

    /// Collects the bindings of a file.
    init(_ syntax: ScriptSyntax, in source: [UInt8]) {
        self.source = source
        helpers = ModuleHelpers(NameSupply(syntax))
        for (index, statement) in syntax.statements.enumerated() {
            switch statement.form {
            case .imports(let pairs, from: let module):
                let request = request(module, statement: index)
                for pair in pairs { bind(pair, from: request) }
            case .reexports(let pairs, from: let module):
                let request = request(module, statement: index)
                for pair in pairs { export(as: pair.to, code: member(pair.from, of: request)) }
            case .exportsAll(from: let module):
                requests[request(module, statement: index)].reexportsAll = true
            case .exportsLocals, .exportsDeclaration, .exportsDefaultExpression, .exportsDefaultDeclaration:
                break
            }
        }
        exportLocals(syntax)
    }

    /// The text of a name or a literal.
    func text(_ name: ScriptSyntax.Name) -> String {
        String(decoding: source[name.start..<name.end], as: UTF8.self)
    }

    /// The imported variable that a name means, if no inner declaration hides it.
    func imported(_ name: ScriptSyntax.Name) -> Imported? {
        guard let imported = imports[name.hash] else { return nil }
        let local = imported.local
        return source[local.start..<local.end] == source[name.start..<name.end] ? imported : nil
    }

    private mutating func request(_ module: ScriptSyntax.Name, statement: Int) -> Int {
        let literal = text(module)
        if let known = requestsByLiteral[literal] { return known }
        let name = helpers.newName(forModule: String(literal.dropFirst().dropLast()))
        requests.append(ModuleRequest(literal: literal, offset: module.start, name: name))
        requestsByLiteral[literal] = requests.count - 1
        firstRequests[statement] = requests.count - 1
        return requests.count - 1
    }

    private mutating func bind(_ pair: ModuleStatement.Pair, from request: Int) {
        if pair.from == nil {
            requests[request].namespaces.append(text(pair.to))
            imports[pair.to.hash] = Imported(local: pair.to, code: nil)
        } else {
            imports[pair.to.hash] = Imported(local: pair.to, code: member(pair.from, of: request))
        }
    }

    /// The code for an export of another module; nil asks for its namespace.
    private mutating func member(_ name: ScriptSyntax.Name?, of request: Int) -> String {
        guard let name else {
            let namespace = helpers.newName("all")
            requests[request].namespaces.append(namespace)
            return namespace
        }
        if name == .defaultName || stringless(name) == "default" {
            let variable =
                requests[request].defaultName
                ?? helpers.newName("\(requests[request].name.dropFirst())Default")
            requests[request].defaultName = variable
            return "\(variable).default"
        }
        requests[request].usesMembers = true
        let module = requests[request].name
        return name.isString ? "\(module)[\(text(name))]" : "\(module).\(text(name))"
    }

    private func stringless(_ name: ScriptSyntax.Name) -> String {
        name.isString ? String(text(name).dropFirst().dropLast()) : text(name)
    }

    private mutating func exportLocals(_ syntax: ScriptSyntax) {
        for statement in syntax.statements {
            switch statement.form {
            case .imports, .reexports, .exportsAll: break
            case .exportsLocals(let pairs):
                for pair in pairs {
                    guard let from = pair.from else { continue }
                    export(as: pair.to, code: imported(from)?.code ?? text(from))
                }
            case .exportsDeclaration(let names):
                for name in names { export(as: name, code: text(name)) }
            case .exportsDefaultExpression:
                defaultName = helpers.newName("default")
                exports.append(Exported(key: "default", code: defaultName))
            case .exportsDefaultDeclaration(_, let name, _):
                if name == nil { defaultName = helpers.newName("default") }
                exports.append(Exported(key: "default", code: name.map(text) ?? defaultName))
            }
        }
    }

    private mutating func export(as name: ScriptSyntax.Name, code: String) {
        let text = text(name)
        let isComputed = name.isString || text == "__proto__"
        let key = isComputed ? "[\(name.isString ? text : "\"\(text)\"")]" : text
        exports.append(Exported(key: key, code: code))
    }
}
