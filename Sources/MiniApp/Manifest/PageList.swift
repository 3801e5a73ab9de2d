/// The routes that app.json lists, checked against the files that are there.
struct PageList {
    /// The usable routes, each once.
    private(set) var routes: [String] = []

    /// The pages of plug-ins, `ext://…`.
    private(set) var pluginPages: [String] = []

    private let fields: JSONFields
    private let folder: SourceFolder

    /// Begins an empty list for a file.
    init(_ fields: JSONFields, folder: SourceFolder) {
        self.fields = fields
        self.folder = folder
    }

    /// Adds the pages that an object lists below `pages`, all of them below a folder.
    ///
    /// A page whose files are missing is noted and kept, so that opening it says the same.
    ///
    /// - Returns: The routes that were added.
    mutating func add(_ fields: JSONFields, below root: String = "") -> [String] {
        var added: [String] = []
        for (text, node) in fields.strings("pages") ?? [] {
            if text.contains("://") {
                pluginPages.append(text)
                continue
            }
            guard let route = SourceFolder.resolve(text, from: ""), !route.isEmpty else {
                note(.outside(text), node)
                continue
            }
            let full = root.isEmpty ? route : "\(root)/\(route)"
            if routes.contains(full) {
                note(.listedTwice(full), node)
                continue
            }
            checkFiles(full, node)
            routes.append(full)
            added.append(full)
        }
        return added
    }

    private func checkFiles(_ route: String, _ node: JSONNode) {
        let hasScript = folder.contains("\(route).js") || folder.contains("\(route).ts")
        let hasTemplate = folder.contains("\(route).ttml")
        if hasScript && hasTemplate { return }
        let missing = (hasScript ? [] : ["\(route).js"]) + (hasTemplate ? [] : ["\(route).ttml"])
        if let spelling = missing.lazy.compactMap({ folder.otherSpelling(of: $0) }).first {
            return note(.otherCapitals(route, spelling), node)
        }
        let foreign = ["wxml", "swan", "axml", "qml", "ksml", "xhsml"].map { "\(route).\($0)" }
        if !hasTemplate, let file = foreign.first(where: folder.contains) {
            return note(.foreignTemplate(route, file), node)
        }
        note(.missingFiles(route, missing), node)
    }

    private func note(_ mistake: PageListMistake, _ node: JSONNode) {
        fields.report.note(mistake, in: fields.source, at: node.range.lowerBound)
    }
}
