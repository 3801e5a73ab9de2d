import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(5))) struct FuzzTests {
    /// How many calls each endpoint gets.
    private static let calls = 40

    @Test(arguments: [1, 2, 3] as [UInt64])
    func `whatever a seed makes up, an endpoint answers in its envelope`(seed: UInt64) async throws {
        try await ServerBench.with { bench async throws in
            var maker = NonsenseMaker(seed: seed)
            let right = try bench.credentials()
            for type in OpenAPIRoutes.types {
                for _ in 0..<Self.calls {
                    let body = maker.body(around: right.parameters)
                    let path = type.path + (maker.chance(3) ? "?\(maker.query())" : "")
                    let reply = try await bench.send(
                        type.method,
                        path,
                        bytes: body,
                        maker.chance(2) ? right.headers : [:]
                    )
                    #expect(reply.status == 200, "\(type.name) \(String(decoding: body, as: UTF8.self))")
                    #expect(reply.isEnveloped(by: type), "\(type.name) \(reply.text)")
                }
            }
        }
    }
}

/// Makes bodies and queries up, the same for the same seed.
private struct NonsenseMaker {
    private let random: RandomBytes

    init(seed: UInt64) { random = .seeded(seed) }

    /// True once in so many times.
    mutating func chance(_ count: Int) -> Bool { number(count) == 0 }

    /// A number below a bound.
    private mutating func number(_ bound: Int) -> Int {
        Int(random(4).reduce(UInt32(0)) { $0 << 8 | UInt32($1) }) % bound
    }

    private mutating func pick<Element>(_ elements: [Element], or other: Element) -> Element {
        elements.isEmpty ? other : elements[number(elements.count)]
    }

    /// Good parameters, some of them spoiled, and then sometimes the text as well.
    mutating func body(around parameters: JSONObject) -> [UInt8] {
        var members = parameters
        for _ in 0...number(4) {
            members[pick(ParameterNames.all, or: "appid")] = value(depth: 0)
        }
        var bytes = JSONValue.object(members).bytes
        guard chance(3) else { return bytes }
        for _ in 0...number(3) where !bytes.isEmpty {
            let place = number(bytes.count)
            switch number(3) {
            case 0: bytes[place] = random(1)[0]
            case 1: bytes.remove(at: place)
            default: bytes.insert(contentsOf: random(number(8)), at: place)
            }
        }
        return bytes
    }

    mutating func query() -> String {
        (0...number(3))
            .map { _ in
                "\(pick(ParameterNames.all, or: "appid"))=%\(String(number(256), radix: 16))\(number(1000))"
            }
            .joined(separator: "&")
    }

    private mutating func value(depth: Int) -> JSONValue {
        guard depth < 4, chance(3) else { return pick(BadBodies.values, or: nil) }
        let inner = (0...number(3)).map { _ in value(depth: depth + 1) }
        guard chance(2) else { return .array(inner) }
        return .object(JSONObject(inner.map { (pick(ParameterNames.all, or: "appid"), $0) }))
    }
}
