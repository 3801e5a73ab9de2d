import HTTPTypes
import HostAPI
import OpenPlatform

/// `Docs/compatibility.md`: what Quaver has of the platform, from the registries that the program itself reads.
package enum CompatibilityPage {
    /// The whole page.
    package static var text: String {
        (introduction + functions(HostRegistry.standard.ledger) + endpoints).joined(separator: "\n") + "\n"
    }

    private static let introduction = [
        "# Compatibility", "",
        "What Quaver has of the platform, and how faithfully. `make docs` writes this page from the registries that the",
        "program itself reads; a test compares the two.", "",
        "- *exact*: parameters, limits, texts and effects as documented",
        "- *shape*: right parameters and answers; effects or some refusals are simplified",
        "- *stub*: answers with something harmless",
        "- *absent*: exists, and fails by name", "",
        "Sources are pages of developer.open-douyin.com below `/docs/resource/zh-CN/mini-app/develop`.", "",
    ]

    private static func functions(_ rows: [LedgerRow]) -> [String] {
        let counts = HostFunction.Depth.allCases.map { depth in
            "\(rows.count { $0.depth == depth }) \(depth.rawValue)"
        }
        var lines = [
            "## Functions of the host app", "", "Of \(rows.count): \(counts.joined(separator: ", ")).", "",
        ]
        for category in Category.allCases {
            let chapter = rows.filter { $0.category == category }
            guard !chapter.isEmpty else { continue }
            lines += ["### \(category.title.en) · \(category.title.zh)", ""]
            lines += table(of: chapter.filter { $0.depth != .absent })
            lines += absent(chapter.filter { $0.depth == .absent })
        }
        return lines
    }

    private static func table(of rows: [LedgerRow]) -> [String] {
        guard !rows.isEmpty else { return [] }
        let lines = rows.map { row in
            let since = row.since?.description ?? ""
            return "| `tt.\(row.name)` | \(row.depth.rawValue) | \(since) | \(row.source) | \(row.notes) |"
        }
        return ["| Function | Depth | Since | Source | Notes |", "|---|---|---|---|---|"] + lines + [""]
    }

    private static func absent(_ rows: [LedgerRow]) -> [String] {
        guard !rows.isEmpty else { return [] }
        return ["Absent: " + rows.map { "`\($0.name)`" }.joined(separator: ", ") + ".", ""]
    }

    private static var endpoints: [String] {
        let built = OpenAPIRoutes.types.map { type in
            let codes = type.failures.map { "\($0.code)" }.joined(separator: " ")
            let paths = ([type.path] + type.aliases).map { "`\($0)`" }.joined(separator: " ")
            return
                "| \(type.method.rawValue) | \(paths) | \(type.depth.rawValue) | \(codes) | \(type.source) |"
        }
        let unbuilt = UnbuiltEndpoint.all.map {
            "| \($0.method.rawValue) | `\($0.path)` | absent | | |"
        }
        let head = [
            "## Endpoints of the open platform", "",
            "An absent one answers 501 with its name.", "",
            "| Method | Path | Depth | Refusals | Source |", "|---|---|---|---|---|",
        ]
        return head + built + unbuilt
    }
}
