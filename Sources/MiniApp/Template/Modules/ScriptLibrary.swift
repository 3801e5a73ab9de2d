/// Gathers the sjs modules of a page, and those that they require.
struct ScriptLibrary {
    private let folder: SourceFolder
    private(set) var modules: [ScriptModule] = []

    /// For each template file, the constants by the author's names.
    private(set) var constants: [[String: String]] = []

    /// Each constant once, with the id of its module.
    private(set) var bindings: [(constant: String, module: String)] = []
    private(set) var sourceFiles: [String] = []
    private(set) var diagnostics: [Diagnostic] = []
    private var known: Set<String> = []

    private static let endings = [".sjs", ".wxs"]

    init(folder: SourceFolder, files: [LinkedFile]) {
        self.folder = folder
        for linked in files {
            constants.append(addModules(of: linked.file))
        }
    }

    private mutating func addModules(of file: TemplateFile) -> [String: String] {
        var names: [String: String] = [:]
        var report = MistakeReport(source: file.source)
        for element in file.scripts {
            let attribute = element.attribute("module")
            let name = attribute?.staticText?.trimmed ?? ""
            guard JavaScriptText.isPlainName(name) else {
                report.add(LinkFault.badModuleName(name), at: attribute?.offset ?? element.offset)
                continue
            }
            guard let module = module(of: element, named: name, in: file, &report) else { continue }
            names[name] = constant(named: name, for: module)
        }
        diagnostics.append(contentsOf: report.diagnostics)
        return names
    }

    private mutating func module(
        of element: MarkupElement,
        named name: String,
        in file: TemplateFile,
        _ report: inout MistakeReport
    ) -> String? {
        guard let body = element.script, element.attribute("src") == nil else {
            let reference = Reference(element)
            let path = reference.path(from: file.source.file, in: folder, endings: Self.endings, &report)
            return path.flatMap { addFile($0, at: reference.offset, &report) }
        }
        let id = file.source.file + "#" + name
        let line = file.source.position(at: body.lowerBound).line
        let text = String(decoding: file.source.bytes[body], as: UTF8.self)
        add(
            ScriptModule(id: id, file: file.source.file, line: line, text: text),
            start: body.lowerBound,
            in: file.source
        )
        return id
    }

    private mutating func addFile(_ path: String, at offset: Int, _ report: inout MistakeReport) -> String? {
        if known.contains(path) { return path }
        sourceFiles.append(path)
        guard let source = folder.text(of: path) else {
            report.add(LinkFault.missingFile(path, otherSpelling: folder.otherSpelling(of: path)), at: offset)
            return nil
        }
        let text = String(decoding: source.bytes, as: UTF8.self)
        add(ScriptModule(id: path, file: path, line: 1, text: text), start: 0, in: source)
        return path
    }

    /// Adds a module, then what it requires.
    private mutating func add(_ module: ScriptModule, start: Int, in source: SourceText) {
        guard known.insert(module.id).inserted else { return }
        let index = modules.count
        modules.append(module)
        var report = MistakeReport(source: source)
        let bytes = Array(module.text.utf8)
        check(bytes, start: start, &report)
        var scanner = RequireScanner(bytes)
        for call in scanner.calls() where modules[index].requirements[call.specifier] == nil {
            guard let path = SourceFolder.resolve(call.specifier, from: module.file) else {
                report.add(LinkFault.outsideFolder(call.specifier), at: start + call.offset)
                continue
            }
            let existing = folder.existing(path, endings: Self.endings)
            if let id = addFile(existing, at: start + call.offset, &report) {
                modules[index].requirements[call.specifier] = id
            }
        }
        diagnostics.append(contentsOf: report.diagnostics)
    }

    /// Notes what would keep the whole page's script from being read.
    private func check(_ bytes: [UInt8], start: Int, _ report: inout MistakeReport) {
        do throws(ScriptFault) {
            let syntax = try ScriptParser.parse(bytes)
            if let statement = syntax.statements.first {
                report.add(LinkFault.moduleStatementInSJS, at: start + statement.range.lowerBound)
            }
        } catch {
            report.add(error.mistake, at: start + error.offset)
        }
    }

    /// A constant for a module: the author's name where it is free and allowed.
    private mutating func constant(named name: String, for module: String) -> String {
        let isReserved = JavaScriptText.reservedWords.contains(name) || ["d", "s", "k"].contains(name)
        let base = isReserved ? name + "_" : name
        var candidate = base
        var number = 2
        while let taken = bindings.first(where: { $0.constant == candidate }) {
            if taken.module == module { return candidate }
            candidate = base + "_\(number)"
            number += 1
        }
        bindings.append((candidate, module))
        return candidate
    }
}
