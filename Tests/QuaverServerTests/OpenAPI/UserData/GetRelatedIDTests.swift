import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct GetRelatedIDTests {
    private static func ask(
        _ bench: ServerBench,
        _ openID: String,
        appID: String = "tt1"
    ) async throws -> String {
        let name = try #require(HTTPField.Name("access-token"))
        let token = try bench.platform
            .issueToken(.client, appID: appID, secret: "s", grantType: "client_credential").get()
        return
            try await bench.send(
                .post,
                "/api/apps/v1/auth/get_related_id/",
                JSONValue.object(["open_id": .string(openID)]).text,
                headers: [name: token.token.revealed]
            )
            .steadyText
    }

    private static func openID(_ bench: ServerBench, appID: String, on hostApp: HostApp) throws -> String {
        let account = AccountKey(appID: appID, person: "amy", hostApp: hostApp)
        let code = try bench.platform.logIn(LoginRequest(account: account, device: "phone")).get().code
        let grant = try bench.platform.exchange(CodeExchange(appID: appID, secret: "s", code: code)).get()
        return try #require(grant.openID)
    }

    @Test func `apps of one developer know a person by one id, in every host app`() async throws {
        try await ServerBench.with { bench async throws in
            _ = try bench.platform.apps.create(App(id: "tt2", secret: "s")).get()
            _ = try bench.platform.apps.create(App(id: "tt3", secret: "s", developer: "other")).get()
            let first = try await Self.ask(bench, Self.openID(bench, appID: "tt1", on: .douyin))
            #expect(
                first.wholeMatch(
                    of:
                        /\{"err_no":0,"err_msg":"","log_id":"LOGID","data":\{"allied_id":"[0-9A-Za-z]{32}"\}\}/
                ) != nil
            )
            let toutiao = try Self.openID(bench, appID: "tt1", on: .toutiao)
            #expect(try await Self.ask(bench, toutiao) == first)
            let second = try Self.openID(bench, appID: "tt2", on: .douyin)
            #expect(try await Self.ask(bench, second, appID: "tt2") == first)
            let foreign = try Self.openID(bench, appID: "tt3", on: .douyin)
            #expect(try await Self.ask(bench, foreign, appID: "tt3") != first)
            #expect(
                try await Self.ask(bench, second)
                    == #"{"err_no":28001015,"err_msg":"access_token与openid不匹配","log_id":"LOGID","data":{"allied_id":""}}"#
            )
        }
    }

    @Test(arguments: [("", 28_001_007, "参数缺失或错误: open_id"), ("nobody", 28_001_004, "openid无效")])
    func `who is not there has the platform's code`(openID: String, code: Int, text: String) async throws {
        try await ServerBench.with { bench async throws in
            #expect(
                try await Self.ask(bench, openID)
                    == #"{"err_no":\#(code),"err_msg":"\#(text)","log_id":"LOGID","data":{"allied_id":""}}"#
            )
        }
    }
}
