import Testing

@testable import MiniApp

struct JSONScannerTests {
    private static func fault(in text: String) -> JSONFault? {
        do throws(JSONFault) {
            _ = try JSONScanner.read(Array(text.utf8))
            return nil
        } catch {
            return error
        }
    }

    @Test(arguments: [
        ("", JSONMistake.empty, 0), (" \n", .empty, 0), ("{\"a\": 1,}", .trailingComma, 7),
        ("[1,]", .trailingComma, 2),
        ("{\"a\": 1 \"b\": 2}", .missingComma, 8), ("[1 2]", .missingComma, 3),
        ("{\"a\" 1}", .missingColon, 5),
        ("{a: 1}", .unquotedKey, 1), ("{'a': 1}", .singleQuotes, 1), ("['a']", .singleQuotes, 1),
        ("{\"a\": 1 // x\n}", .comment, 8), ("/* x */ {}", .comment, 0), ("{}\n// x", .comment, 3),
        ("{\"a\"\u{FF1A}1}", .foreignPunctuation, 4), ("{\u{201C}a\u{201D}: 1}", .foreignPunctuation, 1),
        ("{\"a\": 1\u{FF0C}\"b\": 2}", .foreignPunctuation, 7),
        ("{\"a", .unterminatedString, 1), ("[\"a\n\"]", .unterminatedString, 1), ("[\"\\x\"]", .badEscape, 2),
        ("[\"\\u12\"]", .badEscape, 2), ("[\"\\", .badEscape, 2), ("[01]", .badNumber, 1),
        ("[1.]", .badNumber, 1),
        ("[-]", .badNumber, 1), ("[1e]", .badNumber, 1), ("[.5]", .unexpectedCharacter, 1),
        ("[+1]", .unexpectedCharacter, 1), ("[undefined]", .unexpectedCharacter, 1),
        ("[truth]", .unexpectedCharacter, 1),
        ("{", .unexpectedEnd, 1), ("[1", .unexpectedEnd, 2), ("{\"a\":", .unexpectedEnd, 5),
        ("{} {}", .textAfterEnd, 3),
        ("[1}", .unexpectedCharacter, 2), ("{}}", .textAfterEnd, 2),
    ])
    func `a mistake is named at its place`(_ text: String, _ mistake: JSONMistake, _ offset: Int) {
        let fault = Self.fault(in: text)

        #expect(fault?.mistake == mistake)
        #expect(fault?.offset == offset)
    }

    @Test func `values are read with their places`() throws {
        let text = #"{"a": [1, -2.5e1, true, null, "\u4f60\n\ud83d\ude00\ud83d"], "a": {"b": "second"}}"#
        let node = try JSONScanner.read(Array(text.utf8))

        guard case .object(let members) = node.value, case .array(let list) = members[0].node.value else {
            Issue.record("not read as an object with a list")
            return
        }
        #expect(list.map(\.range.lowerBound) == [7, 10, 18, 24, 30])
        #expect(list[4].string == "你\n😀\u{FFFD}")
        #expect(node["a"]?["b"]?.string == "second")
        #expect(members[1].keyOffset == 61)
        if case .number(let number) = list[1].value { #expect(number == -25) }
    }

    @Test func `deep nesting is refused`() {
        #expect(Self.fault(in: String(repeating: "[", count: 10_000))?.mistake == .nestedTooDeeply)
    }
}
