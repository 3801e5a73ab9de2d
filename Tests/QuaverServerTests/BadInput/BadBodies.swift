import OpenPlatform
import Testing

/// Bodies that no client should send, and some does.
enum BadBodies {
    /// A body, by the name of what is wrong with it.
    struct Body: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]

        init(_ name: String, _ text: String) {
            testDescription = name
            bytes = Array(text.utf8)
        }

        init(_ name: String, bytes: [UInt8]) {
            testDescription = name
            self.bytes = bytes
        }
    }

    static let unreadable = [
        Body("nothing", ""), Body("no JSON", "appid=tt1"), Body("half", #"{"appid":"#), Body("null", "null"),
        Body("a list", "[1,2]"), Body("a text", #""appid""#), Body("an empty object", "{}"),
        Body("10,000 lists", String(repeating: "[", count: 10_000)),
        Body(
            "10,000 objects",
            String(repeating: #"{"appid":"#, count: 10_000) + "1" + String(repeating: "}", count: 10_000)
        ),
        Body("no UTF-8", bytes: Array(#"{"appid":""#.utf8) + [0xFF, 0xC0, 0x80] + Array(#""}"#.utf8)),
        Body("half a character", bytes: Array(#"{"appid":""#.utf8) + [0xE5, 0xB0] + Array(#""}"#.utf8)),
        Body("a lone surrogate", #"{"appid":"\ud800"}"#), Body("a NUL byte", "{\"appid\":\"a\u{0}b\"}"),
        Body("only NUL", bytes: [0, 0, 0]), Body("two values", "{} {}"),
        Body("a byte order mark", "\u{FEFF}{}"), Body("a name twice", #"{"appid":1,"appid":[2]}"#),
    ]

    /// What stands where something else is expected.
    static let values: [JSONValue] = [
        nil, true, 0, -1, 1.5, 9_223_372_036_854_775_807, 1e300, "", "a\u{0}b", "😀", [], [nil], [1, "a", []],
        [:], ["a": [:]], .string(String(repeating: "a", count: 8_000)),
    ]
}
