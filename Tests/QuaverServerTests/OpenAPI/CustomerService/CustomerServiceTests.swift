import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct CustomerServiceTests {
    private static let path = "/api/apps/chat/customer_service_url"

    static let badQueries = [
        ("other app", "appid=tt2&type=1128&scene=1&im_type=group_buy"),
        ("unknown host app", "appid=tt1&type=13&scene=1&im_type=group_buy"),
        ("other scene", "appid=tt1&type=2329&scene=2&im_type=group_buy"),
        ("no trade", "appid=tt1&type=1128&scene=1"),
    ]

    @Test func `a person of the app has an address`() async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.accessToken: try bench.token()]
            let openID = try bench.session().openID
            let query = "appid=tt1&openid=\(openID)&type=1128&scene=1&im_type=group_buy"
            let reply = try await bench.send(.get, Self.path + "?" + query, headers: headers)
            #expect(
                reply.steadyText
                    == #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":{"url":"https://customer-service.invalid/"#
                    + #"?appid=tt1&openid=\#(openID)"}}"#
            )
            #expect(bench.platform.trace.entries().last?.person == "amy")
            let nobody = query.replacing(openID, with: "nobody")
            #expect(
                try await bench.send(.get, Self.path + "?" + nobody, headers: headers).steadyText
                    == #"{"err_no":28001004,"err_msg":"openid无效","log_id":"LOGID","data":{"url":""}}"#
            )
        }
    }

    @Test(arguments: badQueries)
    func `a wrong parameter gives no address`(name: String, query: String) async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.accessToken: try bench.token()]
            let path = "\(Self.path)?openid=\(try bench.session().openID)&\(query)"
            let reply = try await bench.send(.get, path, headers: headers)
            #expect(
                reply.steadyText
                    == #"{"err_no":28001007,"err_msg":"参数缺失或错误","log_id":"LOGID","data":{"url":""}}"#
            )
        }
    }

    @Test func `a message needs a token, a person and a content`() async throws {
        try await ServerBench.with { bench async throws in
            let openID = try bench.session().openID
            let token = try bench.token()
            func text(_ members: String, token: String) async throws -> String {
                let path = "/api/apps/message/custom/send?access_token=\(token)"
                return try await bench.send(.post, path, "{\(members)}").text
            }
            let good = #""open_id":"\#(openID)","msg_type":"text","content":"你好""#
            #expect(try await text(good, token: token) == #"{"errno":0,"errmsg":""}"#)
            let picture = #""open_id":"\#(openID)","msg_type":"image","pic_url":"https://example.com/""#
            #expect(try await text(picture, token: token) == #"{"errno":0,"errmsg":""}"#)

            let params = #"{"errno":40014,"errmsg":"bad params"}"#
            #expect(try await text(#""open_id":"\#(openID)","msg_type":"text""#, token: token) == params)
            #expect(try await text(#""open_id":"\#(openID)","msg_type":"image""#, token: token) == params)
            #expect(try await text(#""open_id":"\#(openID)","content":"x""#, token: token) == params)
            #expect(
                try await text(#""open_id":"nobody","msg_type":"text","content":"x""#, token: token)
                    == #"{"errno":40014,"errmsg":"bad open_id"}"#
            )
            #expect(try await text(good, token: "x") == #"{"errno":40002,"errmsg":"bad access_token"}"#)
            #expect(try await text(good, token: "") == #"{"errno":40002,"errmsg":"nil access_token"}"#)
            let log = try await bench.send(.get, "/_quaver/v1/trace").text
            #expect(!log.contains(token) && !log.contains("你好"))
        }
    }
}
