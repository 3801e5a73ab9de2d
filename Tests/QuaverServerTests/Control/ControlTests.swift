import Foundation
import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

/// A control request and what its answer must and must not hold.
struct Scene: Sendable, CustomTestStringConvertible {
    let method: HTTPRequest.Method
    let path: String
    var body = ""
    let status: Int
    var holds: [String] = []
    var lacks: [String] = []

    var testDescription: String { "\(method) \(path) \(body)" }
}

@Suite struct ControlTests {
    static let scenes = [
        Scene(method: .get, path: "/health", status: 200, holds: [#""status":"ok""#, "version"]),
        Scene(method: .get, path: "/apps", status: 200, holds: [#""app_id":"tt1""#]),
        Scene(method: .get, path: "/apps/tt9", status: 404, holds: ["app_not_found", "tt9"]),
        Scene(
            method: .post,
            path: "/apps",
            body: #"{"app_id":"tt1","secret":"other"}"#,
            status: 409,
            holds: ["app_exists"],
            lacks: ["other"]
        ),
        Scene(
            method: .post,
            path: "/apps",
            body: #"{"app_id":"tt2","secret":"x","sekret":"y"}"#,
            status: 400,
            holds: ["sekret is not a field here"]
        ),
        Scene(method: .post, path: "/apps", body: #"{"app_id":7}"#, status: 400, holds: ["app_id must be"]),
        Scene(method: .post, path: "/apps", body: "{", status: 400, holds: ["no JSON"]),
        Scene(method: .patch, path: "/apps/tt1", body: #"{"name":"新"}"#, status: 200, holds: ["新"]),
        Scene(method: .delete, path: "/apps/tt1", status: 204),
        Scene(method: .get, path: "/people/amy", status: 200, holds: ["小满"]),
        Scene(method: .get, path: "/people/bob", status: 404, holds: ["person_not_found"]),
        Scene(
            method: .patch,
            path: "/people/amy",
            body: #"{"conduct":"rude"}"#,
            status: 400,
            holds: ["agree"]
        ),
        Scene(
            method: .post,
            path: "/people/amy/login",
            body: #"{"app_id":"tt1"}"#,
            status: 200,
            holds: [#""errMsg":"login:ok""#, "anonymousCode", #""isLogin":true"#]
        ),
        Scene(
            method: .post,
            path: "/people/amy/login",
            body: "{}",
            status: 400,
            holds: ["app_id is missing"]
        ),
        Scene(method: .post, path: "/people/bob/login", body: #"{"app_id":"tt1"}"#, status: 404),
        Scene(
            method: .post,
            path: "/people/amy/profile",
            body: #"{"app_id":"tt1"}"#,
            status: 200,
            holds: ["encryptedData", "rawData", "getUserProfile:ok"],
            lacks: ["session_key"]
        ),
        Scene(method: .get, path: "/clock", status: 200, holds: ["1767225600", #""frozen":true"#]),
        Scene(method: .patch, path: "/clock", body: #"{"advance":-1}"#, status: 400, holds: ["advance"]),
        Scene(method: .put, path: "/state", body: "{}", status: 204),
        Scene(method: .put, path: "/state", body: #"{"aps":[]}"#, status: 400, holds: ["aps"]),
        Scene(method: .get, path: "/trace?after=x", status: 400, holds: ["after must be"]),
        Scene(method: .get, path: "/devices/device-9", status: 404, holds: ["device_not_found"]),
        Scene(
            method: .post,
            path: "/devices",
            body: #"{"path":"/nowhere"}"#,
            status: 400,
            holds: ["app.json"]
        ),
        Scene(method: .get, path: "/nothing", status: 404, holds: ["not_found"]),
    ]

    @Test(arguments: scenes)
    func `a control request is answered as its contract says`(scene: Scene) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(scene.method, "/_quaver/v1\(scene.path)", scene.body)
            #expect(answer.status == scene.status, "\(answer.text)")
            for text in scene.holds { #expect(answer.text.contains(text), "\(answer.text)") }
            for text in scene.lacks { #expect(!answer.text.contains(text), "\(answer.text)") }
        }
    }

    @Test(arguments: ["https://evil.example", "http://127.0.0.1.evil.example", "null"])
    func `another page is refused everywhere but at the open endpoints`(origin: String) async throws {
        try await ServerBench.with { bench async throws in
            #expect(try await bench.send(.get, "/_quaver/v1/state", origin: origin).status == 403)
            #expect(try await bench.send(.get, "/", origin: origin).status == 403)
            #expect(try await bench.send(.get, "/api/apps/token", origin: origin).status == 200)
        }
    }

    @Test func `what state gives, state takes`() async throws {
        try await ServerBench.with { bench async throws in
            let before = try await bench.send(.get, "/_quaver/v1/state").text
            #expect(try await bench.send(.put, "/_quaver/v1/state", "{}").status == 204)
            #expect(try await bench.send(.get, "/_quaver/v1/apps").text == #"{"apps":[]}"#)
            #expect(try await bench.send(.put, "/_quaver/v1/state", before).status == 204)
            #expect(try await bench.send(.get, "/_quaver/v1/state").text == before)
        }
    }

    @Test func `a phone without a screen is driven by selectors`() async throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Examples/Thousand").standardizedFileURL.path
        try await ServerBench.with { bench async throws in
            let made = try await bench.send(.post, "/_quaver/v1/devices", #"{"path":"\#(folder)"}"#)
            #expect(made.text.contains(#""id":"device-1""#))
            let path = "/_quaver/v1/devices/device-1"
            let tapped = try await bench.send(.post, "\(path)/events", ##"{"selector":"#fill"}"##)
            #expect(tapped.text == #"{"settled":true,"handled":1}"#)
            let count = try await bench.send(.get, "\(path)/tree?selector=%23count")
            #expect(count.text.contains(#""text":"1000""#))
            let missing = try await bench.send(.post, "\(path)/events", ##"{"selector":"#nobody"}"##)
            #expect(missing.status == 404)
            #expect(try await bench.send(.delete, path).status == 204)
        }
    }

    @Test(arguments: ["..%2f..%2f..%2fetc%2fpasswd", "../../../etc/passwd", "%2e%2e/%2e%2e/etc/passwd"])
    func `files outside of the mini-app stay there`(path: String) async throws {
        let folder = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../Examples/Thousand").standardizedFileURL.path
        try await ServerBench.with { bench async throws in
            _ = try await bench.send(.post, "/_quaver/v1/devices", #"{"path":"\#(folder)"}"#)
            let answer = try await bench.send(.get, "/_quaver/v1/devices/device-1/files/\(path)")
            #expect(answer.status == 404)
            #expect(!answer.text.contains("root:"))
        }
    }
}
