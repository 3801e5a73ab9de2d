import OpenPlatform
import Testing

@Suite struct JSONParserTests {
    @Test(
        arguments: [
            ("null", .null), (" true ", true), ("false", false), ("0", 0), ("-7", -7),
            ("9223372036854775807", .integer(.max)), ("-9223372036854775808", .integer(.min)),
            ("9223372036854775808", .number(9_223_372_036_854_775_808)), ("1.5e3", 1500.0),
            ("-0.25E-2", -0.0025),
            ("\"\"", ""), ("\"抖音 \u{1F3B5} /\"", "抖音 \u{1F3B5} /"), ("[]", []),
            ("[1,[2],{}]", [1, [2], [:]]),
            ("{\"a\":1,\"b\":{\"c\":null}}", ["a": 1, "b": ["c": nil]]),
            ("{ \"a\" :\t1 ,\r\n\"a\": 2 }", ["a": 2]),
            (#""\"\\\/\b\f\n\r\t\u0041\u6296""#, "\"\\/\u{8}\u{C}\n\r\tA抖"),
            (#""\ud83c\udfb5""#, "\u{1F3B5}"), (#""\ud83c""#, "\u{FFFD}"), (#""\udfb5x""#, "\u{FFFD}x"),
            (#""\ud83c\u0041""#, "\u{FFFD}A"), (#""\ud83c\n""#, "\u{FFFD}\n"),
        ] as [(String, JSONValue)]
    )
    func `a text is read as the value it spells`(text: String, value: JSONValue) throws {
        #expect(try JSONValue.parse(text) == value)
    }

    @Test(
        arguments: [
            ("", .unexpectedEnd, 1, 1), ("  ", .unexpectedEnd, 1, 3), ("[1,", .unexpectedEnd, 1, 4),
            ("{\"a\"", .unexpectedEnd, 1, 5), ("\"abc", .unexpectedEnd, 1, 5),
            ("[1,]", .unexpectedByte(0x5D), 1, 4),
            ("{,}", .unexpectedByte(0x2C), 1, 2), ("{\"a\":1,}", .unexpectedByte(0x7D), 1, 8),
            ("{a:1}", .unexpectedByte(0x61), 1, 2), ("[1 2]", .unexpectedByte(0x32), 1, 4),
            ("nul", .unexpectedEnd, 1, 4), ("nulL", .unexpectedByte(0x4C), 1, 4),
            ("1 2", .textAfterValue, 1, 3),
            ("{}\n\n ]", .textAfterValue, 3, 2), ("01", .invalidNumber, 1, 1), ("-", .invalidNumber, 1, 1),
            ("1.", .invalidNumber, 1, 1), ("1e", .invalidNumber, 1, 1), ("1e999", .invalidNumber, 1, 1),
            (".5", .unexpectedByte(0x2E), 1, 1), ("\"\\x\"", .invalidEscape, 1, 2),
            ("\"\\u12G4\"", .invalidEscape, 1, 2), ("\"\\u12", .invalidEscape, 1, 2),
            ("[\n  \"a\tb\"]", .unexpectedByte(0x09), 2, 5), ("'a'", .unexpectedByte(0x27), 1, 1),
        ] as [(String, JSONFault.Reason, Int, Int)]
    )
    func `a mistake is named with its line and column`(
        text: String,
        reason: JSONFault.Reason,
        line: Int,
        column: Int
    ) {
        let fault = #expect(throws: JSONFault.self) { try JSONValue.parse(text) }

        #expect(fault?.reason == reason)
        #expect(fault?.line == line)
        #expect(fault?.column == column)
    }

    @Test func `a fault never repeats the text`() {
        let fault = #expect(throws: JSONFault.self) { try JSONValue.parse("{\"secret\":\"s3cr3t\" x}") }

        #expect(fault?.description == "line 1, column 20: unexpected “x”")
    }

    @Test func `nesting stops at the limit`() throws {
        let deepest = String(repeating: "[", count: 64) + String(repeating: "]", count: 64)

        #expect(throws: Never.self) { try JSONValue.parse(deepest) }
        let fault = #expect(throws: JSONFault.self) { try JSONValue.parse("[\(deepest)]") }
        #expect(fault?.reason == .tooDeep(limit: 64))
        #expect(throws: JSONFault.self) { try JSONValue.parse(String(repeating: "{\"a\":", count: 100_000)) }
    }

    @Test(
        arguments: [
            [0x22, 0xFF, 0x22], [0x22, 0xC3, 0x22], [0x22, 0xED, 0xA0, 0x80, 0x22],
            [0x22, 0x5C, 0x6E, 0xC0, 0xAF, 0x22],
        ] as [[UInt8]]
    )
    func `bytes that are not UTF-8 are refused`(bytes: [UInt8]) {
        let fault = #expect(throws: JSONFault.self) { try JSONValue.parse(bytes) }

        #expect(fault?.reason == .invalidUTF8)
    }

    @Test func `ten thousand members are read in no time and found by name`() throws {
        let members = (0..<10_000).map { "\"k\($0)\":\($0)" }.joined(separator: ",")

        let object = try JSONValue.parse("{\(members),\"k7\":\"again\"}")

        #expect(object["k9999"] == 9999)
        #expect(object["k7"] == "again")
        #expect(object.object?.count == 10_000)
        #expect(object.object?.keys.prefix(2) == ["k0", "k1"])
    }
}
