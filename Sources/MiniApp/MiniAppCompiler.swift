package import Foundation

/// Compiles the pages of a mini-app; files are read anew by each call.
package struct MiniAppCompiler: Sendable {
    private let root: URL

    /// Opens the folder that holds app.json.
    package init(root: URL) {
        self.root = root
    }

    /// Compiles a page's template and styles.
    ///
    /// A page with mistakes still has what could be made of it; other pages are not touched by them.
    package func compile(page route: String, manifest: AppManifest) -> CompiledPage {
        let folder = SourceFolder(root: root)
        let config = PageManifest(route: route, over: manifest.window, in: folder, ManifestReport())
        let components = ComponentPaths(folder: folder).paths(of: config, at: route, in: manifest)
        let template = TemplateCompiler(root: root).compile(page: route, components: components)
        let style = StyleCompiler(root: root).compile(file: "\(route).ttss")
        return CompiledPage(
            route: route,
            viewScript: template.script,
            embeddedScripts: template.embeddedScripts,
            styles: style.css,
            config: config,
            diagnostics: template.diagnostics + style.diagnostics,
            sourceFiles: template.sourceFiles + style.sourceFiles + ["\(route).json"]
        )
    }

    /// Compiles app.ttss, which stands before the styles of every page.
    package func appStyles() -> (css: String, diagnostics: [Diagnostic]) {
        let style = StyleCompiler(root: root).compile(file: "app.ttss")
        return (style.css, style.diagnostics)
    }
}
