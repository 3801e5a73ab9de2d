import CryptoExtras
import DouyinCrypto
import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct GetPhoneNumberTests {
    private static let path = "/api/apps/v1/get_phonenumber_info/"

    private static func failure(_ code: Int, _ text: String) -> String {
        #"{"err_no":\#(code),"err_msg":"\#(text)","log_id":"LOGID","data":""}"#
    }

    /// Gives the app a public key and amy a number and a session; gives back the private key.
    private static func prepare(_ bench: ServerBench) throws -> String {
        let key = try _RSA.Encryption.PrivateKey(keySize: .bits2048)
        let publicKey = JSONValue.string(key.publicKey.pkcs1PEMRepresentation)
        _ = try bench.platform.apps.update("tt1", patch: ["public_key": publicKey]).get()
        let phone: JSONValue = ["country_code": "86", "number": "13800000000"]
        _ = try bench.platform.people.update("amy", patch: ["phone": phone]).get()
        _ = try bench.loginCode()
        return key.pemRepresentation
    }

    private static func tap(_ bench: ServerBench) throws -> String {
        try bench.platform.phone(AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)).get().code
            .revealed
    }

    private static func ask(_ bench: ServerBench, _ code: String, token: String? = nil) async throws -> Reply
    {
        let name = try #require(HTTPField.Name("access-token"))
        return try await bench.send(
            .post,
            path,
            JSONValue.object(["code": .string(code)]).text,
            headers: [name: try token ?? bench.token(.client)]
        )
    }

    @Test func `the app's private key opens the data, once`() async throws {
        try await ServerBench.with { bench async throws in
            let privateKey = try Self.prepare(bench)
            let code = try Self.tap(bench)

            let answer = try await Self.ask(bench, code)

            #expect(
                answer.steadyText.hasPrefix(#"{"err_no":0,"err_msg":"","log_id":"LOGID","data":""#)
            )
            let data = try #require(try JSONValue.parse(answer.text)["data"]?.string)
            #expect(
                String(decoding: try PrivateKeyCipher(pem: privateKey).decrypt(data), as: UTF8.self) == """
                    {"phoneNumber":"13800000000","purePhoneNumber":"13800000000","countryCode":"86",\
                    "watermark":{"appid":"tt1","timestamp":1767225600}}
                    """
            )
            #expect(bench.platform.trace.entries().last?.person == "amy")
            let again = try await Self.ask(bench, code)
            #expect(again.steadyText == Self.failure(28_005_187, "code无效或已过期"))
            let trace = try await bench.send(.get, "/_quaver/v1/trace").text
            #expect(!trace.contains("13800000000") && !trace.contains(code))
        }
    }

    @Test func `a code is refused after five minutes, and the trace says when it expired`() async throws {
        try await ServerBench.with { bench async throws in
            _ = try Self.prepare(bench)
            let code = try Self.tap(bench)
            bench.platform.clock.advance(by: 300)

            let late = try await Self.ask(bench, code)

            #expect(late.steadyText == Self.failure(28_005_187, "code无效或已过期"))
            let entry = try #require(bench.platform.trace.entries().last)
            let failed = try #require(entry.rules.first { $0.state == .failed })
            #expect(
                failed.text.en == "Code: it is still valid – no, the code expired at 2026-01-01T00:05:00Z"
            )
        }
    }

    @Test func `a token of the other kind, or none, opens nothing`() async throws {
        try await ServerBench.with { bench async throws in
            _ = try Self.prepare(bench)
            let code = try Self.tap(bench)
            for token in ["", try bench.token(.access), "clt.made-up"] {
                let answer = try await Self.ask(bench, code, token: token)
                #expect(answer.steadyText == Self.failure(28_001_003, "access_token无效"))
            }
            let old = try bench.token(.client)
            bench.platform.clock.advance(by: 7200)
            let late = try await Self.ask(bench, code, token: old)
            #expect(
                late.steadyText == Self.failure(28_001_008, "access_token过期,请刷新或重新授权")
            )
        }
    }

    @Test func `an app without a public key learns from the trace how to set one`() async throws {
        try await ServerBench.with { bench async throws in
            _ = try Self.prepare(bench)
            let code = try Self.tap(bench)
            _ = try bench.platform.apps.update("tt1", patch: ["public_key": .null]).get()

            let answer = try await Self.ask(bench, code)

            #expect(answer.steadyText == Self.failure(28_001_014, "应用未设置有效的公钥"))
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.rules.contains { $0.text.en.hasSuffix("no, the app has no public key") })
            #expect(entry.fix?.en.contains("PATCH /_quaver/v1/apps/ID") == true)
        }
    }

    @Test(arguments: ["", "nobody's"])
    func `no code and a made-up code have different codes`(code: String) async throws {
        try await ServerBench.with { bench async throws in
            let answer = try await Self.ask(bench, code)
            #expect(
                answer.steadyText
                    == (code.isEmpty
                        ? Self.failure(28_001_007, "参数缺失或错误: code")
                        : Self.failure(28_005_187, "code无效或已过期"))
            )
        }
    }
}
