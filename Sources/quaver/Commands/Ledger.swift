import HostAPI
import OpenPlatform

/// The parity ledger in its written forms.
enum Ledger {
    static func json(_ functions: [HostFunction]) -> JSONValue {
        .array(
            functions.map { function in
                [
                    "name": .string("tt.\(function.name)"), "category": .string(function.category.rawValue),
                    "depth": .string(function.depth.rawValue),
                    "since": function.since.map { .string($0.description) } ?? .null,
                    "source": .string(function.source), "notes": .string(function.notes),
                ]
            }
        )
    }

    static func markdown(_ functions: [HostFunction]) -> String {
        var lines = [
            "# Compatibility", "",
            "Which functions of the platform Quaver has, and how faithfully. Written by `make docs` from the registry"
                + " that the program itself reads; a test compares the two.", "",
            "*exact*: parameters, limits, texts and effects as documented. *shape*: right parameters and answers, effects"
                + " simplified. *stub*: answers with something harmless. *absent*: fails by name.", "",
        ]
        let counts = HostFunction.Depth.allCases.map { depth in
            "\(functions.count { $0.depth == depth }) \(depth.rawValue)"
        }
        lines += [counts.joined(separator: ", ") + ".", ""]
        for category in Category.allCases {
            let rows = functions.filter { $0.category == category }
            if rows.isEmpty { continue }
            lines += ["## \(category.title.en) \(category.title.zh)", ""]
            lines += ["| Function | Depth | Since | Source | Notes |", "|---|---|---|---|---|"]
            lines += rows.map { row in
                let since = row.since?.description ?? ""
                return
                    "| `tt.\(row.name)` | \(row.depth.rawValue) | \(since) | \(row.source) | \(row.notes) |"
            }
            lines.append("")
        }
        return lines.joined(separator: "\n")
    }
}
