/// The style sheet that grows while a file and its imports are rewritten.
struct StyleSheet {
    let folder: SourceFolder
    private(set) var css: [UInt8] = []
    private(set) var diagnostics: [Diagnostic] = []
    private(set) var sourceFiles: [String] = []

    /// The files that are being read, outermost first.
    private var open: [String] = []
    private var importCount = 0

    /// How many imports one style sheet may have, those of its imports included.
    private static let greatestImportCount = 500

    init(folder: SourceFolder) {
        self.folder = folder
    }

    /// Remembers a file that was looked for.
    mutating func noteMissing(_ path: String) {
        if !sourceFiles.contains(path) { sourceFiles.append(path) }
    }

    /// Adds a file and closes what it left open.
    mutating func append(_ source: SourceText) {
        noteMissing(source.file)
        open.append(source.file)
        var rewriter = StyleRewriter(source: source)
        while let step = rewriter.next() {
            switch step {
            case .css(let bytes): css.append(contentsOf: bytes)
            case .importing(let rule): append(rule, &rewriter.report)
            }
        }
        diagnostics.append(contentsOf: rewriter.report.diagnostics)
        open.removeLast()
    }

    private mutating func append(_ rule: StyleImport, _ report: inout MistakeReport) {
        guard let source = source(of: rule, &report) else { return }
        if !rule.condition.isEmpty { css.append(contentsOf: "@media \(rule.condition) {\n".utf8) }
        append(source)
        if !rule.condition.isEmpty { css.append(contentsOf: "}".utf8) }
    }

    private mutating func source(of rule: StyleImport, _ report: inout MistakeReport) -> SourceText? {
        guard !rule.isRemote else {
            report.add(StyleFault.remoteImport(rule.reference), at: rule.offset)
            return nil
        }
        guard let resolved = SourceFolder.resolve(rule.reference, from: report.source.file) else {
            report.add(StyleFault.outsideFolder(rule.reference), at: rule.offset)
            return nil
        }
        let path = folder.existing(resolved, endings: [".ttss"])
        guard !open.contains(path) else {
            report.add(StyleFault.importCycle(path), at: rule.offset)
            return nil
        }
        importCount += 1
        guard importCount <= Self.greatestImportCount else {
            if importCount == Self.greatestImportCount + 1 {
                report.add(StyleFault.tooManyImports, at: rule.offset)
            }
            return nil
        }
        guard let source = folder.text(of: path) else {
            noteMissing(path)
            let fault = StyleFault.missingFile(path, otherSpelling: folder.otherSpelling(of: path))
            report.add(fault, at: rule.offset)
            return nil
        }
        return source
    }
}
