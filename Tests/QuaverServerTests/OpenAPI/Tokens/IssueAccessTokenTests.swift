import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

/// A call and the exact body of its answer.
struct Refusal: Sendable, CustomTestStringConvertible {
    let name: String
    let body: String
    let answer: String

    var testDescription: String { name }
}

@Suite struct IssueAccessTokenTests {
    private static let empty = #""data":{"access_token":"","expires_in":0}}"#

    static let refusals = [
        Refusal(
            name: "wrong secret",
            body: #"{"appid":"tt1","secret":"x","grant_type":"client_credential"}"#,
            answer: #"{"err_no":40017,"err_tips":"bad secret","# + empty
        ),
        Refusal(
            name: "unknown app",
            body: #"{"appid":"tt2","secret":"s","grant_type":"client_credential"}"#,
            answer: #"{"err_no":40015,"err_tips":"bad appid","# + empty
        ),
        Refusal(
            name: "other grant type",
            body: #"{"appid":"tt1","secret":"s","grant_type":"password"}"#,
            answer: #"{"err_no":40020,"err_tips":"bad grant_type","# + empty
        ),
        Refusal(
            name: "empty secret",
            body: #"{"appid":"tt1","secret":"","grant_type":"client_credential"}"#,
            answer: #"{"err_no":40014,"err_tips":"bad params","# + empty
        ),
        Refusal(
            name: "null appid",
            body: #"{"appid":null,"secret":"s","grant_type":"client_credential"}"#,
            answer: #"{"err_no":40014,"err_tips":"bad params","# + empty
        ),
        Refusal(
            name: "no JSON",
            body: "appid=tt1",
            answer: #"{"err_no":40014,"err_tips":"bad params","# + empty
        ),
    ]

    @Test(arguments: refusals)
    func `a refused call has the platform's code, text and empty values`(refusal: Refusal) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, "/api/apps/v2/token", refusal.body)
            #expect(answer.status == 200)
            #expect(answer.text == refusal.answer)
            #expect(answer.headers[.xQuaver] == "emulated")
        }
    }

    @Test(arguments: ["/api/apps/v2/token", "/api/apps/v2/token/"])
    func `a token lives two hours, with and without a trailing slash`(path: String) async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#
            let answer = try await bench.send(.post, path, body, origin: "https://developer.toutiao.com")
            #expect(
                answer.text.hasPrefix(#"{"err_no":0,"err_tips":"success","data":{"access_token":"0801121846"#)
            )
            #expect(answer.text.hasSuffix(#"","expires_in":7200}}"#))
            #expect(answer.headers[.xTtLogid]?.isEmpty == false)
        }
    }

    @Test func `the first version answers flat fields`() async throws {
        try await ServerBench.with { bench async throws in
            let path = "/api/apps/token?appid=tt1&secret=s&grant_type=client_credential"
            let good = try await bench.send(.get, path)
            #expect(good.text.hasPrefix(#"{"access_token":"0801121846"#))
            #expect(good.text.hasSuffix(#"","expires_in":7200}"#))
            let bad = try await bench.send(.get, path.replacing("secret=s", with: "secret=x"))
            #expect(
                bad.text == #"{"errcode":40017,"errmsg":"bad secret","error":3,"message":"bad secret"}"#
            )
        }
    }

    @Test func `the trace says which rule refused, and holds no secret`() async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"appid":"tt1","secret":"wrong-secret","grant_type":"client_credential"}"#
            _ = try await bench.send(.post, "/api/apps/v2/token", body)
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.outcome == .refused)
            #expect(entry.text.en == "err_no 40017: bad secret")
            #expect(entry.rules.map(\.state) == [.passed, .passed, .passed, .failed])
            #expect(
                entry.rules.last?.text.en == "Secret: it is the app's – no, the secret is not this app's"
            )
            #expect(entry.fix?.en == "Use the secret that GET /_quaver/v1/apps/ID shows.")
            let text = try await bench.send(.get, "/_quaver/v1/trace").text
            #expect(!text.contains("wrong-secret"))
        }
    }
}
