/// The files that an engine evaluated, and how much of their first lines the host wrote.
///
/// It reads the positions that JavaScriptCore reports, and writes them the way JavaScriptCore would.
struct SourceFiles {
    /// The name of the native function at the bottom of each stack; it says nothing to an author.
    static let bottom = "(host)"

    private var prefixColumns: [String: Int] = [:]

    /// Remembers a file that is about to be evaluated.
    mutating func note(_ file: String, prefixColumns columns: Int) {
        prefixColumns[file] = columns
    }

    /// Turns a reported place into the author's.
    func corrected(file: String, line: Int, column: Int) -> ScriptPosition {
        let prefix = line == 1 ? prefixColumns[file, default: 0] : 0
        return ScriptPosition(file: file, line: line, column: max(1, column - prefix))
    }

    /// Turns an author's place into the one that JavaScriptCore would report.
    func reported(_ position: ScriptPosition) -> ScriptPosition {
        let prefix = position.line == 1 ? prefixColumns[position.file, default: 0] : 0
        return ScriptPosition(
            file: position.file,
            line: position.line,
            column: position.column + prefix
        )
    }

    /// Reads a stack in JavaScriptCore's form, one `function@file:line:column` a line; other lines are skipped.
    func frames(in stack: String) -> [ScriptFrame] {
        withoutBottom(stack.split(separator: "\n").compactMap(frame))
    }

    /// Reads a backtrace, one `#0 function() at file:line` a line.
    ///
    /// It knows no columns, so they are all 1.
    func frames(inBacktrace backtrace: String) -> [ScriptFrame] {
        withoutBottom(backtrace.split(separator: "\n").compactMap(backtraceFrame))
    }

    private func withoutBottom(_ frames: [ScriptFrame]) -> [ScriptFrame] {
        guard let last = frames.last, last.position == nil, last.function == Self.bottom else {
            return frames
        }

        return frames.dropLast()
    }

    private func backtraceFrame(_ line: Substring) -> ScriptFrame? {
        guard let space = line.firstIndex(of: " "), let parts = line.firstRange(of: "() at ") else {
            return nil
        }

        let function = String(line[line.index(after: space)..<parts.lowerBound])
        let place = line[parts.upperBound...]
        guard let colon = place.lastIndex(of: ":"), colon > place.startIndex,
            let row = Int(place[place.index(after: colon)...])
        else { return ScriptFrame(function: function, position: nil) }

        let position = ScriptPosition(file: String(place[..<colon]), line: row, column: 1)
        return ScriptFrame(function: function, position: position)
    }

    private func frame(_ line: Substring) -> ScriptFrame? {
        guard let at = line.firstIndex(of: "@") else { return nil }

        let parts = line.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count >= 3,
            let row = Int(parts[parts.count - 2]),
            let column = Int(parts[parts.count - 1])
        else { return ScriptFrame(function: String(line[..<at]), position: nil) }

        let name = line[..<parts[parts.count - 3].endIndex]
        let (function, file) = functionAndFile(name)
        guard !file.isEmpty else { return ScriptFrame(function: function, position: nil) }

        return ScriptFrame(
            function: function,
            position: corrected(file: file, line: row, column: column)
        )
    }

    /// Parts `function@file`, where both may contain more `@`.
    ///
    /// A file that was evaluated decides, else the first one does.
    private func functionAndFile(_ name: Substring) -> (function: String, file: String) {
        let parts = name.indices.filter { name[$0] == "@" }
        let known = parts.first { prefixColumns[String(name[name.index(after: $0)...])] != nil }
        guard let at = known ?? parts.first else { return (String(name), "") }

        return (String(name[..<at]), String(name[name.index(after: at)...]))
    }
}
