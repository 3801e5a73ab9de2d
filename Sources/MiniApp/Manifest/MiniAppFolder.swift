package import Foundation

/// A mini-app's project folder on disk.
package struct MiniAppFolder: Sendable {
    private let root: URL

    /// Names the folder that holds app.json or project.config.json.
    package init(root: URL) {
        self.root = root
    }

    /// Reads app.json, the json of every page and the project's settings.
    ///
    /// Mistakes never end the reading: what can be used is returned, and each mistake is a diagnostic.
    package func read() -> MiniAppReading {
        let report = ManifestReport()
        let project = readProject(report)
        let root = appRoot(project, report)
        let folder = SourceFolder(root: root)
        let manifest = readManifest(folder, report)
        var pages: [String: PageManifest] = [:]
        for route in manifest?.pages ?? [] {
            pages[route] = PageManifest(
                route: route,
                over: manifest?.window ?? WindowConfig(),
                in: folder,
                report
            )
        }
        return MiniAppReading(
            root: root,
            manifest: manifest,
            project: project,
            pages: pages,
            diagnostics: report.diagnostics
        )
    }

    private func readProject(_ report: ManifestReport) -> ProjectConfig? {
        let folder = SourceFolder(root: root)
        var config: ProjectConfig?
        if let fields = folder.text(of: "project.config.json").flatMap({ report.fields(of: $0) }) {
            config = ProjectConfig(fields)
        }
        if let fields = folder.text(of: "project.private.config.json").flatMap({ report.fields(of: $0) }) {
            config = config ?? ProjectConfig()
            config?.override(with: fields)
        }
        return config
    }

    private func appRoot(_ project: ProjectConfig?, _ report: ManifestReport) -> URL {
        guard let path = project?.miniprogramRoot, !path.isEmpty else { return root }
        let folder = SourceFolder(root: root)
        if folder.contains("\(path)/app.json") { return root.appending(path: path) }
        if !folder.contains("app.json") {
            report.note(ManifestMistake.missingRoot(path), file: "project.config.json")
        }
        return root
    }

    private func readManifest(_ folder: SourceFolder, _ report: ManifestReport) -> AppManifest? {
        guard let source = folder.text(of: "app.json") else {
            let mistake: ManifestMistake = folder.contains("game.json") ? .isMiniGame : .noManifest
            report.note(mistake, file: "app.json")
            return nil
        }
        return report.fields(of: source).flatMap { AppManifest($0, folder: folder) }
    }
}
