import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct UpgradeTests {
    /// Asks for a WebSocket and expects a plain answer instead.
    private static func refusal(
        of path: String,
        headers: [String: String],
        on bench: LiveBench
    ) async throws -> RawAnswer {
        try await RawConnection.to(port: bench.port) { connection in
            try await connection.ask("GET \(path)", headers: RawWebSocket.upgrade.merging(headers) { $1 })
            return try await connection.answer()
        }
    }

    @Test(arguments: [
        ["Origin": "https://evil.example"], ["Origin": "null"], ["Host": "evil.example"],
        ["Host": "127.0.0.1.evil.example"], ["Origin": "http://127.0.0.1.evil.example"],
    ])
    func `a foreign page gets no WebSocket`(headers: [String: String]) async throws {
        try await LiveBench.with { bench in
            let device = try await bench.device(with: "Thousand")
            let answer = try await Self.refusal(of: "\(device)/live", headers: headers, on: bench)
            #expect(answer.status == 403)
            #expect(answer.text.contains("foreign_origin"))
        }
    }

    @Test(arguments: [
        "/_quaver/v1/devices/device-9/live", "/_quaver/v1/devices/newest/live", "/_quaver/v1/devices/live",
        "/live",
        "/_quaver/v1/devices/device-1/life", "/_quaver/v2/devices/device-1/live",
    ])
    func `where there is no phone there is no WebSocket`(path: String) async throws {
        try await LiveBench.with { bench in
            for _ in 1...3 {
                let answer = try await Self.refusal(of: path, headers: [:], on: bench)
                #expect(answer.status == 404)
            }
            #expect(try await bench.request("GET /_quaver/v1/health").status == 200)
        }
    }

    @Test(arguments: [
        [
            "Upgrade": "h2c", "Connection": "Upgrade, HTTP2-Settings",
            "HTTP2-Settings": "AAMAAABkAAQAoAAAAAIAAAAA",
        ],
        ["Upgrade": "websocket", "Connection": "Upgrade"], ["Upgrade": "TLS/1.0", "Connection": "Upgrade"],
        ["Connection": "Upgrade"], ["Upgrade": "websocket, h2c", "Connection": "keep-alive, Upgrade"],
    ])
    func `a wish for another protocol is answered in this one`(headers: [String: String]) async throws {
        try await LiveBench.with { bench in
            let body = #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#
            let token = try await bench.request("POST /api/apps/v2/token", headers: headers, body: body)
            #expect(token.status == 200)
            #expect(token.text.hasPrefix(#"{"err_no":0"#))
            let health = try await bench.request("GET /_quaver/v1/health", headers: headers)
            #expect(health.status == 200)
        }
    }

    @Test func `one connection carries many requests`() async throws {
        try await LiveBench.with { bench in
            try await RawConnection.to(port: bench.port) { connection async throws in
                for _ in 1...5 {
                    #expect(try await connection.request("GET /_quaver/v1/health").status == 200)
                    #expect(try await connection.request("GET /nothing").status == 404)
                }
            }
        }
    }

    @Test func `requests that are sent at once are answered in order`() async throws {
        try await LiveBench.with { bench in
            try await RawConnection.to(port: bench.port) { connection in
                let paths = ["/_quaver/v1/health", "/_quaver/v1/apps/tt1", "/_quaver/v1/people/amy"]
                let requests = paths.map { "GET \($0) HTTP/1.1\r\nHost: localhost\r\n\r\n" }
                try await connection.send(requests.joined())
                for word in ["version", "tt1", "小满"] {
                    #expect(try await connection.answer().text.contains(word))
                }
            }
        }
    }

    @Test(arguments: ["GARBAGE\r\n\r\n", "GET / HTTP/9.9\r\n\r\n", "GET /\u{0} HTTP/1.1\r\nHost: a\r\n\r\n"])
    func `what is no HTTP ends its own connection only`(text: String) async throws {
        try await LiveBench.with { bench async throws in
            try await RawConnection.to(port: bench.port) { connection async throws in
                try await connection.send(text)
                #expect(try await connection.answer().status == 400)
                #expect(try await connection.rest() == [])
            }
            #expect(try await bench.request("GET /_quaver/v1/health").status == 200)
        }
    }

    @Test func `a refused wish ends its connection with the answer`() async throws {
        try await LiveBench.with { bench in
            let headers = ["Upgrade": "h2c", "Connection": "Upgrade, HTTP2-Settings"]
            try await RawConnection.to(port: bench.port) { connection async throws in
                let health = try await connection.request("GET /_quaver/v1/health", headers: headers)
                #expect(health.status == 200)
                #expect(health.headers["connection"] == "close")
                #expect(try await connection.rest() == [])
            }
        }
    }
}
