import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct URLLinkTests {
    /// The clock of the bench, and an end two hours and a minute later, which is rounded up to the third.
    private static let now = 1_767_225_600
    private static let end = now + 7_260
    private static let roundedEnd = now + 10_800

    static let refusals = [
        Refusal(name: "no app", body: #"{"app_name":"douyin"}"#, answer: "28005001"),
        Refusal(name: "other app", body: #"{"app_id":"tt2","app_name":"douyin"}"#, answer: "28005001"),
        Refusal(name: "no host app", body: #"{"app_id":"tt1"}"#, answer: "28005001"),
        Refusal(name: "other host app", body: #"{"app_id":"tt1","app_name":"xigua"}"#, answer: "28005001"),
        Refusal(
            name: "query in the path",
            body: #"{"app_id":"tt1","app_name":"douyin","path":"pages/index?a=1"}"#,
            answer: "28005001"
        ),
        Refusal(
            name: "query that is no object",
            body: #"{"app_id":"tt1","app_name":"douyin","query":"a=1"}"#,
            answer: "28005001"
        ),
        Refusal(
            name: "query of 1,025 characters",
            body:
                #"{"app_id":"tt1","app_name":"douyin","query":"{\"q\":\"\#(String(repeating: "q", count: 1017))\"}"}"#,
            answer: "28005001"
        ),
        Refusal(
            name: "end in the past",
            body: #"{"app_id":"tt1","app_name":"douyin","expire_time":\#(now)}"#,
            answer: "28005001"
        ),
        Refusal(
            name: "end after 180 days",
            body: #"{"app_id":"tt1","app_name":"douyin","expire_time":\#(now + 180 * 86_400 + 1)}"#,
            answer: "28005001"
        ),
        Refusal(
            name: "end in words",
            body: #"{"app_id":"tt1","app_name":"douyin","expire_time":"soon"}"#,
            answer: "28005001"
        ),
    ]

    private func post(_ path: String, _ body: String, _ bench: ServerBench) async throws -> String {
        let headers: HTTPFields = [.accessToken: try bench.token(.client)]
        return try await bench.send(.post, path, body, headers: headers).steadyText
    }

    private func link(in text: String) throws -> String {
        let json = try JSONValue.parse(text)
        return try #require((json["data"]?["url_link"] ?? json["url_link"])?.string)
    }

    @Test(arguments: refusals)
    func `a refused link has the page's number and is not counted`(refusal: Refusal) async throws {
        try await ServerBench.with { bench async throws in
            let text = try await post("/api/apps/v1/url_link/generate", refusal.body, bench)
            #expect(
                text
                    == #"{"err_no":\#(refusal.answer),"err_msg":"参数解析失败","log_id":"LOGID","data":{"url_link":""}}"#
            )
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.rules.contains { $0.state == .failed } && entry.fix != nil)
            let quota = try await post("/api/apps/v1/url_link/query_quota/", #"{"app_id":"tt1"}"#, bench)
            #expect(quota.hasSuffix(#""data":{"url_link_used":0,"url_link_limit":5000000}}"#))
        }
    }

    @Test func `a link is made, told about, counted, and ends on the platform's clock`() async throws {
        try await ServerBench.with { bench async throws in
            let made = try await post(
                "/api/apps/v1/url_link/generate/",
                #"{"app_id":"tt1","app_name":"douyin","path":"pages/index","query":"{\"a\":1}","expire_time":\#(Self.end)}"#,
                bench
            )
            let link = try link(in: made)
            #expect(link.hasPrefix("https://z.douyin.com/") && link.count == 28)
            let start = #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":"#
            #expect(made == start + #"{"url_link":"\#(link)"}}"#)

            let question = #"{"app_id":"tt1","url_link":"\#(link)"}"#
            let info = try await post("/api/apps/v1/url_link/query_info/", question, bench)
            #expect(
                info == start
                    + #"{"app_id":"tt1","app_name":"douyin","create_time":\#(Self.now),"expire_time":\#(Self.roundedEnd),"#
                    + #""path":"pages/index","query":"{\"a\":1}"}}"#
            )
            let quota = try await post("/api/apps/v1/url_link/query_quota/", #"{"app_id":"tt1"}"#, bench)
            #expect(quota == start + #"{"url_link_used":1,"url_link_limit":5000000}}"#)

            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":10800}"#)
            let late = try await post("/api/apps/v1/url_link/query_info/", question, bench)
            #expect(
                late
                    == #"{"err_no":28005001,"err_msg":"url_link不存在或已失效","log_id":"LOGID","data":{}}"#
            )
            let free = try await post("/api/apps/v1/url_link/query_quota/", #"{"app_id":"tt1"}"#, bench)
            #expect(free == start + #"{"url_link_used":0,"url_link_limit":5000000}}"#)
        }
    }

    @Test func `the first version has its token in the body and its fields beside the code`() async throws {
        try await ServerBench.with { bench async throws in
            let token = try bench.token()
            func text(_ path: String, _ members: String) async throws -> String {
                let body = #"{"access_token":"\#(token)","ma_app_id":"tt1"\#(members)}"#
                return try await bench.send(.post, "/api/apps/url_link/\(path)", body).text
            }
            let made = try await text("generate", #","app_name":"douyinlite","expire_time":\#(Self.end)"#)
            let link = try link(in: made)
            #expect(made == #"{"err_no":0,"err_tips":"","url_link":"\#(link)"}"#)
            #expect(
                try await text("query_info", #","url_link":"\#(link)""#)
                    == #"{"err_no":0,"err_tips":"","url_link_info":{"ma_app_id":"tt1","app_name":"douyinlite","#
                    + #""create_time":\#(Self.now),"expire_time":\#(Self.roundedEnd),"path":"","query":""}}"#
            )
            #expect(
                try await text("query_quota", "")
                    == #"{"err_no":0,"err_tips":"","url_link_quota":{"url_link_used":1,"url_link_limit":5000000}}"#
            )
            let wrong = #"{"err_no":28005001,"err_tips":"参数解析失败"}"#
            #expect(try await text("generate", #","app_name":"toutiao""#) == wrong)
            let bad = try await bench.send(.post, "/api/apps/url_link/query_quota", #"{"access_token":"x"}"#)
            #expect(bad.text == #"{"err_no":28001003,"err_tips":"access_token无效"}"#)
        }
    }
}
