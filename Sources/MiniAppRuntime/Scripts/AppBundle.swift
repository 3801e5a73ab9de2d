package import Foundation
package import MiniApp

/// A mini-app as it was read and compiled at one moment; all devices that run it share one.
package final class AppBundle: Sendable {
    /// The mini-app's folder.
    package let root: URL

    /// Manifest, page settings and project settings.
    package let reading: MiniAppReading

    /// All mistakes that were found, those of the manifest first.
    package let diagnostics: [Diagnostic]

    let modules: ModuleGraph
    let appStyles: String

    private let pages: [String: CompiledPage]

    /// Reads a folder and compiles every page of it.
    ///
    /// Mistakes never throw: they are ``diagnostics``, and the pages without mistakes still run.
    package init(root: URL) {
        let reading = MiniAppFolder(root: root).read()
        let compiler = MiniAppCompiler(root: reading.root)
        let styles = compiler.appStyles()
        var pages: [String: CompiledPage] = [:]
        if let manifest = reading.manifest {
            for route in manifest.pages {
                pages[route] = compiler.compile(page: route, manifest: manifest)
            }
        }
        self.root = reading.root
        self.reading = reading
        self.pages = pages
        modules = ModuleGraph(root: reading.root)
        appStyles = styles.css
        let ofPages = (reading.manifest?.pages ?? []).flatMap { pages[$0]?.diagnostics ?? [] }
        diagnostics = reading.diagnostics + styles.diagnostics + ofPages
    }

    /// The first mistake, as a terminal shows it.
    package var firstProblem: String? {
        diagnostics.first { $0.severity == .error }?.rendered(in: .english)
    }

    /// The routes whose pages can be shown.
    package var runnableRoutes: [String] {
        (reading.manifest?.pages ?? []).filter { pages[$0]?.viewScript != nil }
    }

    /// The routes whose pages have a mistake that keeps them from being shown.
    var brokenRoutes: [String] {
        (reading.manifest?.pages ?? []).filter { pages[$0]?.viewScript == nil }
    }

    /// The name that the app shows: its window's title, or its project's name.
    package var name: String {
        let title = reading.manifest?.window.navigationBarTitleText
        let project = reading.project?.projectname
        return [title, project].compactMap { $0 }.first { !$0.isEmpty } ?? root.lastPathComponent
    }

    func page(_ route: String) -> CompiledPage? { pages[route] }

    /// The styles of a page, with those of the app before them.
    func styles(of route: String) -> String { appStyles + "\n" + (pages[route]?.styles ?? "") }
}
