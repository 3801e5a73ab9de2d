/// Why a text is not JSON, and where.
package struct JSONFault: Error, Sendable, Hashable, CustomStringConvertible {
    /// What is wrong at the place.
    package enum Reason: Sendable, Hashable {
        /// The text stops in the middle of a value.
        case unexpectedEnd

        /// A byte that can't stand there.
        case unexpectedByte(UInt8)

        /// Something follows the value.
        case textAfterValue

        /// Lists and objects are nested deeper than allowed.
        case tooDeep(limit: Int)

        /// A text is not UTF-8.
        case invalidUTF8

        /// A backslash is followed by something unknown, or half of a pair is missing.
        case invalidEscape

        /// A number is written in a way JSON doesn't know, such as `01` or `1.`.
        case invalidNumber
    }

    /// What is wrong.
    package let reason: Reason

    /// The byte offset, counted from 0.
    package let offset: Int

    /// The line, counted from 1.
    package let line: Int

    /// The column in bytes, counted from 1.
    package let column: Int

    init(_ reason: Reason, at offset: Int, in bytes: [UInt8]) {
        let before = bytes[..<min(offset, bytes.count)]
        let newline = UInt8(ascii: "\n")
        self.reason = reason
        self.offset = offset
        line = 1 + before.count { $0 == newline }
        column = offset - (before.lastIndex(of: newline) ?? -1)
    }

    /// The place and the reason in one English line, without any of the text itself.
    package var description: String {
        "line \(line), column \(column): \(explanation)"
    }

    private var explanation: String {
        switch reason {
        case .unexpectedEnd: "the JSON text ends too early"
        case .unexpectedByte(let byte): "unexpected \(Self.name(of: byte))"
        case .textAfterValue: "text after the JSON value"
        case .tooDeep(let limit): "nested deeper than \(limit) levels"
        case .invalidUTF8: "the text is not UTF-8"
        case .invalidEscape: "an unknown or incomplete escape after a backslash"
        case .invalidNumber: "not a JSON number"
        }
    }

    private static func name(of byte: UInt8) -> String {
        (0x21...0x7E).contains(byte)
            ? "“\(Character(Unicode.Scalar(byte)))”" : "byte 0x" + String(byte, radix: 16)
    }
}
