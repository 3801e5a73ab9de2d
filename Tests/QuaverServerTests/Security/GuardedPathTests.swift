import OpenPlatform
import RawHTTP
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct GuardedPathTests {
    static let foreign = [
        ["Host": "evil.example"], ["Host": "evil.example:8787"], ["Origin": "https://evil.example"],
        ["Origin": "null"], ["Host": "127.0.0.1.evil.example"], ["Host": "localhost.evil.example"],
        ["Host": ""],
    ]

    static let guarded = [
        "/", "//", "/_quaver/v1/state", "//_quaver/v1/state", "/_quaver//v1/state", "///_quaver/v1/apps",
        "/_quaver/v1/health", "/_quaver/v1/people/amy", "/simulator/simulator.css",
        "//simulator/simulator.css",
        "/?device=device-1", "/_quaver/v1/devices/device-1/files/app.json",
    ]

    @Test(arguments: guarded)
    func `a foreign page reads nothing, however it writes the path`(path: String) async throws {
        try await LiveBench.with { bench in
            for headers in Self.foreign {
                let answer = try await bench.request("GET \(path)", headers: headers)
                #expect(answer.status == 403, "\(path) \(headers)")
                #expect(answer.text.contains("foreign_origin"))
                #expect(answer.text.contains("secret") == false)
            }
        }
    }

    @Test func `a foreign page changes nothing`() async throws {
        try await LiveBench.with { bench async throws in
            for headers in Self.foreign {
                for line in [
                    "PUT //_quaver/v1/state", "PUT /_quaver/v1/state", "DELETE /_quaver/v1/people/amy",
                ] {
                    #expect(try await bench.request(line, headers: headers, body: "{}").status == 403)
                }
            }
            #expect(try bench.platform.people.find("amy") != nil)
        }
    }

    @Test(arguments: ["127.0.0.1", "localhost", "LOCALHOST:8787", "[::1]:8787", "quaver.localhost"])
    func `this machine is let in by each of its names`(host: String) async throws {
        try await LiveBench.with { bench async throws in
            let headers = ["Host": host, "Origin": "http://\(host)"]
            #expect(try await bench.request("GET /_quaver/v1/health", headers: headers).status == 200)
            #expect(try await bench.request("GET /", headers: headers).status == 200)
        }
    }

    @Test(
        arguments: foreign + [
            ["Host": "developer.toutiao.com"], ["Host": "open.douyin.com", "Origin": "https://a.b"],
        ]
    )
    func `the open endpoints answer on any host`(headers: [String: String]) async throws {
        try await LiveBench.with { bench in
            let path = "/api/apps/token?appid=tt1&secret=s&grant_type=client_credential"
            let answer = try await bench.request("GET \(path)", headers: headers)
            #expect(answer.status == 200)
            #expect(answer.headers["x-quaver"] == "emulated")
            #expect(answer.headers["x-tt-logid"]?.isEmpty == false)
            #expect(answer.text.hasPrefix(#"{"access_token":"#))
        }
    }
}
