/// Decides which template each name means in each file of a page.
///
/// A name means the file's own template, else that of the last import which defines it; what an imported file imports
/// itself is not seen, as the platform's documentation says of `import`.
struct TemplateNames {
    /// A definition with its unique name within the compiled page.
    struct Definition {
        let key: String
        let file: Int
        let element: MarkupElement
    }

    private(set) var definitions: [Definition] = []
    private(set) var diagnostics: [Diagnostic] = []

    /// For each file, the unique name of each template that can be used there.
    private(set) var visible: [[String: String]] = []

    init(files: [LinkedFile]) {
        var taken: Set<String> = []
        let own = files.indices.map { define(in: $0, files[$0].file, &taken) }
        visible = files.indices.map { index in
            let imported = files[index].imports.map { own[$0] }
            return (imported + [own[index]])
                .reduce(into: [:]) { names, more in
                    names.merge(more) { $1 }
                }
        }
    }

    private mutating func define(
        in index: Int,
        _ file: TemplateFile,
        _ taken: inout Set<String>
    ) -> [String: String] {
        var names: [String: String] = [:]
        var report = MistakeReport(source: file.source)
        for element in file.definitions {
            let name = element.attribute("name")?.staticText?.trimmed ?? ""
            if names[name] != nil { report.add(LinkFault.duplicateTemplate(name), at: element.offset) }
            let key = Self.unique(name, among: taken)
            taken.insert(key)
            names[name] = key
            definitions.append(Definition(key: key, file: index, element: element))
        }
        diagnostics.append(contentsOf: report.diagnostics)
        return names
    }

    private static func unique(_ name: String, among taken: Set<String>) -> String {
        guard taken.contains(name) else { return name }
        var number = 2
        while taken.contains("\(name)@\(number)") { number += 1 }
        return "\(name)@\(number)"
    }
}
