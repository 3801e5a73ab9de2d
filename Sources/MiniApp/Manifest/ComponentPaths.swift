/// Finds the components that a template may use.
struct ComponentPaths {
    /// The mini-app's files.
    let folder: SourceFolder

    /// The paths without endings by tag: those of app.json, and in front of them those of the page's own json.
    ///
    /// Paths are written relative to the json file, from the root with `/`, or bare, which is tried as both. Those
    /// of plug-ins, `ext://…`, stay as they are.
    func paths(of page: PageManifest, at route: String, in app: AppManifest) -> [String: String] {
        let common = app.usingComponents.compactMapValues { path(of: $0, from: "app.json") }
        let own = page.usingComponents.compactMapValues { path(of: $0, from: "\(route).json") }
        return common.merging(own) { $1 }
    }

    private func path(of written: String, from file: String) -> String? {
        if written.contains("://") { return written }
        let beside = SourceFolder.resolve(written, from: file)
        if written.hasPrefix("/") || written.hasPrefix(".") { return beside }
        let below = SourceFolder.resolve("/" + written, from: file)
        let candidates = [beside, below].compactMap(\.self)
        return candidates.first { folder.contains("\($0).json") } ?? candidates.last
    }
}
