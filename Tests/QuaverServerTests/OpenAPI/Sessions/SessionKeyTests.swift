import DouyinCrypto
import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

/// What a call says instead of the right thing, and the exact end of its answer.
struct SessionKeyRefusalCase: Sendable, CustomTestStringConvertible {
    let testDescription: String
    var token: String?
    var openID: String?
    var signature: String?
    var method = "hmac_sha256"
    let code: Int
    let text: String
}

@Suite struct SessionKeyTests {
    static let refusals = [
        SessionKeyRefusalCase(
            testDescription: "no token",
            token: "",
            code: 28_001_003,
            text: "access_token无效"
        ),
        SessionKeyRefusalCase(
            testDescription: "made-up token",
            token: "0801",
            code: 28_001_003,
            text: "access_token无效"
        ),
        SessionKeyRefusalCase(testDescription: "no openid", openID: "", code: 28_001_004, text: "openid无效"),
        SessionKeyRefusalCase(
            testDescription: "unknown openid",
            openID: "nobody",
            code: 28_001_004,
            text: "openid无效"
        ),
        SessionKeyRefusalCase(
            testDescription: "other method",
            method: "md5",
            code: 28_001_038,
            text: "sig_method错误"
        ),
        SessionKeyRefusalCase(
            testDescription: "no method",
            method: "",
            code: 28_001_038,
            text: "sig_method错误"
        ),
        SessionKeyRefusalCase(
            testDescription: "wrong signature",
            signature: "00",
            code: 28_001_039,
            text: "签名错误"
        ),
        SessionKeyRefusalCase(
            testDescription: "no signature",
            signature: "",
            code: 28_001_039,
            text: "签名错误"
        ),
    ]

    private struct Parameters {
        let token: String
        let openID: String
        let signature: String
        var method = "hmac_sha256"

        var path: String {
            "/api/apps/check_session_key?access_token=\(token)&openid=\(openID)&signature=\(signature)"
                + "&sig_method=\(method)"
        }

        var body: String {
            JSONValue.object([
                "access_token": .string(token), "openid": .string(openID), "signature": .string(signature),
                "sig_method": .string(method),
            ])
            .text
        }
    }

    private static func good(_ bench: ServerBench) throws -> Parameters {
        let session = try bench.session()
        return Parameters(
            token: try bench.token(),
            openID: session.openID,
            signature: Signature.login(body: [], sessionKey: session.key).hexadecimal
        )
    }

    @Test(arguments: refusals)
    func `a refused call has the page's code`(row: SessionKeyRefusalCase) async throws {
        try await ServerBench.with { bench async throws in
            let good = try Self.good(bench)
            let bad = Parameters(
                token: row.token ?? good.token,
                openID: row.openID ?? good.openID,
                signature: row.signature ?? good.signature,
                method: row.method
            )
            let start = #"{"err_no":\#(row.code),"err_msg":"\#(row.text)","log_id":"LOGID""#

            #expect(try await bench.send(.get, bad.path).steadyText == start + "}")
            let reset = try await bench.send(.post, "/api/apps/reset_session_key", bad.body)
            #expect(reset.steadyText == start + #","data":{"openid":"","session_key":""}}"#)
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.outcome == .refused)
            #expect(entry.rules.count { $0.state == .failed } == 1)
            #expect(entry.fix != nil)
            #expect(throws: Never.self) { try bench.platform.checkToken(Secret(good.token)).get() }
        }
    }

    @Test func `the key of the newest login is right, on either path`() async throws {
        try await ServerBench.with { bench async throws in
            let good = try Self.good(bench)
            let answer = #"{"err_no":0,"err_msg":"","log_id":"LOGID"}"#
            #expect(try await bench.send(.get, good.path).steadyText == answer)
            #expect(try await bench.send(.get, "/mgplatform" + good.path).steadyText == answer)
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.person == "amy")
            #expect(entry.rules.allSatisfy { $0.state == .passed })
            _ = try bench.loginCode()
            #expect(try await bench.send(.get, good.path).text.contains("28001039"))
        }
    }

    @Test func `a reset gives a new key, and the old one proves nothing any more`() async throws {
        try await ServerBench.with { bench async throws in
            let good = try Self.good(bench)
            let reset = try await bench.send(.post, "/mgplatform/api/apps/reset_session_key/", good.body)
            #expect(
                reset.steadyText.hasPrefix(
                    #"{"err_no":0,"err_msg":"","log_id":"LOGID","data":{"openid":"\#(good.openID)","session_key":""#
                )
            )
            let key = try #require(try JSONValue.parse(reset.text)["data"]?["session_key"]?.string)
            #expect(key.count == 24)
            #expect(try await bench.send(.get, good.path).text.contains("28001039"))
            let renewed = Parameters(
                token: good.token,
                openID: good.openID,
                signature: Signature.login(body: [], sessionKey: key).hexadecimal
            )
            #expect(try await bench.send(.get, renewed.path).text.contains(#""err_no":0"#))
            let trace = try await bench.send(.get, "/_quaver/v1/trace").text
            #expect(!trace.contains(JSONValue.string(key).text.dropFirst().dropLast()))
        }
    }
}
