import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

/// A call below `/api/notification/v2/subscription/` and the exact body of its answer.
struct TemplateCall: Sendable, CustomTestStringConvertible {
    let method: HTTPRequest.Method
    let path: String
    var body = ""
    let answer: String

    var testDescription: String { "\(method) \(path) \(body)" }
}

@Suite struct TemplateEndpointTests {
    private static let base = "/api/notification/v2/subscription/"
    private static let nothing = #"{"total_count":0,"template_list":[]}"#

    private static func good(_ data: String) -> String {
        #"{"err_no":0,"err_msg":"","log_id":"LOG","data":\#(data)}"#
    }

    private static func bad(_ data: String, _ code: Int = 28_001_038, _ text: String = "参数错误") -> String {
        #"{"err_no":\#(code),"err_msg":"\#(text)","log_id":"LOG","data":\#(data)}"#
    }

    private static let course = #"""
        {"template_id":10006,"classification":2,"title":"课程更新提醒","keyword_list":["课程名称","更新内容","更新时间"],\#
        "category_name":"教育","host_list":["douyin","douyin_lite","toutiao"]}
        """#

    private static func draft(_ title: String) -> String {
        #"{"title":"\#(title)","keyword_list":["奖品名称"],"category_ids":"8,9","classification":1,"host_list":["douyin"]}"#
    }

    static let calls = [
        TemplateCall(
            method: .get,
            path: "query_tpl_list/?classification=2&keyword=课程",
            answer: good(#"{"total_count":1,"template_list":[\#(course)]}"#)
        ),
        TemplateCall(
            method: .get,
            path: "query_tpl_list?classification=2&page_num=2&page_size=1",
            answer: good(#"{"total_count":2,"template_list":[\#(course)]}"#)
        ),
        TemplateCall(
            method: .get,
            path: "query_tpl_list/?classification=1&page_num=9223372036854775807&page_size=50",
            answer: good(#"{"total_count":4,"template_list":[]}"#)
        ),
        TemplateCall(method: .get, path: "query_tpl_list/", answer: bad(nothing)),
        TemplateCall(method: .get, path: "query_tpl_list/?classification=3", answer: bad(nothing)),
        TemplateCall(method: .get, path: "query_tpl_list/?classification=1&page_num=0", answer: bad(nothing)),
        TemplateCall(
            method: .get,
            path: "query_tpl_list/?classification=1&page_size=51",
            answer: bad(nothing)
        ),
        TemplateCall(
            method: .get,
            path: "query_tpl_list/?classification=1&page_size=x",
            answer: bad(nothing)
        ),
        TemplateCall(method: .post, path: "create_tpl/", body: draft("开奖提醒"), answer: good("{}")),
        TemplateCall(method: .post, path: "create_tpl/", body: draft("短"), answer: bad("{}")),
        TemplateCall(
            method: .post,
            path: "create_tpl/",
            body: draft("开奖提醒").replacing("douyin", with: "wechat"),
            answer: bad("{}")
        ),
        TemplateCall(method: .post, path: "create_tpl/", body: "{}", answer: bad("{}")),
        TemplateCall(method: .get, path: "query_created_tpl_list/", answer: good(nothing)),
        TemplateCall(method: .get, path: "query_created_tpl_list/?page_num=-1", answer: bad(nothing)),
        TemplateCall(
            method: .post,
            path: "add_app_tpl/",
            body: #"{"template_id":10006,"keyword_list":["单号"]}"#,
            answer: bad(#"{"msg_id":""}"#)
        ),
        TemplateCall(
            method: .post,
            path: "add_app_tpl/",
            body: #"{"keyword_list":["课程名称"]}"#,
            answer: bad(#"{"msg_id":""}"#)
        ),
        TemplateCall(
            method: .get,
            path: "query_app_tpl/?page_size=1&page_num=5",
            answer: good(
                #"{"total_count":5,"template_list":[{"msg_id":"ONE","classification":1,"title":"快递","keyword_list":["单号"]}]}"#
            )
        ),
        TemplateCall(method: .get, path: "query_app_tpl/?page_size=0", answer: bad(nothing)),
        TemplateCall(method: .post, path: "delete_app_tpl/", body: #"{"msg_id":"ONE"}"#, answer: good("{}")),
        TemplateCall(method: .post, path: "delete_app_tpl/", body: #"{"msg_id":"X"}"#, answer: bad("{}")),
        TemplateCall(method: .post, path: "delete_app_tpl/", body: "{}", answer: bad("{}")),
    ]

    @Test(arguments: calls)
    func `each call has its exact answer`(call: TemplateCall) async throws {
        try await PushBench.with { push async throws in
            let path = Self.base + call.path.replacing("课程", with: "%E8%AF%BE%E7%A8%8B")
            #expect(try await push.open(call.method, path, call.body) == call.answer)
        }
    }

    @Test func `every endpoint of the family needs a client token`() async throws {
        let types: [any OpenEndpoint.Type] = [
            QueryTemplateLibrary.self, CreateLibraryTemplate.self, QueryCreatedTemplates.self,
            AddAppTemplate.self, QueryAppTemplates.self, DeleteAppTemplate.self, QueryUserSubscription.self,
        ]
        try await PushBench.with { push async throws in
            for type in types {
                let answer = try await push.open(type.method, type.path, "{}", token: push.accessToken)
                #expect(
                    answer.hasPrefix(
                        #"{"err_no":28001003,"err_msg":"access_token无效","log_id":"LOG","data":{"#
                    )
                )
            }
        }
    }

    @Test func `a template is drawn up, taken over, sent with, and given up`() async throws {
        try await PushBench.with { push async throws in
            #expect(
                try await push.open(.post, "\(Self.base)create_tpl/", Self.draft("开奖提醒")) == Self.good("{}")
            )
            #expect(
                try await push.open(.get, "\(Self.base)query_created_tpl_list/?status=1")
                    == Self.good(
                        #"""
                        {"total_count":1,"template_list":[{"title":"开奖提醒","keyword_list":["奖品名称"],"classification":1,\#
                        "host_list":["douyin"],"operating_time":1767225600,"status":1,"fail_reason":""}]}
                        """#
                    )
            )
            let added = try await push.open(
                .post,
                "\(Self.base)add_app_tpl/",
                #"{"template_id":"20001","keyword_list":["奖品名称"]}"#
            )
            let id = try #require(try JSONValue.parse(added)["data"]?["msg_id"]?.string)
            #expect(added == Self.good(#"{"msg_id":"\#(id)"}"#))
            try push.say(.accept, to: id)
            let sent = try await push.open(
                .post,
                "\(Self.base)notify_user/",
                #"{"msg_id":"\#(id)","open_id":"OPENID","data":{"奖品名称":"茶"}}"#
            )
            #expect(sent == Self.good("{}"))
            #expect(
                try await push.open(.post, "\(Self.base)delete_app_tpl/", #"{"msg_id":"\#(id)"}"#)
                    == Self.good("{}")
            )
            #expect(try push.inbox.map(\.templateID) == [id])
        }
    }
}
