/// Finds every file that a page's template leads to.
struct TemplateLinker {
    private let folder: SourceFolder
    private(set) var files: [LinkedFile] = []
    private var indices: [String: Int] = [:]

    /// The paths that were looked for, found or not.
    private(set) var sourceFiles: [String] = []
    private(set) var diagnostics: [Diagnostic] = []

    init(folder: SourceFolder) {
        self.folder = folder
    }

    /// Reads a file and all that it imports and includes; the first one is file 0.
    mutating func link(_ path: String) {
        guard let source = folder.text(of: path) else {
            sourceFiles.append(path)
            diagnostics.append(Diagnostic(LinkFault.missingPage(path), file: path))
            return
        }
        add(source)
        var next = 0
        while next < files.count {
            follow(fileAt: next)
            next += 1
        }
    }

    private mutating func add(_ source: SourceText) {
        let file = TemplateFile(source: source)
        indices[source.file] = files.count
        files.append(LinkedFile(file: file))
        sourceFiles.append(source.file)
        diagnostics.append(contentsOf: file.diagnostics)
    }

    private mutating func follow(fileAt index: Int) {
        let file = files[index].file
        var report = MistakeReport(source: file.source)
        for element in file.references {
            guard let target = target(of: element, in: file, &report) else { continue }
            if element.role == .importing {
                files[index].imports.append(target)
            } else {
                files[index].includes[element.offset] = target
            }
        }
        diagnostics.append(contentsOf: report.diagnostics)
    }

    private mutating func target(
        of element: MarkupElement,
        in file: TemplateFile,
        _ report: inout MistakeReport
    ) -> Int? {
        let reference = Reference(element)
        guard let path = reference.path(from: file.source.file, in: folder, endings: [".ttml"], &report)
        else {
            return nil
        }
        if let known = indices[path] { return known }
        guard let source = folder.text(of: path) else {
            sourceFiles.append(path)
            report.add(
                LinkFault.missingFile(path, otherSpelling: folder.otherSpelling(of: path)),
                at: reference.offset
            )
            return nil
        }
        add(source)
        return files.count - 1
    }
}

/// A template file with its references resolved to other files of the page.
struct LinkedFile: Sendable {
    let file: TemplateFile

    /// The imported files in the order of their tags.
    var imports: [Int] = []

    /// The included file by the offset of the tag.
    var includes: [Int: Int] = [:]
}
