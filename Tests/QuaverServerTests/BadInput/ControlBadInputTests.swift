import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(5))) struct ControlBadInputTests {
    /// Every route below the control API's prefix, with something for each part that is left open.
    private static func everyRoute(
        filledWith part: String,
        _ body: @Sendable @escaping (ServerBench, HTTPRequest.Method, String) async throws -> Void
    ) async throws {
        try await ServerBench.with { bench in
            for route in bench.routes where route.path.hasPrefix("/_quaver") {
                let parts = route.path.split(separator: "/")
                    .map { $0.hasPrefix("{") || $0 == "**" ? part : String($0) }
                try await body(bench, route.method, "/" + parts.joined(separator: "/"))
            }
        }
    }

    /// Whether an answer is one of the control API's: never an accident, and a refusal says why.
    private static func isInOrder(_ reply: Reply) -> Bool {
        guard reply.status >= 400 else { return (200..<300).contains(reply.status) }
        let error = (try? JSONValue.parse(reply.text))?["error"]
        return reply.status < 500 && error?["code"]?.string?.isEmpty == false
            && error?["message"]?.string?.isEmpty == false
    }

    @Test(arguments: BadBodies.unreadable)
    func `a body that can't be read is refused in the control API's shape`(bad: BadBodies.Body) async throws {
        try await Self.everyRoute(filledWith: "x") { bench, method, path in
            let reply = try await bench.send(method, path, bytes: bad.bytes)
            #expect(Self.isInOrder(reply), "\(method) \(path) \(reply)")
        }
    }

    @Test(arguments: BadBodies.values)
    func `a value of the wrong kind is refused in the control API's shape`(value: JSONValue) async throws {
        let names = [
            "app_id", "host_app", "api", "force", "now", "advance", "rate", "frozen", "id", "nickname",
            "phone", "path",
            "person", "model", "page", "query", "selector", "type", "detail", "settle_ms", "operation",
            "effect",
            "times", "clock", "apps", "people", "faults", "baas", "secret", "templates", "template_id",
            "template_ids",
            "answers", "follow", "answer", "official_account", "host_apps", "addresses", "location",
            "signed_in",
        ]
        try await Self.everyRoute(filledWith: "amy") { bench, method, path in
            for name in names {
                let body = JSONValue.object([name: value]).bytes
                let reply = try await bench.send(method, path, bytes: body)
                #expect(Self.isInOrder(reply), "\(method) \(path) \(name) \(reply)")
            }
        }
    }

    @Test(arguments: [
        "%00", "%ff", "..", "%2e%2e%2f", "小满", "a%20b", "'%3B--", String(repeating: "a", count: 5000),
    ])
    func `an id that nobody has is refused in the control API's shape`(part: String) async throws {
        try await Self.everyRoute(filledWith: part) { bench, method, path in
            let reply = try await bench.send(method, path, bytes: [])
            #expect(Self.isInOrder(reply), "\(method) \(path) \(reply)")
        }
    }

    @Test(arguments: [
        "after=9223372036854775807", "after=-1", "limit=99999999999999999999", "limit=0&after=%00",
    ])
    func `a query of numbers out of bounds is refused or answered`(query: String) async throws {
        try await Self.everyRoute(filledWith: "amy") { bench, method, path in
            guard method == .get else { return }
            let reply = try await bench.send(method, "\(path)?\(query)", bytes: [])
            #expect(Self.isInOrder(reply), "\(method) \(path) \(reply)")
        }
    }

    @Test func `a body of seventeen megabytes is refused with 413`() async throws {
        let body = Array(repeating: UInt8(ascii: " "), count: 17 << 20)
        try await ServerBench.with { bench async throws in
            for path in ["state", "clock", "apps", "people/amy", "faults", "devices"] {
                let method: HTTPRequest.Method =
                    switch path {
                    case "state": .put
                    case "clock", "people/amy": .patch
                    default: .post
                    }
                let reply = try await bench.send(method, "/_quaver/v1/\(path)", bytes: body)
                #expect(reply.status == 413 && reply.text.contains("body_too_large"), "\(path) \(reply)")
            }
        }
    }

    @Test(arguments: ["GET", "POST", "PUT", "PATCH", "DELETE", "BREW"])
    func `a method that a path doesn't have is refused with 405 and those it has`(name: String) async throws {
        let method = try #require(HTTPRequest.Method(name))
        try await Self.everyRoute(filledWith: "amy") { bench, other, path in
            let reply = try await bench.send(method, path, bytes: [])
            if reply.status == 405 {
                #expect(reply.headers[.allow]?.contains(other.rawValue) == true, "\(path)")
                #expect(reply.text.contains("method_not_allowed"))
            } else {
                #expect(method != HTTPRequest.Method("BREW"), "\(path)")
            }
        }
    }
}
