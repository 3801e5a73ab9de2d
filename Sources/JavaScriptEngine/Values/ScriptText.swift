import Foundation

#if canImport(JavaScriptCore)
import JavaScriptCore
#else
import CJavaScriptCore
#endif

/// Carries text over the border, by way of UTF-8 wherever both sides can.
enum ScriptText {
    /// Beyond this many bytes a text is written to a buffer first, so that the string's own storage fits it.
    private static let largestInPlace = 2048

    /// Makes a JavaScript string for the time of a call.
    ///
    /// A Swift string ends with a zero in memory, so it crosses without a copy of its own unless it contains a zero.
    static func with<Result>(_ text: String, _ body: (JSStringRef) -> Result) -> Result {
        let count = text.utf8.count
        let string: JSStringRef =
            text.withCString { start in
                strlen(start) == count ? JSStringCreateWithUTF8CString(start) : nil
            }
            ?? Array(text.utf16)
            .withUnsafeBufferPointer { units in
                JSStringCreateWithCharacters(units.baseAddress, units.count)
            }
        defer { JSStringRelease(string) }
        return body(string)
    }

    /// Reads a JavaScript string; each lone surrogate becomes U+FFFD.
    static func read(_ string: JSStringRef) -> String {
        let length = JSStringGetLength(string)
        guard length > 0 else { return "" }

        let capacity = JSStringGetMaximumUTF8CStringSize(string)
        let text =
            capacity <= largestInPlace
            ? inPlace(string, length: length, capacity: capacity)
            : ascii(string, length: length) ?? throughBuffer(string, length: length, capacity: capacity)
        return text ?? unitByUnit(string, length: length)
    }

    private static func inPlace(_ string: JSStringRef, length: Int, capacity: Int) -> String? {
        var isWhole = true
        let text = String(unsafeUninitializedCapacity: capacity) { buffer in
            let count = write(string, length: length, to: buffer)
            isWhole = count != nil
            return count ?? 0
        }
        return isWhole ? text : nil
    }

    /// Reads a long text that is ASCII throughout, which JSON mostly is, an eighth of the time the library needs.
    private static func ascii(_ string: JSStringRef, length: Int) -> String? {
        guard let units = JSStringGetCharactersPtr(string) else { return nil }

        var seen: UInt16 = 0
        let text = String(unsafeUninitializedCapacity: length) { buffer in
            for index in 0..<length {
                seen |= units[index]
                buffer[index] = UInt8(truncatingIfNeeded: units[index])
            }
            return seen < 0x80 ? length : 0
        }
        return seen < 0x80 ? text : nil
    }

    private static func throughBuffer(_ string: JSStringRef, length: Int, capacity: Int) -> String? {
        withUnsafeTemporaryAllocation(of: UInt8.self, capacity: capacity) { buffer in
            guard let count = write(string, length: length, to: buffer) else { return nil }
            return String(decoding: UnsafeBufferPointer(rebasing: buffer[..<count]), as: UTF8.self)
        }
    }

    /// Writes the string as UTF-8, and notices when the conversion stopped at a lone surrogate.
    private static func write(
        _ string: JSStringRef,
        length: Int,
        to buffer: UnsafeMutableBufferPointer<UInt8>
    ) -> Int? {
        let written = buffer.withMemoryRebound(to: CChar.self) { characters in
            JSStringGetUTF8CString(string, characters.baseAddress, characters.count)
        }
        let count = max(written - 1, 0)
        var units = 0
        for index in 0..<count {
            let byte = buffer[index]
            units &+= (byte & 0xC0 != 0x80 ? 1 : 0) &+ (byte >= 0xF0 ? 1 : 0)
        }
        return units == length ? count : nil
    }

    private static func unitByUnit(_ string: JSStringRef, length: Int) -> String {
        let units = UnsafeBufferPointer(start: JSStringGetCharactersPtr(string), count: length)
        return String(decoding: units, as: UTF16.self)
    }
}
