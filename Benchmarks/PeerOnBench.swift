import Foundation
import JavaScriptEngine

/// The same operations written by hand, on an engine of the same kind.
actor PeerOnBench {
    private let engine = JavaScriptEngine(name: "peer", timeLimit: .seconds(60))
    private var peer: ScriptFunction?

    nonisolated var unownedExecutor: UnownedSerialExecutor { engine.thread.asUnownedSerialExecutor() }

    static func open() async throws -> PeerOnBench {
        let bench = PeerOnBench()
        try await bench.launch()
        return bench
    }

    /// The middle of many measurements of one operation, in milliseconds.
    func time(_ operation: String) throws -> Double {
        let isFill = operation == "fill"
        for _ in 0..<10 {
            if isFill { try run("clear") }
            try run(operation)
        }
        return try median(of: Rendering.repetitions(of: operation)) {
            if isFill { try run("clear") }
            return try milliseconds { try run(operation) }
        }
    }

    private func run(_ operation: String) throws {
        guard let peer else { return }
        _ = try engine.synchronously { engine throws(ScriptError) in
            try engine.call(peer, [.string("{\"type\":\"\(operation)\"}")])
        }
    }

    private func launch() throws {
        let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Peer.js")
        let script = try String(contentsOf: file, encoding: .utf8)
        peer = try engine.synchronously { engine throws(ScriptError) in
            try engine.evaluate(script, file: "Peer.js")
            return try engine.function("peer")
        }
        try run("fill")
    }
}
