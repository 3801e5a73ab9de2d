import Foundation
import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct CheckImageTests {
    private static let models = [
        "anniversary_flag", "bloody", "high_risk_boom", "cartoon_leader", "fandongtaibiao", "porn",
        "sensitive_flag", "sensitive_text", "leader_recognition", "plant_ppx", "high_risk_social_event",
        "high_risk_money", "high_risk_terrorist_uniform", "high_risk_sensitive_map", "great_hall",
        "cartoon_porn", "party_founding_memorial",
    ]

    private static func predicts(hit: String? = nil) -> String {
        let list = models.map { #"{"model_name":"\#($0)","hit":\#($0 == hit)}"# }
        return "[" + list.joined(separator: ",") + "]"
    }

    @Test func `the second version names all models, and says which hit`() async throws {
        try await ServerBench.with { bench async throws in
            let token = try bench.token()
            func text(_ members: String) async throws -> String {
                let body = #"{"app_id":"tt1","access_token":"\#(token)"\#(members)}"#
                return try await bench.send(.post, "/api/apps/censor/image", body).text
            }
            let start = #"{"error":0,"message":"image censor success","predicts":"#
            let link = #","image":"https://example.com/quaver-unsafe-bloody.png""#
            #expect(try await text(link) == start + Self.predicts(hit: "bloody") + "}")
            let data = Data("GIF89a quaver-unsafe-porn".utf8).base64EncodedString()
            #expect(try await text(#","image_data":"\#(data)""#) == start + Self.predicts(hit: "porn") + "}")
            let both = #","image":"https://example.com/cat.png","image_data":"\#(data)""#
            #expect(try await text(both) == start + Self.predicts() + "}")

            let params = #"{"error":1,"message":"bad params","predicts":[]}"#
            #expect(try await text("") == params)
            #expect(try await text(#","image_data":"?""#) == params)
            #expect(
                try await text(#","image":"file:///etc/passwd""#)
                    == #"{"error":3,"message":"image download failed","predicts":[]}"#
            )
            let other = #"{"app_id":"tt2","access_token":"\#(token)","image":"https://example.com/"}"#
            #expect(try await bench.send(.post, "/api/apps/censor/image", other).text == params)
            let bad = try await bench.send(.post, "/api/apps/censor/image", #"{"app_id":"tt1"}"#)
            #expect(bad.text == #"{"error":2,"message":"bad access_token","predicts":[]}"#)
        }
    }

    @Test func `the third version wraps the same`() async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.accessToken: try bench.token(.client)]
            func text(_ body: String, _ headers: HTTPFields) async throws -> String {
                try await bench.send(.post, "/api/apps/v1/censor/image/", body, headers: headers).steadyText
            }
            let good = #"{"app_id":"tt1","image":"http://example.com/a"}"#
            #expect(
                try await text(good, headers)
                    == #"{"err_no":0,"err_msg":"image censor success","log_id":"LOGID","predicts":"#
                    + Self.predicts() + "}"
            )
            #expect(
                try await text(#"{"app_id":"tt1"}"#, headers)
                    == #"{"err_no":28001007,"err_msg":"参数缺失或错误","log_id":"LOGID","predicts":[]}"#
            )
            #expect(
                try await text(#"{"app_id":"tt1","image":"a.png"}"#, headers)
                    == #"{"err_no":28001006,"err_msg":"网络调用错误,请重试","log_id":"LOGID","predicts":[]}"#
            )
            #expect(
                try await text(good, [:])
                    == #"{"err_no":28001003,"err_msg":"access_token无效","log_id":"LOGID","predicts":[]}"#
            )
        }
    }

    @Test func `the tags look for the targets that were asked for`() async throws {
        try await ServerBench.with { bench async throws in
            let headers: HTTPFields = [.xToken: try bench.token()]
            func text(_ body: String) async throws -> String {
                try await bench.send(.post, "/api/v2/tags/image/", body, headers: headers).steadyText
                    .replacing(/"task_id":"[0-9a-f]{32}"/, with: #""task_id":"TASK""#)
            }
            let head = #"{"code":0,"task_id":"TASK","data_id":null,"cached":false,"predicts":["#
            #expect(
                try await text(
                    #"{"targets":["ad","porn"],"tasks":[{"image":"https://example.com/quaver-unsafe-porn.png"}]}"#
                )
                    == #"{"log_id":"LOGID","data":["# + head
                    + #"{"prob":0,"model_name":"image_ocr","target":"ad"},"#
                    + #"{"prob":0,"model_name":"image_qrcode","target":"ad"},"#
                    + #"{"prob":1,"model_name":"image_porn","target":"porn"},"#
                    + #"{"prob":1,"model_name":"image_vulgar","target":"porn"}],"msg":"ok"}]}"#
            )
            let refused = #"{"error_id":"LOGID","code":400,"message":"bad params","exception":"bad params"}"#
            #expect(try await text(#"{"tasks":[{"image":"https://example.com/"}]}"#) == refused)
            #expect(
                try await text(#"{"targets":["cats"],"tasks":[{"image":"https://example.com/"}]}"#) == refused
            )
            #expect(try await text(#"{"targets":["ad"],"tasks":[{"image":""}]}"#) == refused)
            #expect(try await text(#"{"targets":["ad"],"tasks":[]}"#) == refused)
        }
    }
}
