package import Foundation

/// Compiles the TTML of a page, with all that it includes and imports, to the script that the kernel runs.
///
/// The grammar is that of developer.open-douyin.com …/framework/view, widened by what published mini-apps rely on: the prefix
/// `wx:`, HTML tags, parentheses and calls in expressions. Reading a property of nothing gives `undefined` and never
/// throws.
package struct TemplateCompiler: Sendable {
    private let folder: SourceFolder

    /// Opens the folder of a mini-app; files are read anew by each compilation.
    package init(root: URL) {
        folder = SourceFolder(root: root)
    }

    /// Compiles the template of a page or a component.
    ///
    /// Every mistake is listed, not only the first one.
    ///
    /// - Parameters:
    ///   - route: The path of the page without an ending, such as `pages/index/index`.
    ///   - components: The paths of the author's own components by tag, as the kernel shall see them.
    /// - Returns: The script, or nothing but diagnostics if one of them is an error.
    package func compile(page route: String, components: [String: String]) -> CompiledTemplate {
        var linker = TemplateLinker(folder: folder)
        linker.link(route + ".ttml")
        let library = ScriptLibrary(folder: folder, files: linker.files)
        let names = TemplateNames(files: linker.files)
        var builder = ViewBuilder(
            files: linker.files,
            names: names,
            modules: library.constants,
            components: components
        )
        let body = builder.body()
        let templates = names.definitions.map { ($0.key, builder.body(of: $0)) }
        let diagnostics = Self.sorted(
            linker.diagnostics + library.diagnostics + names.diagnostics
                + builder.reports.flatMap(\.diagnostics),
            files: linker.files.map(\.file.source.file)
        )
        let isBroken = diagnostics.contains { $0.severity == .error }
        let script = ViewScript(
            route: route,
            files: linker.files,
            library: library,
            body: body,
            templates: templates
        )
        return CompiledTemplate(
            script: isBroken ? nil : script.text,
            diagnostics: diagnostics,
            sourceFiles: linker.sourceFiles + library.sourceFiles,
            embeddedScripts: isBroken ? [] : script.embedded
        )
    }

    /// Each mistake once, in the order of files and lines.
    private static func sorted(_ diagnostics: [Diagnostic], files: [String]) -> [Diagnostic] {
        var seen: Set<Diagnostic> = []
        let order = Dictionary(files.enumerated().map { ($1, $0) }) { first, _ in first }
        return diagnostics.filter { seen.insert($0).inserted }
            .sorted { left, right in
                let ranks = (order[left.file] ?? files.count, order[right.file] ?? files.count)
                return (ranks.0, left.file, left.line, left.column) < (
                    ranks.1, right.file, right.line, right.column
                )
            }
    }
}
