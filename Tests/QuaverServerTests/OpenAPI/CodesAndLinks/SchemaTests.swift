import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct SchemaTests {
    private static let now = 1_767_225_600

    private func post(_ path: String, _ body: String, _ bench: ServerBench) async throws -> String {
        let headers: HTTPFields = [.accessToken: try bench.token(.client)]
        return try await bench.send(.post, "/api/apps/v1/url/\(path)/", body, headers: headers).steadyText
    }

    @Test func `schemas are made, told about and counted by how long they last`() async throws {
        try await ServerBench.with { bench async throws in
            let start = #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":"#
            let lasting = try await post(
                "generate_schema",
                #"{"app_id":"tt1","path":"pages/index","query":"{\"a\":\"1\"}","no_expire":true}"#,
                bench
            )
            let schema = try #require(try JSONValue.parse(lasting)["data"]?["schema"]?.string)
            #expect(schema.hasPrefix("sslocal://miniapp?ticket=v1_"))
            #expect(lasting == start + #"{"schema":"\#(schema)"}}"#)
            _ = try await post(
                "generate_schema",
                #"{"app_id":"tt1","expire_time":\#(Self.now + 3600)}"#,
                bench
            )

            #expect(
                try await post("query_schema", #"{"app_id":"tt1","schema":"\#(schema)"}"#, bench)
                    == start
                    + #"{"app_id":"tt1","create_time":\#(Self.now),"expire_time":0,"path":"pages/index","#
                    + #""query":"{\"a\":\"1\"}"}}"#
            )
            let quotas = try await post("query_schema_quota", #"{"app_id":"tt1"}"#, bench)
            #expect(
                quotas == start
                    + #"{"long_term_schema_quota":{"schema_used":1,"schema_limit":100000},"#
                    + #""short_term_schema_quota":{"schema_used":1,"schema_limit":500000}}}"#
            )

            _ = try await bench.send(.patch, "/_quaver/v1/clock", #"{"advance":3600}"#)
            let later = try await post("query_schema_quota", #"{"app_id":"tt1"}"#, bench)
            #expect(later.contains(#""short_term_schema_quota":{"schema_used":0,"#))
            #expect(later.contains(#""long_term_schema_quota":{"schema_used":1,"#))
        }
    }

    @Test func `a schema of nobody, or of another app, is unknown`() async throws {
        try await ServerBench.with { bench async throws in
            let unknown = #"{"err_no":28005001,"err_msg":"schema不存在或已失效","log_id":"LOGID","data":{}}"#
            #expect(try await post("query_schema", #"{"app_id":"tt1","schema":"x"}"#, bench) == unknown)
            let wrong = #"{"err_no":28005001,"err_msg":"参数解析失败","log_id":"LOGID","data":{}}"#
            #expect(try await post("query_schema", #"{"app_id":"tt1"}"#, bench) == wrong)
            #expect(try await post("query_schema", #"{"app_id":"tt2","schema":"x"}"#, bench) == wrong)
            #expect(
                try await post("query_schema_quota", "{}", bench)
                    == #"{"err_no":28005001,"err_msg":"参数解析失败","log_id":"LOGID","data":{"#
                    + #""long_term_schema_quota":{"schema_used":0,"schema_limit":0},"#
                    + #""short_term_schema_quota":{"schema_used":0,"schema_limit":0}}}"#
            )
        }
    }
}
