import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct StorageRoutesTests {
    /// Makes a phone with an app that keeps nothing by itself.
    private static func with(
        _ body: @Sendable @escaping (ServerBench, String) async throws -> Void
    ) async throws {
        try await ServerBench.with { bench async throws in
            let order: JSONValue = ["path": .string(Example.path("Form")), "person": "amy"]
            let made = try await bench.send(.post, "/_quaver/v1/devices", order.text)
            let id = try #require(try JSONValue.parse(made.text)["id"]?.string)
            try await body(bench, "/_quaver/v1/devices/\(id)/storage")
        }
    }

    @Test func `a value is kept, listed, read and forgotten`() async throws {
        try await Self.with { bench, path in
            let empty = try await bench.send(.get, path)
            #expect(empty.text == #"{"items":[],"bytes":0,"limit":10485760}"#)
            #expect(try await bench.send(.put, "\(path)/b", #"{"value":{"n":[1,"二"]}}"#).status == 204)
            #expect(try await bench.send(.put, "\(path)/a%2F%E9%94%AE", #"{"value":true}"#).status == 204)
            let listed = try await bench.send(.get, path)
            #expect(
                listed.text == """
                    {"items":[{"key":"a/键","value":true,"bytes":9},{"key":"b","value":{"n":[1,"二"]},"bytes":16}],\
                    "bytes":25,"limit":10485760}
                    """
            )
            let one = try await bench.send(.get, "\(path)/a%2F%E9%94%AE")
            #expect(one.text == #"{"key":"a/键","value":true,"bytes":9}"#)
            #expect(try await bench.send(.delete, "\(path)/b").status == 204)
            #expect(try await bench.send(.get, "\(path)/b").status == 404)
            #expect(try await bench.send(.delete, path).status == 204)
            #expect(try await bench.send(.get, path).text == empty.text)
        }
    }

    @Test func `what is too large or no value is refused`() async throws {
        try await Self.with { bench, path in
            let large = String(repeating: "x", count: 1_048_576)
            let refused = try await bench.send(.put, "\(path)/a", #"{"value":"\#(large)"}"#)
            #expect(refused.status == 409)
            #expect(refused.text.hasPrefix(#"{"error":{"code":"value_too_large","message":"the value has"#))
            #expect(try await bench.send(.put, "\(path)/a", "{}").status == 400)
            #expect(try await bench.send(.put, "\(path)/a", #"{"value":1,"more":2}"#).status == 400)
            #expect(try await bench.send(.get, "/_quaver/v1/devices/none/storage").status == 404)
        }
    }
}
