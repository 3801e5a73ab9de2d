package import OpenPlatform

/// One line of a mini-app's console: what was said, and where in the author's files.
package struct ConsoleLine: Sendable, Hashable {
    /// How loud a line is.
    package enum Level: String, Sendable, Hashable {
        /// `console.log`, `console.info`, `console.debug`.
        case log, info, debug

        /// `console.warn` and the runtime's own advice.
        case warn

        /// `console.error` and uncaught exceptions.
        case error

        /// A script that the time limit ended.
        case stopped

        /// What a person typed into the console, and what it gave.
        case input, output
    }

    /// A function that was running, innermost first.
    package struct Frame: Sendable, Hashable {
        /// The function's name, empty for a nameless one.
        package let function: String

        /// The place as `file:line:column`.
        package let source: String
    }

    /// The number of the line, counted from 1 on each device.
    package let seq: Int

    /// The moment on the platform clock, in seconds since 1970.
    package let at: Double

    /// How loud the line is.
    package let level: Level

    /// The line as plain text.
    package let text: String

    /// The values that were logged, for showing them folded.
    package let values: JSONValue

    /// Where it was said, as `file:line:column`, when that is known.
    package let source: String?

    /// The functions that were running, innermost first.
    package let stack: [Frame]

    /// The lines around ``source`` when it is an error.
    package let excerpt: [SourceExcerpt.Line]

    /// The line as the control API shows it.
    package var json: JSONValue {
        var members: JSONObject = [
            "seq": .integer(seq), "at": .number(at), "level": .string(level.rawValue),
            "text": .string(text), "values": values,
            "source": source.map(JSONValue.string) ?? .null,
            "stack": .array(
                stack.map { ["function": .string($0.function), "source": .string($0.source)] }
            ),
        ]
        if !excerpt.isEmpty { members["excerpt"] = .array(excerpt.map(\.json)) }
        return .object(members)
    }
}
