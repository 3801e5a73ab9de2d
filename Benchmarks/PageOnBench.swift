import CKernel
import Foundation
import JavaScriptEngine
import MiniApp

/// The kernel with one page in it, and a native side that only counts patches.
actor PageOnBench {
    private let engine: JavaScriptEngine
    private let app: URL
    private var nodes: [String: Int] = [:]
    private var event: ScriptFunction?

    nonisolated var unownedExecutor: UnownedSerialExecutor { engine.thread.asUnownedSerialExecutor() }

    private init() {
        engine = JavaScriptEngine(name: "bench", timeLimit: .seconds(60))
        app = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Page")
    }

    /// Opens the page with a filled list; with `writesPatches` a browser seems to watch, and patches become JSON.
    static func open(size: Int, writesPatches: Bool) async throws -> PageOnBench {
        let bench = PageOnBench()
        try await bench.launch(size: size)
        if writesPatches { try await bench.attach() }
        return bench
    }

    private func attach() throws {
        try engine.synchronously { engine throws(ScriptError) in
            _ = try engine.evaluate("__quaver.attach(true); __quaver.snapshot(null)", file: "attach")
        }
    }

    /// The middle of many measurements of one operation, in milliseconds.
    func time(_ operation: String) throws -> Double {
        let isFill = operation == "fill"
        for _ in 0..<10 {
            if isFill { try tap("clear") }
            try tap(operation)
        }
        return try median(of: Rendering.repetitions(of: operation)) {
            if isFill { try tap("clear") }
            return try milliseconds { try tap(operation) }
        }
    }

    private func tap(_ operation: String) throws {
        guard let event, let node = nodes[operation] else { return }
        let json = "{\"page\":1,\"node\":\(node),\"type\":\"tap\",\"detail\":{\"x\":0,\"y\":0},\"gesture\":1}"
        _ = try engine.synchronously { engine throws(ScriptError) in try engine.call(event, [.string(json)]) }
    }

    private func launch(size: Int) throws {
        let files = ModuleGraph(root: app)
        let reading = MiniAppFolder(root: app).read()
        guard let manifest = reading.manifest else { return }
        let route = manifest.entryPagePath
        let view = MiniAppCompiler(root: app).compile(page: route, manifest: manifest).viewScript ?? ""
        try engine.synchronously { engine throws(ScriptError) in
            Self.define(in: engine, files: files, view: view)
            for place in 0..<ckernel_count() {
                let script = ckernel_script(place)
                let bytes = UnsafeBufferPointer(start: script.bytes, count: script.length)
                try engine.evaluate(
                    String(decoding: bytes, as: UTF8.self),
                    file: "kernel/\(String(cString: script.name))"
                )
            }
            try engine.evaluate(
                """
                __quaver.start('{"functions":[],"pages":["\(route)"]}');
                __quaver.navigate('{"kind":"relaunch","route":"\(route)","query":{"size":"\(size)"}}');
                """,
                file: "launch"
            )
        }
        event = try engine.synchronously { engine throws(ScriptError) in try engine.function("__quaver.event")
        }
        for operation in ["fill", "path", "list", "append", "reverse", "replace", "clear", "count"] {
            let found = try engine.synchronously { engine throws(ScriptError) in
                try engine.evaluate("JSON.parse(__quaver.tree(1, '#\(operation)'))[0].node", file: "find")
            }
            if case .number(let node) = found { nodes[operation] = Int(node) }
        }
        try tap("fill")
    }

    private static func define(in engine: isolated JavaScriptEngine, files: ModuleGraph, view: String) {
        let silent = ["log", "startTimer", "stopTimer", "stack", "report", "trace", "patch", "host", "abort"]
        for name in silent { engine.define(name, in: "__native") { _ in .undefined } }
        engine.define("hostSync", in: "__native") { _ in .string("{\"ok\":null}") }
        engine.define("now", in: "__native") { _ in .number(0) }
        engine.define("resolve", in: "__native") { arguments throws(ScriptError) in
            guard case .string(let name) = arguments[0], let path = files.resolve(name, from: "").path
            else { throw ScriptError(message: "not found") }
            return .string(path)
        }
        engine.define("load", in: "__native") { [weak engine] arguments throws(ScriptError) in
            guard case .string(let path) = arguments[0] else { return .undefined }
            let prefix = "__quaver.module('\(path)',function(require,module,exports,tt,wx,App,Page){(()=>{"
            let source = prefix + files.load(path).source + "\n})()})"
            return try engine?
                .synchronously { engine throws(ScriptError) in
                    try engine.evaluate(source, file: path)
                } ?? .undefined
        }
        engine.define("viewFor", in: "__native") { [weak engine] _ throws(ScriptError) in
            _ = try engine?
                .synchronously { engine throws(ScriptError) in
                    try engine.evaluate(view, file: "rows.ttml")
                }
            return .boolean(true)
        }
    }
}
