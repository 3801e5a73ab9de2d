import Foundation
import JavaScriptEngine
import Synchronization
import Testing

/// Counts how many of its kind are alive.
private final class Witness: Sendable {
    private static let count = Atomic<Int>(0)

    static var alive: Int { count.load(ordering: .sequentiallyConsistent) }

    init() {
        Self.count.add(1, ordering: .sequentiallyConsistent)
    }

    deinit {
        Self.count.subtract(1, ordering: .sequentiallyConsistent)
    }
}

/// Stands for an actor of another target that works next to its engine.
private actor Neighbour {
    nonisolated let engine: JavaScriptEngine

    nonisolated var unownedExecutor: UnownedSerialExecutor { engine.unownedExecutor }

    init(engine: JavaScriptEngine) {
        self.engine = engine
    }

    func sum(_ count: Int) throws -> Double {
        var total = 0.0
        for _ in 0..<count {
            total += try engine.synchronously { engine throws(ScriptError) in
                try engine.evaluate("1", file: "n.js").number ?? 0
            }
        }
        return total
    }

    func isOnEngineThread() -> Bool {
        engine.thread.isIsolatingCurrentContext() == true
    }
}

@Suite struct EngineThreadTests {
    @Test func `another actor on the engine's thread calls it without waiting`() async throws {
        let neighbour = Neighbour(engine: JavaScriptEngine(name: "shared"))

        #expect(try await neighbour.sum(100) == 100)
        #expect(await neighbour.isOnEngineThread())
        #expect(neighbour.engine.thread.isIsolatingCurrentContext() == false)
    }

    @Test func `native functions are isolated to the engine and to its neighbours`() async throws {
        let neighbour = Neighbour(engine: JavaScriptEngine(name: "isolation"))
        await neighbour.engine.define("check") { [neighbour] _ in
            neighbour.assumeIsolated { .boolean($0.isOnEngineThread()) }
        }

        #expect(try await neighbour.engine.evaluate("check()", file: "a.js") == .boolean(true))
        await neighbour.engine.close()
    }

    @Test func `two engines work at the same time and know nothing of each other`() async throws {
        let names = ["one", "two", "three"]
        try await withThrowingTaskGroup { group in
            for name in names {
                group.addTask {
                    let engine = JavaScriptEngine(name: name)
                    try await engine.evaluate("var mine = '\(name)'; var count = 0", file: "a.js")
                    for _ in 0..<200 {
                        try await engine.evaluate("count++", file: "a.js")
                    }
                    #expect(try await engine.evaluate("mine + count", file: "a.js") == .string("\(name)200"))
                }
            }
            try await group.waitForAll()
        }
    }

    @Test func `a closed engine refuses, and its thread still serves neighbours`() async throws {
        let neighbour = Neighbour(engine: JavaScriptEngine(name: "closing"))
        try await neighbour.engine.evaluate("1", file: "a.js")
        await neighbour.engine.close()
        await neighbour.engine.close()

        let error = await #expect(throws: ScriptError.self) {
            try await neighbour.engine.evaluate("1", file: "a.js")
        }
        #expect(error?.message == "the engine closing is closed")
        #expect(await neighbour.isOnEngineThread())
        #expect(await neighbour.engine.memory.objectCount == 0)
    }

    @Test func `an engine may be closed from inside a script`() async throws {
        let engine = JavaScriptEngine(name: "inside")
        await engine.define("quit") { [engine] _ throws(ScriptError) in
            try engine.synchronously { engine throws(ScriptError) in engine.close() }
            return .undefined
        }

        #expect(try await engine.evaluate("quit(); 'to the end'", file: "a.js") == .string("to the end"))
        await #expect(throws: ScriptError.self) { try await engine.evaluate("1", file: "a.js") }
    }

    @Test func `a handle may outlive its engine`() async throws {
        var engine: JavaScriptEngine? = JavaScriptEngine(name: "gone")
        let function = try await engine?.function("() => 1")
        await engine?.close()
        engine = nil

        let other = JavaScriptEngine(name: "other")
        await #expect(throws: ScriptError.self) { try await other.call(#require(function), []) }
    }

    @Test(.timeLimit(.minutes(2)))
    func `a thousand engines leave no thread and no native function behind`() async throws {
        for round in 0..<1000 {
            let engine = JavaScriptEngine(name: "passing")
            let witness = Witness()
            await engine.define("see") { [witness] _ in
                withExtendedLifetime(witness) { .undefined }
            }
            try await engine.evaluate("see(); var kept = [see]; 0", file: "a.js")
            if round.isMultiple(of: 2) { await engine.close() }
        }

        // Threads end by themselves a moment after their engines; the time limit is the verdict.
        while Witness.alive > 0 || threads(named: "passing") > 0 {
            await Task.yield()
        }
    }

    private func threads(named name: String) -> Int {
        let tasks = (try? FileManager.default.contentsOfDirectory(atPath: "/proc/self/task")) ?? []
        return tasks.count { task in
            (try? String(contentsOfFile: "/proc/self/task/\(task)/comm", encoding: .utf8)) == "\(name)\n"
        }
    }
}
