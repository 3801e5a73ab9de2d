/// Replaces entities such as `&nbsp;` by their characters.
enum Entities {
    /// Decodes a run of markup; what is no known entity stays as it is.
    static func decoded(_ bytes: ArraySlice<UInt8>) -> String {
        guard bytes.contains(UInt8(ascii: "&")) else { return String(decoding: bytes, as: UTF8.self) }
        var result = ""
        var piece = bytes.startIndex
        var position = piece
        while position < bytes.endIndex {
            guard bytes[position] == UInt8(ascii: "&"), let found = entity(in: bytes[position...]) else {
                position += 1
                continue
            }
            result += String(decoding: bytes[piece..<position], as: UTF8.self)
            result.unicodeScalars.append(found.scalar)
            position = found.end
            piece = position
        }
        return result + String(decoding: bytes[piece...], as: UTF8.self)
    }

    private static let longest = 10

    private static func entity(in bytes: ArraySlice<UInt8>) -> (scalar: Unicode.Scalar, end: Int)? {
        guard let end = bytes.prefix(longest).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: bytes[bytes.startIndex + 1..<end], as: UTF8.self)
        let scalar = name.hasPrefix("#") ? numbered(name.dropFirst()) : named[name]
        return scalar.map { ($0, end + 1) }
    }

    private static func numbered(_ digits: Substring) -> Unicode.Scalar? {
        let isHexadecimal = digits.hasPrefix("x") || digits.hasPrefix("X")
        let value = isHexadecimal ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return value.flatMap { $0 == 0 ? nil : Unicode.Scalar($0) }
    }

    private static let named: [String: Unicode.Scalar] = [
        "nbsp": "\u{A0}", "ensp": "\u{2002}", "emsp": "\u{2003}", "thinsp": "\u{2009}", "lt": "<", "gt": ">",
        "amp": "&", "quot": "\"", "apos": "'", "copy": "©", "reg": "®", "trade": "™", "times": "×",
        "divide": "÷",
        "middot": "·", "bull": "•", "hellip": "…", "mdash": "—", "ndash": "–", "lsquo": "‘", "rsquo": "’",
        "ldquo": "“", "rdquo": "”", "laquo": "«", "raquo": "»", "yen": "¥", "cent": "¢", "pound": "£",
        "euro": "€",
        "deg": "°", "plusmn": "±", "larr": "←", "uarr": "↑", "rarr": "→", "darr": "↓", "sect": "§",
        "para": "¶",
    ]
}
