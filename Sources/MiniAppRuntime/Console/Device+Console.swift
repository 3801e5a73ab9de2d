import JavaScriptEngine
import MiniApp
import OpenPlatform

extension Device {
    /// The console's lines that are newer than a number.
    package func consoleLines(after seq: Int = 0) -> [ConsoleLine] { console.lines(after: seq) }

    /// Empties the console.
    package func clearConsole() {
        console.clear()
        broadcast.send(DeviceUpdate("cleared", ["what": "console"]))
    }

    /// Runs a line that a person typed, in the app, and writes what it gives.
    package func evaluate(_ code: String) {
        append(.input, code)
        let answer = enter(.evaluate, [.string(code)], cause: Cause(.console))
        guard case .string(let text) = answer, let told = try? JSONValue.parse(text) else { return }
        let words = told["text"]?.string ?? ""
        if told["ok"]?.bool == true {
            append(.output, words, values: told["value"].map { [$0] } ?? [])
        } else {
            append(.error, words, stack: told["stack"]?.string ?? "")
        }
    }

    /// Takes a line from the app's `console`.
    func log(_ level: String, values: String, stack: String, text: String) {
        let values = (try? JSONValue.parse(values)) ?? .array([])
        append(ConsoleLine.Level(rawValue: level) ?? .log, text, values: values, stack: stack)
    }

    /// Takes an exception that the kernel caught in the app's code.
    func reportUncaught(_ kind: String, message: String, stack: String) {
        guard let error = app?.unreadable, message.hasSuffix(error.message), let place = error.position else {
            append(.error, "Uncaught \(message)", stack: stack)
            return
        }
        app?.unreadable = nil
        append(.error, "Uncaught \(message)", source: place.description)
    }

    func reportRejection(_ rejection: ScriptError) {
        append(.error, "Unhandled promise rejection: \(rejection.message)", frames: rejection.stack)
        let told: JSONValue = [
            "name": .string(rejection.name), "message": .string(rejection.message),
            "stack": .string(rejection.stack.map(\.description).joined(separator: "\n")),
        ]
        enter(.rejection, [.string(told.text)], cause: cause)
    }

    /// Takes an error that came out of the kernel: the time limit, or a mistake of Quaver's own.
    func report(_ error: ScriptError) {
        switch error.kind {
        case .timeLimit: reportStop(error)
        case .exception, .rejection:
            append(.error, "\(error.name): \(error.message)", frames: error.stack)
        }
    }

    /// Writes a mistake in an author's file, as it came up while the app was running.
    func note(_ diagnostic: Diagnostic) {
        guard app?.noted.insert(diagnostic).inserted != false else { return }
        let level: ConsoleLine.Level = diagnostic.severity == .error ? .error : .warn
        let place = "\(diagnostic.file):\(diagnostic.line):\(diagnostic.column)"
        append(level, diagnostic.message[.english], source: place)
    }

    private func reportStop(_ error: ScriptError) {
        let frame = authorFrames(error.stack).first
        let name = frame?.function ?? ""
        let source = frame?.source
        let seconds = options.scriptSeconds
        let whole = seconds.rounded() == seconds ? String(Int(seconds)) : String(seconds)
        let what = name.isEmpty ? "it did not return" : "\(name) did not return"
        let line = append(.stopped, "Script stopped after \(whole) s: \(what)", frames: error.stack)
        broadcast.send(
            DeviceUpdate(
                "stopped",
                [
                    "message": .string(line.text), "source": source.map(JSONValue.string) ?? .null,
                    "function": .string(name), "seconds": .number(seconds),
                    "excerpt": line.json["excerpt"] ?? [],
                ]
            )
        )
    }

    /// The place in the author's code that is calling the host now, read from the console's position.
    var callSource: String? { authorFrames(frames(in: app?.callStack ?? "")).first?.source }

    @discardableResult
    func append(
        _ level: ConsoleLine.Level,
        _ text: String,
        values: JSONValue = [],
        stack: String = "",
        frames given: [ScriptFrame] = [],
        source place: String? = nil
    ) -> ConsoleLine {
        let frames = authorFrames(stack.isEmpty ? given : self.frames(in: stack))
        let source = place ?? frames.first?.source
        let isError = level == .error || level == .stopped
        let line = console.append { seq in
            ConsoleLine(
                seq: seq,
                at: surroundings.platform.clock.now().seconds,
                level: level,
                text: text,
                values: values,
                source: source,
                stack: isError ? frames : [],
                excerpt: isError ? SourceExcerpt.around(source, in: bundle.root) : []
            )
        }
        broadcast.send(DeviceUpdate("console", ["line": line.json]))
        return line
    }

    private func frames(in stack: String) -> [ScriptFrame] {
        (try? app?.engine.synchronously { $0.frames(in: stack) }) ?? []
    }

    /// The frames in the author's files; those of the kernel are none of theirs.
    private func authorFrames(_ stack: [ScriptFrame]) -> [ConsoleLine.Frame] {
        stack.compactMap { frame in
            guard let place = frame.position, !place.file.hasPrefix(KernelScripts.filePrefix),
                !place.file.isEmpty
            else { return nil }
            let columns = app?.columns[place.file]
            let column = columns?.authorColumn(line: place.line, column: place.column) ?? place.column
            return ConsoleLine.Frame(
                function: frame.function,
                source: "\(place.file):\(place.line):\(column)"
            )
        }
    }
}
