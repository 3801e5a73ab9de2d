import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(3))) struct WorldsTests {
    private static let token = #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#
    private static let app = #"{"app_id":"tt1","secret":"s"}"#

    @Test func `worlds share no app, no clock, no trace and no token`() async throws {
        try await LiveBench.with { bench async throws in
            let path = "/api/apps/v2/token"
            #expect(try await bench.request("POST /t/a\(path)", body: Self.token).text.contains("40015"))
            #expect(try await bench.request("POST /t/a/_quaver/v1/apps", body: Self.app).status == 201)
            #expect(
                try await bench.request("POST /t/a\(path)", body: Self.token).text.contains(#""err_no":0"#)
            )
            #expect(try await bench.request("POST /t/b\(path)", body: Self.token).text.contains("40015"))

            _ = try await bench.request("PATCH /t/a/_quaver/v1/clock", body: #"{"now":0,"frozen":true}"#)
            #expect(try await bench.request("GET /t/a/_quaver/v1/clock").text.contains(#""now":0"#))
            #expect(try await bench.request("GET /_quaver/v1/clock").text.contains("1767225600"))
            #expect(try await bench.request("GET /t/a/_quaver/v1/trace").text.components(of: path) == 2)
            #expect(try await bench.request("GET /t/b/_quaver/v1/trace").text.components(of: path) == 1)
            #expect(try await bench.request("GET /_quaver/v1/trace").text == #"{"entries":[]}"#)
        }
    }

    @Test func `a phone of a world lives there, and its address says so`() async throws {
        try await LiveBench.with { bench async throws in
            let order: JSONValue = ["path": .string(Example.path("Thousand"))]
            let made = try await bench.request("POST /t/a/_quaver/v1/devices", body: order.text)
            let phone = try JSONValue.parse(made.body)
            #expect(phone["url"] == .string("http://127.0.0.1:\(bench.port)/t/a/?device=device-1"))
            let path = "/_quaver/v1/devices/device-1"
            let tap = try await bench.request("POST /t/a\(path)/events", body: ##"{"selector":"#fill"}"##)
            #expect(tap.text == #"{"settled":true,"handled":1}"#)
            #expect(try await bench.request("GET \(path)").status == 404)
            #expect(try await bench.request("GET /t/b\(path)").status == 404)
            #expect(try await bench.request("GET /t/a\(path)/files/app.json").status == 200)
            #expect(try await bench.request("GET /t/a/").text.contains("<html"))
            #expect(try await bench.request("GET /t/a").headers["location"] == "/t/a/")
            try await bench.webSocket("/t/a\(path)/live") { socket async throws in
                #expect(try await socket.frame().text.contains(#""type":"hello""#))
            }
        }
    }

    @Test func `a world begins with the server's scenario, ends when told to, and begins anew`() async throws
    {
        let scenario = Scenario(apps: [App(id: "tt1", secret: "s")])
        try await LiveBench.with(configured: { $0.scenario = scenario }) { bench async throws in
            #expect(try await bench.request("DELETE /t/a").status == 404)
            let body = Self.token
            #expect(
                try await bench.request("POST /t/a/api/apps/v2/token", body: body).text
                    .contains(#""err_no":0"#)
            )
            #expect(try await bench.request("PUT /t/a/_quaver/v1/state", body: "{}").status == 204)
            #expect(try await bench.request("GET /t/a/_quaver/v1/apps").text == #"{"apps":[]}"#)
            #expect(try await bench.request("DELETE /t/a").status == 204)
            #expect(try await bench.request("GET /t/a/_quaver/v1/apps").text.contains("tt1"))
        }
    }

    @Test func `there are only so many worlds`() async throws {
        try await LiveBench.with(configured: { $0.mostWorlds = 2 }) { bench async throws in
            for name in ["a", "b"] {
                #expect(try await bench.request("GET /t/\(name)/_quaver/v1/health").status == 200)
            }
            let refused = try await bench.request("GET /t/c/_quaver/v1/health")
            #expect(refused.status == 429)
            #expect(refused.text.contains("too_many_worlds"))
            #expect(try await bench.request("GET /t/a/_quaver/v1/health").status == 200)
            #expect(try await bench.request("DELETE /t/a/").status == 204)
            #expect(try await bench.request("GET /t/c/_quaver/v1/health").status == 200)
        }
    }

    @Test(arguments: [["Host": "evil.example"], ["Origin": "https://evil.example"], ["Origin": "null"]])
    func `a foreign page gets no further below a world, and ends none`(headers: [String: String]) async throws
    {
        try await LiveBench.with { bench async throws in
            _ = try await bench.request("GET /t/a/_quaver/v1/health")
            for line in [
                "GET /t/a/_quaver/v1/state", "GET /t/new/", "GET //t//a//_quaver/v1/apps", "DELETE /t/a",
            ] {
                #expect(try await bench.request(line, headers: headers).status == 403, "\(line)")
            }
            let open = try await bench.request(
                "POST /t/a/api/apps/v2/token",
                headers: headers,
                body: Self.token
            )
            #expect(open.headers["x-quaver"] == "emulated")
            await #expect(throws: LiveBench.NoWebSocket(status: 403)) {
                try await bench.webSocket("/t/a/_quaver/v1/devices/newest/live", headers: headers) { _ in }
            }
        }
    }
}

extension String {
    /// How often a text occurs in this one.
    fileprivate func components(of text: String) -> Int { ranges(of: text).count }
}
