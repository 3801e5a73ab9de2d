/// Turns ES modules into the text of a CommonJS function body, line by line.
///
/// Exports are getters that exist before anything else runs, and imported names become members of the module they
/// come from, so that both stay live through cycles. The rules for modules of the other kind are Babel's.
struct CommonJSTranslation {
    private let source: SourceText
    private let syntax: ScriptSyntax
    private var bindings: ModuleBindings
    private var edits: [ScriptEdit] = []

    /// The modules that the file imports, with the offsets of their names.
    var requests: [ModuleRequest] { bindings.requests }

    /// Prepares a translation; nil when the file has neither a module statement nor an expression with `import`.
    init?(_ source: SourceText, syntax: ScriptSyntax) {
        let expressions = syntax.dynamicImports + syntax.metaProperties
        guard !syntax.statements.isEmpty || !expressions.isEmpty else { return nil }
        self.source = source
        self.syntax = syntax
        bindings = ModuleBindings(syntax, in: source.bytes)
    }

    /// The translated text.
    mutating func result() -> EditedScript {
        edits = []
        rewriteReferences()
        for offset in syntax.dynamicImports {
            edits.append(ScriptEdit(range: offset..<offset + 6, text: bindings.helpers.name(.load)))
        }
        let hoisted = rewriteStatements()
        var preamble = syntax.statements.isEmpty ? "" : "\"use strict\";"
        preamble += exportsCode() + bindings.helpers.code + hoisted
        if source.bytes.starts(with: [0x23, 0x21]) { edits.append(ScriptEdit(range: 0..<2, text: "//")) }
        edits.sort { $0.range.lowerBound < $1.range.lowerBound }
        return EditedScript(source.bytes, edits: [ScriptEdit(range: 0..<0, text: preamble)] + edits)
    }

    private func exportsCode() -> String {
        let exportsSomething = !bindings.exports.isEmpty || syntax.statements.contains { $0.form.isExport }
        guard exportsSomething else { return "" }
        let getters = bindings.exports.map { "\($0.key):{enumerable:true,get:()=>\($0.code)}" }
        let properties = ["__esModule:{value:true}"] + getters
        return "Object.defineProperties(exports,{\(properties.joined(separator: ","))});"
    }

    // MARK: Statements

    /// Replaces the module statements.
    ///
    /// Modules are loaded where they are first named, unless code stands before that; then they are loaded
    /// behind the last module statement in front of the code.
    ///
    /// - Returns: What has to be loaded at the very beginning.
    private mutating func rewriteStatements() -> String {
        let lastInHead = syntax.statements.lastIndex { $0.isInHead && $0.form.namesModule }
        var late = ""
        for index in syntax.statements.indices.reversed() where !syntax.statements[index].isInHead {
            guard let request = bindings.firstRequests[index] else { continue }
            late = bindings.requests[request].code(&bindings.helpers) + late
        }
        for (index, statement) in syntax.statements.enumerated() {
            var code = ""
            if statement.isInHead, let request = bindings.firstRequests[index] {
                code = bindings.requests[request].code(&bindings.helpers)
            }
            if index == lastInHead {
                code += late
                late = ""
            }
            rewrite(statement, loading: code)
        }
        return late
    }

    private mutating func rewrite(_ statement: ModuleStatement, loading code: String) {
        switch statement.form {
        case .imports, .reexports, .exportsAll, .exportsLocals:
            edits.append(ScriptEdit(range: statement.range, text: code.isEmpty ? ";" : code))
        case .exportsDeclaration:
            blank(statement.range)
        case .exportsDefaultExpression(let keyword):
            let isSpace = keyword.upperBound < source.bytes.count && source.bytes[keyword.upperBound] == 0x20
            edits.append(ScriptEdit(range: statement.range, text: "const"))
            edits.append(
                ScriptEdit(
                    range: keyword.lowerBound..<keyword.upperBound + (isSpace ? 1 : 0),
                    text: "\(bindings.defaultName)="
                )
            )
        case .exportsDefaultDeclaration(let keyword, let name, let nameOffset):
            blank(statement.range)
            blank(keyword)
            guard name == nil else { return }
            edits.append(ScriptEdit(range: nameOffset..<nameOffset, text: " \(bindings.defaultName)"))
        }
    }

    private mutating func blank(_ range: Range<Int>) {
        edits.append(ScriptEdit(range: range, text: String(repeating: " ", count: range.count)))
    }

    // MARK: References

    private mutating func rewriteReferences() {
        guard !bindings.imports.isEmpty else { return }
        let shadows = Shadows(syntax, of: bindings)
        for reference in syntax.references {
            guard let code = bindings.imported(reference.name)?.code, !shadows.hide(reference) else {
                continue
            }
            let text =
                switch reference.use {
                case .plain: code
                case .call where reference.followsInsertedSemicolon: ";(0,\(code))"
                case .call: "(0,\(code))"
                case .shorthand: "\(bindings.text(reference.name)):\(code)"
                }
            edits.append(ScriptEdit(range: reference.name.start..<reference.name.end, text: text))
        }
    }

    // MARK: Mistakes

    /// What is wrong with the file's module statements.
    func diagnostics() -> [Diagnostic] {
        var found: [Diagnostic] = []
        func note(_ mistake: TranslationMistake, at offset: Int) {
            found.append(Diagnostic(mistake, in: source, at: offset))
        }
        for offset in syntax.metaProperties { note(.importMeta, at: offset) }
        if let offset = syntax.topLevelAwait { note(.topLevelAwait, at: offset) }
        let declared = syntax.declarations.filter { $0.scope == 0 }
        for declaration in declared where bindings.imported(declaration.name) != nil {
            note(.declaredTwice(bindings.text(declaration.name)), at: declaration.name.start)
        }
        let names = Set(declared.map(\.name.hash))
        for statement in syntax.statements {
            guard case .exportsLocals(let pairs) = statement.form else { continue }
            for case let name? in pairs.map(\.from)
            where !names.contains(name.hash) && bindings.imported(name) == nil {
                note(.undeclaredExport(bindings.text(name)), at: name.start)
            }
        }
        return found.sorted { ($0.line, $0.column) < ($1.line, $1.column) }
    }
}

extension ModuleStatement.Form {
    /// Whether the statement makes the file a module that others import by name.
    var isExport: Bool {
        if case .imports = self { return false }
        return true
    }

    /// Whether the statement names another module.
    var namesModule: Bool {
        switch self {
        case .imports, .reexports, .exportsAll: true
        case .exportsLocals, .exportsDeclaration, .exportsDefaultExpression, .exportsDefaultDeclaration: false
        }
    }
}
