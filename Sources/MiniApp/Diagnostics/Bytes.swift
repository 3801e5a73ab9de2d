extension UInt8 {
    var isDigit: Bool { self >= 0x30 && self <= 0x39 }

    var isLetter: Bool { (self | 0x20) >= 0x61 && (self | 0x20) <= 0x7A }

    /// A byte of an ASCII name of JavaScript.
    var isNameByte: Bool { isLetter || isDigit || self == 0x5F || self == 0x24 }

    /// White space as markup and style sheets see it.
    var isSpace: Bool { self == 0x20 || (self >= 0x09 && self <= 0x0D) }
}

extension UTF8 {
    /// The number of bytes that a scalar takes.
    static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.value {
        case ..<0x80: 1
        case ..<0x800: 2
        case ..<0x10000: 3
        default: 4
        }
    }
}

extension String {
    /// The text without the white space around it.
    var trimmed: String {
        let bytes = Array(utf8)
        guard let first = bytes.firstIndex(where: { !$0.isSpace }),
            let last = bytes.lastIndex(where: { !$0.isSpace })
        else { return "" }
        return String(decoding: bytes[first...last], as: UTF8.self)
    }
}
