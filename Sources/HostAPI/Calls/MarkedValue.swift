package import OpenPlatform

import struct Foundation.Data

/// A JavaScript value that JSON has no word for, on its way between mini-app and host.
///
/// It travels as an object with the member `$quaver`: `{"$quaver":"bytes","base64":"…"}` is an `ArrayBuffer`,
/// `{"$quaver":"date","ms":0}` a `Date` and `{"$quaver":"undefined"}` is `undefined`. The kernel writes and reads
/// these wherever an argument or an answer holds such a value.
package enum MarkedValue: Sendable, Hashable {
    /// An `ArrayBuffer`.
    case bytes([UInt8])

    /// A `Date`, in milliseconds since 1970.
    case date(Double)

    /// `undefined` where an argument's place must be kept.
    case undefined

    /// Recognises a marked value; `nil` for everything else.
    package init?(_ value: JSONValue) {
        switch value["$quaver"]?.string {
        case "bytes":
            guard let text = value["base64"]?.string, let data = Data(base64Encoded: text) else { return nil }
            self = .bytes(Array(data))
        case "date":
            guard let ms = value["ms"]?.double else { return nil }
            self = .date(ms)
        case "undefined":
            self = .undefined
        default:
            return nil
        }
    }

    /// The form in which the value travels.
    package var json: JSONValue {
        switch self {
        case .bytes(let bytes): ["$quaver": "bytes", "base64": .string(Data(bytes).base64EncodedString())]
        case .date(let ms): ["$quaver": "date", "ms": .number(ms)]
        case .undefined: ["$quaver": "undefined"]
        }
    }
}
