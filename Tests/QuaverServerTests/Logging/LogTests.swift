import HTTPTypes
import Logging
import OpenPlatform
import Storage
import Testing

@testable import QuaverServer

@Suite(.timeLimit(.minutes(2))) struct LogTests {
    private static let phone = #"{"phone":{"country_code":"86","number":"13800001234"}}"#
    private static let app = #"{"app_id":"tt2","secret":"a-long-secret-of-an-app"}"#

    /// Fills a state with a secret of each kind.
    private static func fill(_ bench: ServerBench) async throws {
        _ = try await bench.send(.patch, "/_quaver/v1/people/amy", phone)
        _ = try await bench.send(.post, "/_quaver/v1/apps", app)
        _ = try await bench.send(
            .get,
            "/api/apps/token?appid=tt2&secret=a-long-secret-of-an-app&grant_type=client_credential"
        )
        _ = try bench.session()
    }

    @Test func `no secret reaches the log, not even of an accident`() async throws {
        try await ServerBench.with { bench async throws in
            try await Self.fill(bench)
            let right = try bench.credentials()
            try bench.database.write { try $0.execute("ALTER TABLE access_tokens RENAME TO mislaid") }
            for type in OpenAPIRoutes.types {
                _ = try await bench.send(
                    type.method,
                    type.path,
                    bytes: JSONValue.object(right.parameters).bytes,
                    right.headers
                )
            }
            try bench.database.write { try $0.execute("ALTER TABLE mislaid RENAME TO access_tokens") }
            let text = bench.log.text
            #expect(text.contains("accident") && text.contains("access_tokens"))
            for secret in [
                "a-long-secret-of-an-app", "13800001234",
                try #require(right.parameters["access_token"]?.string),
            ] {
                #expect(!text.contains(secret))
            }
        }
    }

    @Test(arguments: ["a-long-secret-of-an-app", "13800001234"])
    func `a secret in the log would be found`(secret: String) async throws {
        try await ServerBench.with { bench async throws in
            try await Self.fill(bench)
            let log = BenchLog()
            log.logger.info("nothing here", metadata: ["app": "tt2"])
            #expect(try log.leaks(from: bench.database) == [])
            log.logger.debug("told", metadata: ["it": "\(secret)"])
            #expect(try log.leaks(from: bench.database).count == 1)
        }
    }
}
