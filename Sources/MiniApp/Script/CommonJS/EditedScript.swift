/// A stretch of the author's text and what stands there instead.
struct ScriptEdit {
    /// The UTF-8 offsets of what goes away; empty for an insertion.
    let range: Range<Int>

    /// What comes in its place; the lines that it lacks are added.
    let text: String
}

/// A text with edits applied, each line where it was.
struct EditedScript {
    private struct Place {
        var line = 1
        var column = 1

        /// Moves past bytes, columns counting UTF-16 units.
        mutating func pass(_ bytes: ArraySlice<UInt8>) {
            for index in bytes.indices {
                let byte = bytes[index]
                let endsLine =
                    byte == 0x0A
                    || (byte == 0x0D && !(index + 1 < bytes.endIndex && bytes[index + 1] == 0x0A))
                if endsLine {
                    line += 1
                    column = 1
                } else if byte & 0xC0 != 0x80 {
                    column += byte >= 0xF0 ? 2 : 1
                }
            }
        }
    }

    /// The edited text.
    private(set) var bytes: [UInt8] = []

    /// The way back to the author's columns.
    private(set) var columns = ColumnMap()

    private var place = Place()
    private var authorPlace = Place()

    /// Applies edits that are sorted and don't overlap.
    init(_ source: [UInt8], edits: [ScriptEdit]) {
        bytes.reserveCapacity(source.count + edits.count * 16 + 1024)
        var offset = 0
        for edit in edits {
            copy(source[offset..<edit.range.lowerBound])
            replace(source[edit.range], with: edit.text)
            offset = edit.range.upperBound
        }
        copy(source[offset...])
    }

    private mutating func copy(_ part: ArraySlice<UInt8>) {
        bytes += part
        place.pass(part)
        authorPlace.pass(part)
    }

    private mutating func replace(_ part: ArraySlice<UInt8>, with text: String) {
        note(isReplacement: true)
        var replacement = Array(text.utf8)
        let line = authorPlace.line
        authorPlace.pass(part)
        replacement += Array(repeating: 0x0A, count: authorPlace.line - line)
        bytes += replacement
        place.pass(replacement[...])
        note(isReplacement: false)
    }

    private mutating func note(isReplacement: Bool) {
        columns.append(
            ColumnMap.Anchor(
                line: place.line,
                column: place.column,
                authorColumn: authorPlace.column,
                isReplacement: isReplacement
            )
        )
    }
}
