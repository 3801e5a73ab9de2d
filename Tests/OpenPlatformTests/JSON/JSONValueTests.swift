import Foundation
import OpenPlatform
import Testing

@Suite struct JSONValueTests {
    @Test(arguments: [
        "null", "true", "-7", "1.5", "\"抖音/\u{1F3B5}\"", "[]", "{}", "[1,\"a\",null]",
        "{\"z\":1,\"a\":{\"m\":[]}}",
        #""\"\\\b\f\n\r\t\u0000\u001f""#,
    ])
    func `compact text is written back as it came`(text: String) throws {
        #expect(try JSONValue.parse(text).text == text)
    }

    @Test(arguments: [
        (2.0, "2"), (-0.0, "0"), (0.1, "0.1"), (1e300, "1e+300"), (.infinity, "null"), (.nan, "null"),
    ])
    func `numbers are written as JavaScript would read them`(number: Double, text: String) {
        #expect(JSONValue.number(number).text == text)
    }

    @Test func `one is one, however written, and order does not matter to equality`() throws {
        let left: JSONValue = ["a": 1, "b": [2.0, nil]]
        let right: JSONValue = ["b": [2, nil], "a": 1.0]

        #expect(left == right)
        #expect(left.hashValue == right.hashValue)
        #expect(left.text != right.text)
        #expect(left != ["a": 1])
        #expect(JSONValue.integer(.max) != .number(9_223_372_036_854_775_808))
    }

    @Test func `a value tells only what it is`() {
        let value: JSONValue = ["n": 3, "x": 3.5, "s": "3", "b": true, "l": [1], "o": [:]]

        #expect(value["n"]?.int == 3 && value["n"]?.double == 3 && value["n"]?.string == nil)
        #expect(value["x"]?.int == nil && value["x"]?.double == 3.5)
        #expect(value["s"]?.int == nil && value["s"]?.string == "3")
        #expect(value["b"]?.bool == true && value["b"]?.int == nil)
        #expect(value["l"]?[0] == 1 && value["l"]?[1] == nil && value["l"]?[-1] == nil)
        #expect(value["o"]?["p"] == nil && value["q"] == nil)
    }

    @Test func `members keep their place when they change and leave when they are removed`() {
        var object: JSONObject = ["a": 1, "b": 2, "c": 3]

        object["b"] = 20
        object["a"] = nil
        object["d"] = 4

        #expect(JSONValue.object(object).text == #"{"b":20,"c":3,"d":4}"#)
        #expect(object["a"] == nil)
    }

    @Test func `a large object changes like a small one`() {
        var object = JSONObject((0..<60).map { ("k\($0)", JSONValue.integer($0)) })

        object["k20"] = nil
        object["k30"] = "thirty"

        #expect(object.count == 59)
        #expect(object["k20"] == nil && object["k30"] == "thirty" && object["k39"] == 39)
    }

    @Test(arguments: [
        (#"{"a":1,"b":2}"#, #"{"b":3}"#, #"{"a":1,"b":3}"#),
        (#"{"a":{"b":1,"c":2}}"#, #"{"a":{"c":null}}"#, #"{"a":{"b":1}}"#),
        (#"{"a":1}"#, #"{"a":{"b":null,"c":2}}"#, #"{"a":{"c":2}}"#),
        (#"{"a":[1]}"#, #"{"a":[2,3]}"#, #"{"a":[2,3]}"#),
        (#"{"a":1}"#, "[]", "[]"), ("null", #"{"a":1}"#, #"{"a":1}"#),
    ])
    func `a merge patch follows RFC 7396`(base: String, patch: String, result: String) throws {
        #expect(try JSONValue.parse(base).merging(.parse(patch)).text == result)
    }

    @Test func `it passes through Codable`() throws {
        let value: JSONValue = ["a": [1, 2.5, "x", true, nil, ["b": [:]]], "n": -3]

        let data = try JSONEncoder().encode(value)

        #expect(try JSONDecoder().decode(JSONValue.self, from: data) == value)
        #expect(try JSONValue.parse(data) == value)
    }

    @Test func `random values survive the round trip`() throws {
        var generator = SplitMix(state: 20_261_121)
        for _ in 0..<300 {
            let value = JSONValue.random(depth: 5, using: &generator)
            #expect(try JSONValue.parse(value.text) == value)
        }
    }

    @Test func `random bytes are read or refused, never a crash`() {
        var generator = SplitMix(state: 7)
        let alphabet = Array(#"{}[]",:\u0129eE+-.tfnrals "#.utf8) + [0, 0x80, 0xFF]
        for _ in 0..<3_000 {
            let length = Int.random(in: 0..<40, using: &generator)
            let bytes = (0..<length).map { _ in alphabet.randomElement(using: &generator) ?? 0 }
            if let value = try? JSONValue.parse(bytes) {
                #expect((try? JSONValue.parse(value.text)) == value)
            }
        }
    }
}

/// Repeatable randomness.
private struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var mixed = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
        mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
        return mixed ^ (mixed >> 31)
    }
}

extension JSONValue {
    fileprivate static func random(depth: Int, using generator: inout SplitMix) -> JSONValue {
        switch Int.random(in: 0..<(depth > 0 ? 8 : 6), using: &generator) {
        case 0: .null
        case 1: .bool(.random(using: &generator))
        case 2: .integer(.random(in: .min ... .max, using: &generator))
        case 3: .number(.random(in: -1e6...1e6, using: &generator))
        case 4, 5: .string(randomText(using: &generator))
        case 6:
            .array(
                (0..<Int.random(in: 0..<4, using: &generator))
                    .map { _ in random(depth: depth - 1, using: &generator) }
            )
        default:
            .object(
                JSONObject(
                    (0..<Int.random(in: 0..<4, using: &generator))
                        .map { _ in
                            (randomText(using: &generator), random(depth: depth - 1, using: &generator))
                        }
                )
            )
        }
    }

    private static func randomText(using generator: inout SplitMix) -> String {
        let characters = Array("ab\"\\/\n\u{1}抖\u{1F3B5}é")
        return String(
            (0..<Int.random(in: 0..<6, using: &generator))
                .map { _ in characters.randomElement(using: &generator) ?? "x" }
        )
    }
}
