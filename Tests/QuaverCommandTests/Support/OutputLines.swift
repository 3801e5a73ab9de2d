import Subprocess

/// What a program writes to standard output, line by line as it comes.
actor OutputLines {
    private var lines: SubprocessOutputSequence.StringSequence<UTF8>.AsyncIterator

    init(_ output: SubprocessOutputSequence) {
        lines = output.strings().makeAsyncIterator()
    }

    /// Waits for the next line; `nil` when the program has ended.
    func next() async throws -> String? {
        var iterator = lines
        defer { lines = iterator }
        return try await iterator.next(isolation: #isolation)
    }

    /// Waits until the program has ended, and gives what it wrote on the way.
    func rest() async throws -> [String] {
        var rest: [String] = []
        while let line = try await next() { rest.append(line) }
        return rest
    }
}
