package import OpenPlatform

import struct Foundation.Data

/// A JavaScript value that JSON has no word for, on its way between mini-app and host.
///
/// It travels as an object with one marked member: `{"$arraybuffer":"base64"}`, `{"$date":milliseconds}` or
/// `{"$undefined":true}`. The kernel writes and reads these wherever an argument or an answer holds such a value.
package enum MarkedValue: Sendable, Hashable {
    /// An `ArrayBuffer`.
    case bytes([UInt8])

    /// A `Date`, in milliseconds since 1970.
    case date(Double)

    /// `undefined` where an argument's place must be kept.
    case undefined

    /// Recognises a marked value; `nil` for everything else.
    package init?(_ value: JSONValue) {
        guard let members = value.object, members.count == 1 else { return nil }

        if let data = members["$arraybuffer"]?.string.flatMap({ Data(base64Encoded: $0) }) {
            self = .bytes(Array(data))
        } else if let milliseconds = members["$date"]?.double {
            self = .date(milliseconds)
        } else if members["$undefined"] == true {
            self = .undefined
        } else {
            return nil
        }
    }

    /// The form in which the value travels.
    package var json: JSONValue {
        switch self {
        case .bytes(let bytes): ["$arraybuffer": .string(Data(bytes).base64EncodedString())]
        case .date(let milliseconds): ["$date": .number(milliseconds)]
        case .undefined: ["$undefined": true]
        }
    }
}

extension JSONValue {
    /// The form in which JSON of others travels to a mini-app.
    ///
    /// What a server calls `{"$date":5}` is no date: such JSON goes as a text, `{"$json":"…"}`, which the kernel reads.
    var asItIs: JSONValue {
        hasMarks ? ["$json": .string(text)] : self
    }

    private var hasMarks: Bool {
        switch self {
        case .array(let elements): elements.contains(where: \.hasMarks)
        case .object(let members): members.contains { $0.0.hasPrefix("$") || $0.1.hasMarks }
        case .null, .bool, .integer, .number, .string: false
        }
    }
}
