import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct ExchangeCodeTests {
    private static let empty =
        #""data":{"session_key":"","openid":"","anonymous_openid":"","unionid":""}}"#

    static let refusals = [
        Refusal(
            name: "unknown code",
            body: #"{"appid":"tt1","secret":"s","code":"nobody's"}"#,
            answer: #"{"err_no":40018,"err_tips":"bad code","# + empty
        ),
        Refusal(
            name: "unknown anonymous code",
            body: #"{"appid":"tt1","secret":"s","anonymous_code":"nobody's"}"#,
            answer: #"{"err_no":40019,"err_tips":"bad anonymous_code","# + empty
        ),
        Refusal(
            name: "no code",
            body: #"{"appid":"tt1","secret":"s","code":"","anonymous_code":null}"#,
            answer: #"{"err_no":40014,"err_tips":"bad params","# + empty
        ),
        Refusal(
            name: "unknown app",
            body: #"{"appid":"tt2","secret":"s","code":"c"}"#,
            answer: #"{"err_no":40015,"err_tips":"bad appid","# + empty
        ),
        Refusal(
            name: "wrong secret",
            body: #"{"appid":"tt1","secret":"x","code":"c"}"#,
            answer: #"{"err_no":40017,"err_tips":"bad secret","# + empty
        ),
    ]

    @Test(arguments: refusals)
    func `a refused exchange has the platform's code, text and empty values`(refusal: Refusal) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, "/api/apps/v2/jscode2session", refusal.body)
            #expect(answer.status == 200)
            #expect(answer.text == refusal.answer)
        }
    }

    @Test func `a code is worth one session`() async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"appid":"tt1","secret":"s","code":"\#(try bench.loginCode())"}"#
            let first = try await bench.send(.post, "/api/apps/v2/jscode2session", body)
            #expect(first.text.hasPrefix(#"{"err_no":0,"err_tips":"success","data":{"session_key":""#))
            #expect(first.text.contains(#""anonymous_openid":"","unionid":""#))
            let second = try await bench.send(.post, "/api/apps/v2/jscode2session", body)
            #expect(second.text == #"{"err_no":40018,"err_tips":"bad code","# + Self.empty)
            let (good, bad) = (
                bench.platform.trace.entries().dropLast().last, bench.platform.trace.entries().last
            )
            #expect(good?.person == "amy" && bad?.person == nil)
            #expect(good?.rules.allSatisfy { $0.state == .passed } == true)
            #expect(bad?.text.en == "err_no 40018: bad code")
            #expect(
                bad?.rules.first { $0.state == .failed }?.text.en
                    == "Code: nobody exchanged it before – no, the code was exchanged before, at 2026-01-01T00:00:00Z"
            )
        }
    }

    @Test func `a code lives five minutes of the platform's clock`() async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"appid":"tt1","secret":"s","code":"\#(try bench.loginCode())"}"#
            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":301}"#)
            let late = try await bench.send(.post, "/api/apps/v2/jscode2session", body)
            #expect(late.text == #"{"err_no":40018,"err_tips":"bad code","# + Self.empty)
        }
    }

    @Test func `the first version answers flat fields, its error first`() async throws {
        try await ServerBench.with { bench async throws in
            let code = try bench.loginCode()
            let path = "/api/apps/jscode2session?appid=tt1&secret=s&code=\(code)"
            let good = try await bench.send(.get, path)
            #expect(good.text.hasPrefix(#"{"error":0,"session_key":""#))
            let bad = try await bench.send(.get, path)
            #expect(bad.text == #"{"errcode":40018,"errmsg":"bad code","error":3,"message":"bad code"}"#)
        }
    }

    @Test func `an endpoint that is not built says so with its name`() async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await bench.send(.post, "/api/apps/game/template/send/", "{}")
            #expect(answer.status == 501)
            #expect(answer.text.contains("POST /api/apps/game/template/send"))
            #expect(answer.text.contains("Docs/compatibility.md"))
        }
    }
}
