import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct IssueStableTokenTests {
    private static let path = "/mgplatform/api/apps/stable_token"
    private static let good = #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#

    private static func forced(_ flag: String) -> String {
        #"{"appid":"tt1","secret":"s","grant_type":"client_credential","force_refresh":\#(flag)}"#
    }

    private static func failure(_ code: Int, _ text: String) -> String {
        #"{"err_no":\#(code),"err_msg":"\#(text)","log_id":"LOGID","data":{"access_token":"","expires_in":0}}"#
    }

    static let refusals = [
        Refusal(
            name: "wrong secret",
            body: #"{"appid":"tt1","secret":"x","grant_type":"client_credential"}"#,
            answer: failure(28_001_038, "bad secret")
        ),
        Refusal(
            name: "unknown app",
            body: #"{"appid":"tt2","secret":"s","grant_type":"client_credential"}"#,
            answer: failure(28_001_038, "bad appid")
        ),
        Refusal(
            name: "other grant type",
            body: #"{"appid":"tt1","secret":"s","grant_type":"x"}"#,
            answer: failure(28_001_038, "bad grant_type")
        ),
        Refusal(name: "nothing", body: "{}", answer: failure(28_001_038, "bad params")),
    ]

    @Test(arguments: refusals)
    func `a refused call has the platform's code and empty values`(refusal: Refusal) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, Self.path, refusal.body)
            #expect(answer.status == 200)
            #expect(answer.steadyText == refusal.answer)
        }
    }

    @Test func `the normal mode gives the same token with what remains of it`() async throws {
        try await ServerBench.with { bench async throws in
            let first = try await bench.send(.post, Self.path, Self.good)
            #expect(
                first.steadyText.hasPrefix(
                    #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":{"access_token":"0801121846"#
                )
            )
            #expect(first.text.hasSuffix(#"","expires_in":7200}}"#))
            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":1200}"#)
            let later = try await bench.send(.post, "/api/apps/stable_token/", Self.forced("false"))
            #expect(
                later.steadyText
                    == first.steadyText.replacing(#""expires_in":7200"#, with: #""expires_in":6000"#)
            )
        }
    }

    @Test(arguments: ["true", #""true""#, "1"])
    func `force gives a new token and ends the old one at once`(flag: String) async throws {
        try await ServerBench.with { bench async throws in
            let first = try await bench.send(.post, Self.path, Self.good)
            let old = try #require(try JSONValue.parse(first.text)["data"]?["access_token"]?.string)
            let second = try await bench.send(.post, Self.path, Self.forced(flag))
            #expect(second.text.hasSuffix(#"","expires_in":7200}}"#))
            #expect(!second.text.contains(old))
            let refusal = TokenCheckRefusal.replaced(at: PlatformInstant(seconds: 1_767_225_600))
            #expect(throws: refusal) { try bench.platform.checkToken(Secret(old)).get() }
        }
    }

    @Test func `force is refused from its 21st time a day`() async throws {
        try await ServerBench.with { bench async throws in
            for _ in 0..<20 { _ = try await bench.send(.post, Self.path, Self.forced("true")) }
            let refused = try await bench.send(.post, Self.path, Self.forced("true"))
            #expect(refused.steadyText == Self.failure(28_005_139, "请求过于频繁"))
            #expect(try await bench.send(.post, Self.path, Self.good).text.contains(#""err_no":0"#))
            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":86400}"#)
            #expect(try await bench.send(.post, Self.path, Self.forced("true")).text.contains(#""err_no":0"#))
        }
    }
}
