import Foundation
import MiniApp
import Testing

struct ModuleResolutionTests {
    private static let files = [
        "app.js", "config.json", "utils/auth.js", "utils/index.js", "utils/typed.ts", "utils/both.js",
        "utils/both.ts", "utils/data.json", "lib/min.v2.js", "lib/dir.js", "lib/dir/index.js",
        "lib/folder/index.ts", "pages/a/a.js", "pages/a/near.js", "pages/a/utils/own.js",
        "miniprogram_npm/dayjs/index.js", "miniprogram_npm/@scope/kit/button.js",
        "pages/miniprogram_npm/inner/index.js", "node_modules/left/lib/left.js",
        "node_modules/main/main/index.js",
        "node_modules/nojs/index.js", "components/Card/Card.js",
    ]

    /// A mini-app on disk; it lasts as long as this value.
    private struct Scripts {
        let graph: ModuleGraph
        let folder: ScratchFolder
    }

    private static func scripts(_ more: [String: String] = [:]) throws -> Scripts {
        var contents = Dictionary(uniqueKeysWithValues: files.map { ($0, "") })
        contents["node_modules/left/package.json"] = #"{"main": "./lib/left"}"#
        contents["node_modules/main/package.json"] = #"{"main": "main"}"#
        contents["node_modules/nojs/package.json"] = #"{"main": "gone.js"}"#
        contents["miniprogram_npm/broken/package.json"] = "{"
        contents["miniprogram_npm/broken/index.js"] = ""
        let folder = try ScratchFolder(contents.merging(more) { $1 })
        return Scripts(graph: ModuleGraph(root: folder.url), folder: folder)
    }

    @Test(arguments: [
        ("./near", "pages/a/near.js"), ("./near.js", "pages/a/near.js"), ("../../app", "app.js"),
        ("../a/near", "pages/a/near.js"), ("/app.js", "app.js"), ("/utils/auth", "utils/auth.js"),
        ("near", "pages/a/near.js"), ("near.js", "pages/a/near.js"), ("utils/own", "pages/a/utils/own.js"),
        ("utils/auth", "utils/auth.js"), ("config.json", "config.json"), ("/config", "config.json"),
        ("/utils", "utils/index.js"), ("/utils/", "utils/index.js"), ("/utils/typed", "utils/typed.ts"),
        ("/utils/both", "utils/both.js"), ("/utils/data", "utils/data.json"),
        ("/lib/min.v2", "lib/min.v2.js"),
        ("/lib/dir", "lib/dir.js"), ("/lib/dir/", "lib/dir/index.js"), ("/lib/folder", "lib/folder/index.ts"),
        ("dayjs", "miniprogram_npm/dayjs/index.js"), ("dayjs/index.js", "miniprogram_npm/dayjs/index.js"),
        ("@scope/kit/button", "miniprogram_npm/@scope/kit/button.js"),
        ("inner", "pages/miniprogram_npm/inner/index.js"), ("left", "node_modules/left/lib/left.js"),
        ("main", "node_modules/main/main/index.js"), ("nojs", "node_modules/nojs/index.js"),
        ("broken", "miniprogram_npm/broken/index.js"), (".", nil), ("..", nil), ("../..", nil),
        ("./gone", nil), ("", nil), ("/", nil), ("ext://trade/order", nil), ("https://x.com/a.js", nil),
        ("../../../outside", nil), ("/../outside", nil), ("fs", nil),
    ])
    func `a specifier means a file`(_ specifier: String, _ expected: String?) throws {
        let scripts = try Self.scripts()

        let found = scripts.graph.resolve(specifier, from: "pages/a/a.js")

        #expect(found.path == expected)
        guard case .file(_, let warning) = found else { return }
        #expect(warning == nil)
    }

    @Test func `wrong capitals are found with a warning that names the file`() throws {
        let scripts = try Self.scripts(["pages/a/a.js": "\nconst c = require('/components/card/card')\n"])

        let found = scripts.graph.resolve("/components/card/card", from: "pages/a/a.js")

        guard case .file(let path, let warning?) = found else {
            Issue.record("no warning in \(found)")
            return
        }
        #expect(path == "components/Card/Card.js")
        #expect(warning.code == "script.other-capitals")
        #expect(warning.severity == .warning)
        #expect(warning.line == 2)
        #expect(warning.column == 19)
        #expect(warning.message.en.contains("components/Card/Card.js"))
        #expect(!warning.message.zh.isEmpty)
    }

    @Test func `what is missing lists the places that were tried`() throws {
        let scripts = try Self.scripts()

        let found = scripts.graph.resolve("./gone", from: "pages/a/a.js")

        guard case .missing(let tried) = found else {
            Issue.record("found \(found)")
            return
        }
        #expect(
            Array(tried.prefix(4)) == ["gone", "gone.js", "gone.ts", "gone.json"].map { "pages/a/" + $0 }
        )
        #expect(tried.contains("pages/a/gone/index.js"))
        #expect(!tried.contains { $0.contains("miniprogram_npm") })
    }

    @Test func `a missing package is explained where it is required`() throws {
        let scripts = try Self.scripts(["pages/a/a.js": "const m = require(\"moment\")"])

        let diagnostic = scripts.graph.missing("moment", from: "pages/a/a.js")

        #expect(diagnostic.code == "script.missing-module")
        #expect(diagnostic.column == 19)
        #expect(diagnostic.hint.en.contains("miniprogram_npm"))
        #expect(!scripts.graph.missing("./moment", from: "pages/a/a.js").hint.en.contains("miniprogram_npm"))
    }

    @Test func `links inside count by their target and links outside do not exist`() throws {
        let scripts = try Self.scripts()
        let other = try ScratchFolder(["secret.js": ""])
        let manager = FileManager.default
        let link = { (name: String, target: URL) in
            try manager.createSymbolicLink(
                at: scripts.folder.url.appending(path: name),
                withDestinationURL: target
            )
        }
        try link("alias.js", scripts.folder.url.appending(path: "utils/auth.js"))
        try link("secret.js", other.url.appending(path: "secret.js"))
        try link("outside", other.url)

        #expect(scripts.graph.resolve("/alias", from: "app.js").path == "utils/auth.js")
        #expect(scripts.graph.resolve("/secret", from: "app.js").path == nil)
        #expect(scripts.graph.resolve("/outside/secret", from: "app.js").path == nil)
        #expect(scripts.graph.load("secret.js").diagnostics.map(\.code) == ["script.missing-file"])
    }

    @Test func `the root itself may be a link`() throws {
        let scripts = try Self.scripts()
        let other = try ScratchFolder([:])
        let root = other.url.appending(path: "app")
        try FileManager.default.createSymbolicLink(at: root, withDestinationURL: scripts.folder.url)

        #expect(ModuleGraph(root: root).resolve("./app", from: "app.js").path == "app.js")
    }
}
