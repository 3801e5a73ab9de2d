import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct FollowRoutesTests {
    private static let path = "/_quaver/v1/people/amy/follow"

    private static func bench(_ body: @Sendable @escaping (ServerBench) async throws -> Void) async throws {
        try await ServerBench.with { bench async throws in
            let accounts: JSONValue = [
                "official_account": ["name": "轻记"], "aweme_id": "qingji",
                "aweme_accounts": [["aweme_id": "mute", "can_be_followed": false]],
            ]
            _ = try bench.platform.apps.update("tt1", patch: accounts).get()
            try await body(bench)
        }
    }

    @Test(arguments: [(HostApp.toutiao, FollowRequest.Target.official), (.douyin, .aweme(nil))])
    func `a person follows, and takes it back`(hostApp: HostApp, target: FollowRequest.Target) async throws {
        try await Self.bench { bench async throws in
            let account = AccountKey(appID: "tt1", person: "amy", hostApp: hostApp)
            let request = FollowRequest(account: account, target: target)
            for isFollowed in [true, false] {
                let body = #"{"app_id":"tt1","host_app":"\#(hostApp.rawValue)","follow":\#(isFollowed)}"#
                let answer = try await bench.send(.post, Self.path, body)
                #expect(answer.text == #"{"followed":\#(isFollowed)}"#)
                #expect(try bench.platform.followState(of: request).get().isFollowed == isFollowed)
            }
        }
    }

    @Test(arguments: [
        (#"{}"#, 400, "app_id is missing"),
        (#"{"app_id":"tt1","follow":1}"#, 400, "follow must be true or false"),
        (#"{"app_id":"tt9"}"#, 404, "app_not_found"),
        (#"{"app_id":"tt1","aweme_id":"nobody"}"#, 404, "account_not_found"),
        (#"{"app_id":"tt1","aweme_id":"mute"}"#, 409, "follow_refused"),
    ])
    func `a mistake is refused`(body: String, status: Int, word: String) async throws {
        try await Self.bench { bench async throws in
            let answer = try await bench.send(.post, Self.path, body)
            #expect(answer.status == status)
            #expect(answer.text.contains(word))
        }
    }
}
