import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct CheckTextTests {
    static let badLists = [
        "{}", #"{"tasks":[]}"#, #"{"tasks":"text"}"#, #"{"tasks":[{"content":""}]}"#, #"{"tasks":[{}]}"#,
        #"{"tasks":[{"content":"good"},"text"]}"#,
        #"{"tasks":[\#(Array(repeating: #"{"content":"x"}"#, count: 101).joined(separator: ","))]}"#,
    ]

    /// The answer without the numbers of its checks, which are drawn.
    private func steady(_ reply: Reply) -> String {
        reply.steadyText.replacing(/MICROAPP_[0-9]{19}/, with: "TASK")
    }

    private static func verdict(_ isHit: Bool) -> String {
        #"{"msg":"","code":0,"task_id":"TASK","predicts":[{"prob":\#(isHit ? 1 : 0),"hit":\#(isHit),"#
            + #""target":null,"model_name":"short_content_antidirt"}],"data_id":null}"#
    }

    @Test func `each text of the tags has its verdict`() async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"tasks":[{"content":"要检测的文本"},{"content":"这里有敏感词。"}]}"#
            let headers: HTTPFields = [.xToken: try bench.token()]
            let reply = try await bench.send(.post, "/api/v2/tags/text/antidirt", body, headers: headers)
            #expect(
                steady(reply)
                    == #"{"log_id":"LOGID","data":[\#(Self.verdict(false)),\#(Self.verdict(true))]}"#
            )
        }
    }

    @Test func `the tags refuse a bad token in their own shape`() async throws {
        try await ServerBench.with { bench async throws in
            let body = #"{"tasks":[{"content":"text"}]}"#
            let expected =
                #"{"error_id":"LOGID","code":401,"message":"[app token sign fail] bad token","#
                + #""exception":"[app token sign fail] bad token"}"#
            for headers: HTTPFields in [[:], [.xToken: "x"], [.xToken: try bench.token(.client)]] {
                let reply = try await bench.send(.post, "/api/v2/tags/text/antidirt", body, headers: headers)
                #expect(reply.status == 200)
                #expect(reply.steadyText == expected)
            }
        }
    }

    @Test(arguments: badLists)
    func `a list that can't be checked is refused as a whole`(body: String) async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.xToken: try bench.token()]
            let reply = try await bench.send(.post, "/api/v2/tags/text/antidirt", body, headers: headers)
            #expect(
                reply.steadyText
                    == #"{"error_id":"LOGID","code":400,"message":"bad params","exception":"bad params"}"#
            )
            #expect(try #require(bench.platform.trace.entries().last).fix != nil)
        }
    }

    @Test func `the newer check takes plain texts and names its app`() async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.accessToken: try bench.token(.client)]
            func text(_ body: String) async throws -> String {
                steady(try await bench.send(.post, "/api/apps/v1/censor/text/", body, headers: headers))
            }
            #expect(
                try await text(#"{"app_id":"tt1","content":["敏感词","好"]}"#)
                    == #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":[\#(Self.verdict(true)),\#(Self.verdict(false))]}"#
            )
            let refused = #"{"err_no":28001007,"err_msg":"参数缺失或错误","log_id":"LOGID","data":[]}"#
            #expect(try await text(#"{"content":["x"]}"#) == refused)
            #expect(try await text(#"{"app_id":"tt2","content":["x"]}"#) == refused)
            #expect(try await text(#"{"app_id":"tt1","content":[1]}"#) == refused)
            #expect(try await text(#"{"app_id":"tt1"}"#) == refused)
        }
    }
}
