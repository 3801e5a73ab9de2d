extension String {
    /// Whether an address could hold the text as it is: letters, digits, `-._~` and `%41`.
    var isPercentEncoded: Bool {
        let bytes = Array(utf8)
        var place = 0
        while place < bytes.count {
            if bytes[place] == UInt8(ascii: "%") {
                let digits = bytes.dropFirst(place + 1).prefix(2)
                guard digits.count == 2, digits.allSatisfy(\.isHexadecimalDigit) else { return false }
                place += 3
            } else {
                guard bytes[place].isUnreserved else { return false }
                place += 1
            }
        }
        return true
    }

    /// The text as a part of an address, as `encodeURIComponent` writes it but for `!'()*`.
    var percentEncoded: String {
        let digits = Array("0123456789ABCDEF".utf8)
        var bytes: [UInt8] = []
        for byte in utf8 {
            if byte.isUnreserved {
                bytes.append(byte)
            } else {
                bytes += [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 15)]]
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }
}

extension UInt8 {
    fileprivate var isHexadecimalDigit: Bool { Character(Unicode.Scalar(self)).isHexDigit }

    /// RFC 3986, 2.3.
    fileprivate var isUnreserved: Bool {
        switch self {
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
            UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
            UInt8(ascii: "~"):
            true
        default: false
        }
    }
}
