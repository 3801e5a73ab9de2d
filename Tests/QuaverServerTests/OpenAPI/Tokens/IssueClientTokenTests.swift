import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct IssueClientTokenTests {
    private static let path = "/oauth/client_token/"
    private static let good =
        #"{"client_key":"tt1","client_secret":"s","grant_type":"client_credential"}"#

    private static func failure(_ code: Int, _ text: String) -> String {
        #"{"data":{"captcha":"","desc_url":"","description":"\#(text)","error_code":\#(code)},"message":"error"}"#
    }

    static let refusals = [
        Refusal(
            name: "no client_key",
            body: #"{"client_secret":"s","grant_type":"client_credential"}"#,
            answer: failure(10003, "配置无效")
        ),
        Refusal(
            name: "unknown client_key",
            body: #"{"client_key":"tt2","client_secret":"s","grant_type":"client_credential"}"#,
            answer: failure(10003, "配置无效")
        ),
        Refusal(
            name: "wrong secret",
            body: #"{"client_key":"tt1","client_secret":"x","grant_type":"client_credential"}"#,
            answer: failure(10013, "client_key或者client_secret错误")
        ),
        Refusal(
            name: "empty secret",
            body: #"{"client_key":"tt1","client_secret":"","grant_type":"client_credential"}"#,
            answer: failure(10002, "参数错误")
        ),
        Refusal(
            name: "null grant type",
            body: #"{"client_key":"tt1","client_secret":"s","grant_type":null}"#,
            answer: failure(10002, "参数错误")
        ),
        Refusal(
            name: "other grant type",
            body: #"{"client_key":"tt1","client_secret":"s","grant_type":"authorization_code"}"#,
            answer: failure(10002, "参数错误")
        ),
    ]

    @Test(arguments: refusals, [path, "/oauth/stable_client_token/"])
    func `a refused call has the platform's code and text`(refusal: Refusal, path: String) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, path, refusal.body)
            #expect(answer.status == 200)
            #expect(answer.text == refusal.answer)
        }
    }

    static let spellings = [
        good,
        #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#,
        #"{"client_key":"","appid":"tt1","client_secret":null,"secret":"s","grant_type":"client_credential"}"#,
    ]

    @Test(arguments: spellings)
    func `the token comes first, then description, code and life`(body: String) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, Self.path, body)
            #expect(answer.text.hasPrefix(#"{"data":{"access_token":"clt."#))
            #expect(
                answer.text.hasSuffix(
                    #"","description":"","error_code":0,"expires_in":7200},"message":"success"}"#
                )
            )
            let token = try #require(try JSONValue.parse(answer.text)["data"]?["access_token"]?.string)
            #expect(try bench.platform.checkToken(Secret(token), as: .client).get() == "tt1")
        }
    }

    @Test func `the 501st call within five minutes is refused, and the trace says until when`() async throws {
        try await ServerBench.with { bench async throws in
            for _ in 0..<500 {
                #expect(try await bench.send(.post, Self.path, Self.good).text.contains(#""error_code":0"#))
            }
            let refused = try await bench.send(.post, Self.path, Self.good)
            #expect(refused.text == Self.failure(10020, "刷新次数过多"))
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.text.en == "error_code 10020: 刷新次数过多")
            #expect(entry.rules.last?.state == .failed)
            #expect(entry.rules.last?.text.en.contains("2026-01-01T00:05:00Z") == true)
            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":300}"#)
            #expect(try await bench.send(.post, Self.path, Self.good).text.contains(#""error_code":0"#))
        }
    }

    @Test func `a stable client token is the same one while it is valid`() async throws {
        try await ServerBench.with { bench async throws in
            let path = "/oauth/stable_client_token"
            let first = try await bench.send(.post, path, Self.good).text
            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":7000}"#)
            let later = try await bench.send(.post, path, Self.good).text
            #expect(later == first.replacing(#""expires_in":7200"#, with: #""expires_in":200"#))
            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":200}"#)
            let next = try await bench.send(.post, path, Self.good).text
            #expect(next.contains(#""expires_in":7200"#))
            #expect(next != first)
        }
    }
}
