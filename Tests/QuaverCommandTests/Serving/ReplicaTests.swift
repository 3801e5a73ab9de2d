import Foundation
import OpenPlatform
import RawHTTP
import StorageTesting
import Testing

@Suite(
    .timeLimit(.minutes(2)),
    .enabled(if: TestServer.isWanted, "QUAVER_TEST_POSTGRES names no server")
)
struct ReplicaTests {
    private static let scenario = """
        apps:
          - { app_id: tt1, secret: s }
        people:
          - { id: amy, nickname: 小满 }
        """

    /// Runs two programs that share a database and nothing else.
    private static func with(
        _ body: @Sendable @escaping (_ first: ServerProcess, _ second: ServerProcess) async throws -> Void
    ) async throws {
        let place = try Place(["quaver.yaml": scenario])
        let root = place.root
        try await TestServer.withSchema { address in
            let arguments = ["serve", "--database", address]
            try await ServerProcess.with(arguments, in: root) { first in
                try await ServerProcess.with(arguments, in: root) { second in try await body(first, second) }
            }
        }
        #expect(try place.contents() == ["quaver.yaml"])
    }

    /// Sends one request 64 times at once, every other time to the second program, and gives the numbers answered.
    private static func crowd(
        _ line: String,
        _ body: String,
        of first: ServerProcess,
        _ second: ServerProcess
    ) async throws -> [JSONValue?] {
        try await withThrowingTaskGroup { group in
            for client in 0..<64 {
                let server = client.isMultiple(of: 2) ? first : second
                group.addTask {
                    try JSONValue.parse(try await server.request(line, body: body).body)["err_no"]
                }
            }
            return try await group.reduce(into: []) { $0.append($1) }
        }
    }

    @Test func `of 64 clients of two programs one can exchange a code`() async throws {
        try await Self.with { first, second async throws in
            let login = try await first.request(
                "POST /_quaver/v1/people/amy/login",
                body: #"{"app_id":"tt1","host_app":"douyin"}"#
            )
            let code = try #require(try JSONValue.parse(login.body)["code"]?.string)
            let body = #"{"appid":"tt1","secret":"s","code":"\#(code)"}"#
            let numbers = try await Self.crowd("POST /api/apps/v2/jscode2session", body, of: first, second)

            #expect(numbers.filter { $0 == 0 }.count == 1)
            #expect(numbers.filter { $0 == 40018 }.count == 63)
        }
    }

    @Test func `of 64 messages through two programs one spends the only yes`() async throws {
        try await Self.with { first, second async throws in
            let template =
                #"{"template_id":"MSG1","title":"下单成功","kind":"one_time","keywords":["订单号"]}"#
            _ = try await first.request("POST /_quaver/v1/apps/tt1/templates", body: template)
            let login = try await first.request(
                "POST /_quaver/v1/people/amy/login",
                body: #"{"app_id":"tt1"}"#
            )
            let code = try #require(try JSONValue.parse(login.body)["code"]?.string)
            let session = try await second.request(
                "POST /api/apps/v2/jscode2session",
                body: #"{"appid":"tt1","secret":"s","code":"\#(code)"}"#
            )
            let openID = try #require(try JSONValue.parse(session.body)["data"]?["openid"]?.string)
            let grant = try await first.request(
                "POST /api/apps/v2/token",
                body: #"{"appid":"tt1","secret":"s","grant_type":"client_credential"}"#
            )
            let token = try #require(try JSONValue.parse(grant.body)["data"]?["access_token"]?.string)
            let yes = #"{"app_id":"tt1","template_ids":["MSG1"],"answers":{"MSG1":"accept"}}"#
            _ = try await second.request("POST /_quaver/v1/people/amy/subscribe", body: yes)

            let numbers = try await Self.crowd(
                "POST /api/apps/subscribe_notification/developer/v1/notify",
                #"{"access_token":"\#(token)","app_id":"tt1","tpl_id":"MSG1","open_id":"\#(openID)","#
                    + #""data":{"订单号":"A1"}}"#,
                of: first,
                second
            )

            #expect(numbers.filter { $0 == 0 }.count == 1)
            let inbox = try await second.request("GET /_quaver/v1/people/amy/inbox?app_id=tt1")
            #expect(try JSONValue.parse(inbox.body)["messages"]?.array?.count == 1)
        }
    }

    @Test func `what one program is told, the other knows`() async throws {
        try await Self.with { first, second async throws in
            let bob = #"{"id":"bob","nickname":"阿力"}"#
            #expect(try await first.request("POST /_quaver/v1/people", body: bob).status == 201)
            #expect(try await second.request("GET /_quaver/v1/people/bob").text.contains("阿力"))
        }
    }
}
