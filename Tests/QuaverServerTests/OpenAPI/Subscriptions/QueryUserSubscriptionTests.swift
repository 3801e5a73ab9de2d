import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct QueryUserSubscriptionTests {
    private static let path = "/api/notification/v2/subscription/query_user_subscribe/"

    private static func good(_ status: Int, _ isShown: Bool = true) -> String {
        #"{"err_no":0,"err_msg":"","log_id":"LOG","data":{"subscribe_status":\#(status),"user_allow_notification":\#(isShown)}}"#
    }

    private static func ask(_ push: PushBench, _ id: String) async throws -> String {
        try await push.open(.post, path, #"{"msg_id":"\#(id)","open_id":"OPENID"}"#)
    }

    @Test func `the state has the numbers of the event`() async throws {
        try await PushBench.with { push async throws in
            #expect(try await Self.ask(push, "NEW") == Self.good(0))
            #expect(try await Self.ask(push, "ONE") == Self.good(1))
            #expect(try await Self.ask(push, "LONG") == Self.good(2))
            try push.say(.reject, to: "LONG")
            try push.say(.reject, to: "NEW")
            #expect(try await Self.ask(push, "LONG") == Self.good(3))
            #expect(try await Self.ask(push, "NEW") == Self.good(4))

            let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
            try push.platform.setMainSwitch(of: account, false)
            #expect(try await Self.ask(push, "ONE") == Self.good(1, false))
            #expect(push.platform.trace.entries().last?.person == "amy")
        }
    }

    static let refusals = [
        Refusal(
            name: "no template",
            body: #"{"open_id":"OPENID"}"#,
            answer: #"{"err_no":28001038,"err_msg":"参数错误","#
        ),
        Refusal(
            name: "no person",
            body: #"{"msg_id":"ONE"}"#,
            answer: #"{"err_no":28001038,"err_msg":"参数错误","#
        ),
        Refusal(
            name: "unknown template",
            body: #"{"msg_id":"MSG-9","open_id":"OPENID"}"#,
            answer: #"{"err_no":28001038,"err_msg":"参数错误","#
        ),
        Refusal(
            name: "unknown person",
            body: #"{"msg_id":"ONE","open_id":"nobody"}"#,
            answer: #"{"err_no":28001004,"err_msg":"openid无效","#
        ),
    ]

    @Test(arguments: refusals)
    func `a refusal has the code, the text and empty values`(refusal: Refusal) async throws {
        try await PushBench.with { push async throws in
            #expect(
                try await push.open(.post, Self.path, refusal.body) == refusal.answer
                    + #""log_id":"LOG","data":{"subscribe_status":0,"user_allow_notification":false}}"#
            )
        }
    }
}
