#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

extension ScriptContext {
    /// Finds the column of a syntax error; JavaScriptCore reports only its line.
    ///
    /// The source is cut off ever closer to the error: a piece that ends after the offending token gives the same
    /// error as the whole, a shorter one another or none.
    ///
    /// - Returns: The column in UTF-16 units, counted from 1 and not yet corrected; nil if it can't be found.
    func syntaxErrorColumn(in source: String, line: Int, message: String) -> Int? {
        let units = Array(source.utf16)
        guard let bounds = Self.bounds(ofLine: line, in: units) else { return nil }
        guard message != "Unexpected end of script" else { return bounds.count + 1 }

        let gives = { (end: Int) in
            self.syntaxError(in: units[..<end]).map { $0 == (line, message) } ?? false
        }
        guard gives(bounds.upperBound) else { return nil }

        var shortest = bounds.upperBound
        var longest = bounds.lowerBound
        while longest < shortest {
            let middle = (longest + shortest) / 2
            if gives(middle) { shortest = middle } else { longest = middle + 1 }
        }
        let column = shortest - bounds.lowerBound
        let token = Self.token(in: message)
        let start = shortest - token.count
        guard start >= bounds.lowerBound, units[start..<shortest].elementsEqual(token) else {
            return max(column, 1)
        }
        return start - bounds.lowerBound + 1
    }

    private func syntaxError(in units: ArraySlice<UInt16>) -> (line: Int, message: String)? {
        let source = units.withUnsafeBufferPointer { JSStringCreateWithCharacters($0.baseAddress, $0.count) }
        defer { JSStringRelease(source) }
        var exception: JSValueRef?
        guard !JSCheckScriptSyntax(context, source, nil, 1, &exception),
            let error = exception, JSValueIsObject(context, error)
        else { return nil }

        return (Int(number("line", of: error) ?? 0), text("message", of: error) ?? "")
    }

    /// The units of a line, without its ending.
    private static func bounds(ofLine line: Int, in units: [UInt16]) -> Range<Int>? {
        let lines = units.split(separator: UInt16(ascii: "\n"), omittingEmptySubsequences: false)
        guard lines.indices.contains(line - 1) else { return nil }

        return lines[line - 1].startIndex..<lines[line - 1].endIndex
    }

    /// The token that a message such as `Unexpected token '='` quotes.
    private static func token(in message: String) -> String.UTF16View.SubSequence {
        let parts = message.utf16.split(
            separator: UInt16(ascii: "'"),
            maxSplits: 2,
            omittingEmptySubsequences: false
        )
        return parts.count == 3 ? parts[1] : "".utf16[...]
    }
}

extension UInt16 {
    fileprivate init(ascii: Unicode.Scalar) {
        self = UInt16(UInt8(ascii: ascii))
    }
}
