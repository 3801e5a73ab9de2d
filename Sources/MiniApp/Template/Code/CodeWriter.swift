/// Collects lines of code with their indentation.
struct CodeWriter {
    private(set) var text = ""
    private(set) var lineCount = 0
    private var indentation = ""

    /// Writes a line.
    mutating func line(_ line: String) {
        text += indentation
        text += line
        text += "\n"
        lineCount += 1
    }

    /// Writes text as it is, which may have lines of its own.
    mutating func verbatim(_ more: String) {
        text += more
        text += "\n"
        lineCount += 1 + more.utf8.count { $0 == 0x0A }
    }

    /// Writes a line that opens something; the following ones stand further in.
    mutating func open(_ opening: String) {
        line(opening)
        indentation += "  "
    }

    /// Writes the line that closes what was opened last.
    mutating func close(_ closing: String) {
        indentation.removeLast(2)
        line(closing)
    }
}
