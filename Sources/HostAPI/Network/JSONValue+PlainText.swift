import Foundation
import OpenPlatform

extension JSONValue {
    /// The text of a value where text is wanted: strings without quotes, everything else as JSON.
    var plainText: String {
        string ?? text
    }

    private static let isoStyle = Date.ISO8601FormatStyle(includingFractionalSeconds: true)

    /// The value as `JSON.stringify` would have written it: dates as text, without members that are `undefined`.
    var withoutMarks: JSONValue {
        switch (self, MarkedValue(self)) {
        case (_, .date(let milliseconds)):
            .string(Self.isoStyle.format(Date(timeIntervalSince1970: milliseconds / 1000)))
        case (_, .undefined):
            .null
        case (.array(let elements), _):
            .array(elements.map(\.withoutMarks))
        case (.object(let members), nil):
            .object(
                JSONObject(
                    members.lazy.filter { MarkedValue($0.1) != .undefined }.map { ($0.0, $0.1.withoutMarks) }
                )
            )
        case (_, .bytes), (.null, nil), (.bool, nil), (.integer, nil), (.number, nil), (.string, nil):
            self
        }
    }
}
