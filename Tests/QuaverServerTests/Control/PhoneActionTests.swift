import DouyinCrypto
import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

@Suite struct PhoneActionTests {
    private static let path = "/_quaver/v1/people/amy/phone"
    private static let body = #"{"app_id":"tt1","host_app":"douyin"}"#
    private static let phone: JSONValue = ["phone": ["country_code": "86", "number": "13800000000"]]

    @Test func `the button's answer has both ways`() async throws {
        try await ServerBench.with { bench async throws in
            _ = try bench.platform.people.update("amy", patch: Self.phone).get()
            let session = try bench.session()

            let answer = try await bench.send(.post, Self.path, Self.body)

            let json = try JSONValue.parse(answer.text)
            #expect(json.object?.keys == ["code", "encryptedData", "iv", "errMsg"])
            #expect(json["errMsg"] == "getPhoneNumber:ok")
            #expect(json["code"]?.string?.count == 32)
            let payload = SessionCipher.Payload(
                encryptedData: json["encryptedData"]?.string ?? "",
                iv: json["iv"]?.string ?? ""
            )
            let text = try SessionCipher(sessionKey: session.key).decrypt(payload)
            #expect(
                String(decoding: text, as: UTF8.self) == """
                    {"phoneNumber":"13800000000","purePhoneNumber":"13800000000","countryCode":"86",\
                    "watermark":{"appid":"tt1","timestamp":1767225600}}
                    """
            )
            let trace = try await bench.send(.get, "/_quaver/v1/trace").text
            #expect(!trace.contains("13800000000"))
            #expect(!trace.contains(json["code"]?.string ?? "13800000000"))
        }
    }

    @Test func `each refusal has the words of the button's page, and the trace says why`() async throws {
        try await ServerBench.with { bench async throws in
            func errMsg() async throws -> String {
                try await bench.send(.post, Self.path, Self.body).text
            }
            #expect(try await errMsg() == #"{"errMsg":"getPhoneNumber:fail not login"}"#)
            _ = try bench.loginCode()
            #expect(try await errMsg() == #"{"errMsg":"getPhoneNumber:fail no phone number"}"#)
            let entry = try #require(bench.platform.trace.entries().last)
            #expect(entry.outcome == .refused)
            #expect(entry.rules.last?.text.en.hasSuffix("the person has no phone number") == true)
            _ = try bench.platform.people.update("amy", patch: Self.phone).get()
            bench.platform.clock.advance(by: 7 * 86_400)
            #expect(try await errMsg() == #"{"errMsg":"getPhoneNumber:fail invalid session"}"#)
        }
    }

    @Test func `who or what is not there is no refusal of the button`() async throws {
        try await ServerBench.with { bench async throws in
            let person = try await bench.send(.post, "/_quaver/v1/people/bob/phone", Self.body)
            #expect(person.status == 404)
            #expect(person.text.contains("person_not_found"))
            let app = try await bench.send(.post, Self.path, #"{"app_id":"tt9"}"#)
            #expect(app.status == 404)
            #expect(app.text.contains("app_not_found"))
            #expect(try await bench.send(.post, Self.path, "{}").status == 400)
            #expect(try await bench.send(.post, Self.path, #"{"app_id":"tt1","x":1}"#).status == 400)
        }
    }
}
