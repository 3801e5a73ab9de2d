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

    @Test func `of 64 clients of two programs one can exchange a code`() async throws {
        try await Self.with { first, second async throws in
            let login = try await first.request(
                "POST /_quaver/v1/people/amy/login",
                body: #"{"app_id":"tt1","host_app":"douyin"}"#
            )
            let code = try #require(try JSONValue.parse(login.body)["code"]?.string)
            let body = #"{"appid":"tt1","secret":"s","code":"\#(code)"}"#
            let answers = try await withThrowingTaskGroup { group in
                for client in 0..<64 {
                    let server = client.isMultiple(of: 2) ? first : second
                    group.addTask {
                        try await server.request("POST /api/apps/v2/jscode2session", body: body)
                    }
                }
                return try await group.reduce(into: []) { $0.append($1) }
            }

            let numbers = try answers.map { try JSONValue.parse($0.body)["err_no"] }
            #expect(numbers.filter { $0 == 0 }.count == 1)
            #expect(numbers.filter { $0 == 40018 }.count == 63)
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
