import Foundation

/// A mini-app that a test writes: the files of a folder that goes away with it.
struct WrittenApp: ~Copyable {
    let root: URL

    /// Writes an app with the pages that have a template among the files, in the order of their names.
    init(_ files: [String: String]) throws {
        root = FileManager.default.temporaryDirectory.appending(path: "quaver-test-\(UUID().uuidString)")
        let routes = files.keys.filter { $0.hasSuffix(".ttml") }.map { String($0.dropLast(5)) }.sorted()
        try write("app.json", #"{"pages":[\#(routes.map { "\"\($0)\"" }.joined(separator: ","))]}"#)
        for (path, text) in files { try write(path, text) }
    }

    /// Writes an app of one page.
    init(script: String, template: String = "<view></view>", app: String = "App({});") throws {
        try self.init(["app.js": app, "pages/a/a.js": script, "pages/a/a.ttml": template])
    }

    func write(_ path: String, _ text: String) throws {
        let file = root.appending(path: path)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }

    func remove(_ path: String) throws {
        try FileManager.default.removeItem(at: root.appending(path: path))
    }

    deinit {
        try? FileManager.default.removeItem(at: root)
    }
}
