/// The text of one file with a fast way from an offset to a line and a column.
package struct SourceText: Sendable, Hashable {
    /// The path of the file, relative to the mini-app's root.
    package let file: String

    /// The text as it was read, as UTF-8.
    package let bytes: [UInt8]

    private let lineStarts: [Int]

    /// Indexes the lines of a text; `\n`, `\r\n` and `\r` each end one.
    package init(file: String, text: String) {
        self.file = file
        let bytes = Array(text.utf8)
        var starts = [0]
        for (offset, byte) in bytes.enumerated() {
            let isLoneReturn =
                byte == 0x0D && (offset + 1 == bytes.count || bytes[offset + 1] != 0x0A)
            if byte == 0x0A || isLoneReturn { starts.append(offset + 1) }
        }
        self.bytes = bytes
        self.lineStarts = starts
    }

    /// The number of lines, at least one.
    package var lineCount: Int { lineStarts.count }

    /// The place of a UTF-8 offset, counted from 1; columns count characters.
    ///
    /// An offset past the end gives the place just after the last character.
    package func position(at offset: Int) -> SourcePosition {
        let offset = min(max(offset, 0), bytes.count)
        var low = 0
        var high = lineStarts.count - 1
        while low < high {
            let middle = (low + high + 1) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle - 1 }
        }
        let before = String(decoding: bytes[lineStarts[low]..<offset], as: UTF8.self)
        return SourcePosition(line: low + 1, column: before.count + 1)
    }

    /// One line without its ending, counted from 1; empty outside of the text.
    package func line(_ number: Int) -> String {
        guard number >= 1, number <= lineStarts.count else { return "" }
        let start = lineStarts[number - 1]
        var end = number < lineStarts.count ? lineStarts[number] : bytes.count
        while end > start, bytes[end - 1] == 0x0A || bytes[end - 1] == 0x0D { end -= 1 }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }
}

/// A line and a column, both counted from 1.
package struct SourcePosition: Sendable, Hashable, Codable {
    /// The line, counted from 1.
    package let line: Int

    /// The column in characters, counted from 1.
    package let column: Int

    /// Names a place in a text.
    package init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }
}
