import DouyinOpenAPI
import Testing

@Suite struct `A call that fails` {
    @Test func `tells code, text, log id and status`() async throws {
        let transport = RecordingTransport(
            #"{"err_no":40018,"err_tips":"bad code","data":{"session_key":"","openid":""}}"#,
            headers: [.init("X-Tt-Logid", "2026")]
        )
        let error = await #expect(throws: DouyinError.self) {
            try await DouyinClient.recorded(by: transport).session(code: "old")
        }
        #expect(error?.code == .badCode)
        #expect(error?.message == "bad code")
        #expect(error?.logID == "2026")
        #expect(error?.status == 200)
    }

    @Test(arguments: ["<html>gateway</html>", "", "[]", #"{"err_no":0,"data":{"openid":{}}}"#])
    func `because of an answer nobody described is unreadable, not a crash`(answer: String) async throws {
        let error = await #expect(throws: DouyinError.self) {
            try await DouyinClient.recorded(by: RecordingTransport(answer)).session(code: "c")
        }
        #expect(error?.code == .unreadable)
    }

    @Test func `with a status and no code tells the status`() async throws {
        let error = await #expect(throws: DouyinError.self) {
            try await DouyinClient.recorded(by: RecordingTransport("{}", status: 503)).session(code: "c")
        }
        #expect(error?.code.number == 503)
    }

    @Test func `reads empty ids as none`() async throws {
        let transport = RecordingTransport(
            #"{"err_no":0,"data":{"session_key":"","openid":"","anonymous_openid":"a","unionid":""}}"#
        )
        let session = try await DouyinClient.recorded(by: transport).session(anonymousCode: "x")
        #expect(session == Session(openID: nil, unionID: nil, anonymousOpenID: "a", key: nil))
    }
}
