package import Foundation

/// Compiles TTSS to the CSS of a page that is drawn in a frame of its own.
///
/// `750rpx` are the width of the screen (developer.open-douyin.com …/framework/view/ttss), so `Nrpx` becomes `N/7.5 vw`.
/// Tags of components are renamed as ``ComponentTag`` says, imports are put in place, and everything else stays as
/// it is, byte for byte.
package struct StyleCompiler: Sendable {
    private let folder: SourceFolder

    /// Opens the folder of a mini-app; files are read anew by each compilation.
    package init(root: URL) {
        folder = SourceFolder(root: root)
    }

    /// Compiles a file such as `app.ttss`; one that doesn't exist gives an empty style sheet and no mistake.
    package func compile(file: String) -> CompiledStyle {
        var sheet = StyleSheet(folder: folder)
        if let source = folder.text(of: file) {
            sheet.append(source)
        } else {
            sheet.noteMissing(file)
        }
        return CompiledStyle(
            css: String(decoding: sheet.css, as: UTF8.self),
            diagnostics: sheet.diagnostics,
            sourceFiles: sheet.sourceFiles
        )
    }
}
