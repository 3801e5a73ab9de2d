import Foundation
import Hummingbird
import HummingbirdTesting
import Testing

@testable import NotesBackend

@Suite struct Routes {
    static let profile = """
        {"token":"t1","encryptedData":"\(Sample.encryptedData)","iv":"\(Sample.iv)",\
        "rawData":\(quoted(Sample.rawData)),"signature":"\(Sample.signature)"}
        """
    static let phone = #"{"token":"t1","encryptedData":"\#(Sample.phoneData)","iv":"\#(Sample.iv)"}"#
    static let reminder = #"{"template":"MSG1","title":"雨后的梧桐","writtenAt":1767225600000}"#
    static let rain = #"{"title":"雨后的梧桐","text":"路面是湿的。","tag":"散步","writtenAt":1767225600000}"#

    @Test(arguments: [
        Scenario(
            testDescription: "a code becomes a token",
            method: .post,
            path: "/login",
            body: #"{"code":"amy"}"#,
            status: .ok,
            contains: [#""openid":"openid-of-amy""#, #""token":"t2""#]
        ),
        Scenario(
            testDescription: "a used code is refused with the platform's words",
            method: .post,
            path: "/login",
            body: #"{"code":"old"}"#,
            status: .unauthorized,
            contains: ["login_refused", "40018 bad code"],
            absent: ["token"]
        ),
        Scenario(
            testDescription: "a login without a code is a bad request",
            method: .post,
            path: "/login",
            body: "{}",
            status: .badRequest,
            contains: [#""code":"bad_request""#, "`code`"]
        ),
        Scenario(
            testDescription: "broken JSON is a bad request",
            method: .post,
            path: "/login",
            body: "{",
            status: .badRequest,
            contains: [#""error""#]
        ),
        Scenario(
            testDescription: "a body over 64 KiB is too large",
            method: .post,
            path: "/login",
            body: String(repeating: "x", count: 65_537),
            status: .contentTooLarge,
            contains: [#""error""#]
        ),
        Scenario(
            testDescription: "an unknown path is not found, as JSON",
            method: .get,
            path: "/nothing",
            status: .notFound,
            contains: [#""code":"not_found""#]
        ),
        Scenario(
            testDescription: "a profile is opened",
            method: .post,
            path: "/profile",
            body: profile,
            status: .ok,
            contains: ["抖音测试", "avatarUrl"]
        ),
        Scenario(
            testDescription: "a profile needs a token",
            method: .post,
            path: "/profile",
            body: profile.replacingOccurrences(of: #""t1""#, with: #""stranger""#),
            status: .unauthorized,
            contains: ["not_signed_in"],
            absent: ["抖音测试"]
        ),
        Scenario(
            testDescription: "a profile with another signature is forged",
            method: .post,
            path: "/profile",
            body: profile.replacingOccurrences(of: Sample.signature, with: "00"),
            status: .forbidden,
            contains: ["forged_profile"],
            absent: ["抖音测试"]
        ),
        Scenario(
            testDescription: "a phone number is opened, and its middle stays hidden",
            method: .post,
            path: "/phone",
            body: phone,
            status: .ok,
            contains: [#"{"phone":"138 **** 0000"}"#],
            absent: ["13800000000"]
        ),
        Scenario(
            testDescription: "a phone number needs a token",
            method: .post,
            path: "/phone",
            body: phone.replacingOccurrences(of: #""t1""#, with: #""stranger""#),
            status: .unauthorized,
            contains: ["not_signed_in"]
        ),
        Scenario(
            testDescription: "a phone number sealed with another key can't be read",
            method: .post,
            path: "/phone",
            body: phone.replacingOccurrences(of: Sample.phoneData, with: Sample.alignedData),
            status: .badRequest,
            contains: ["unreadable_profile"]
        ),
        Scenario(
            testDescription: "a reminder is sent to whoever asks for it",
            method: .post,
            path: "/remind",
            token: "t1",
            body: reminder,
            status: .noContent
        ),
        Scenario(
            testDescription: "a reminder that the platform refuses is told with its words",
            method: .post,
            path: "/remind",
            token: "t1",
            body: reminder.replacingOccurrences(of: "MSG1", with: "MSG2"),
            status: .badGateway,
            contains: ["message_refused", "1001 tpl_id"]
        ),
        Scenario(
            testDescription: "a reminder needs a token",
            method: .post,
            path: "/remind",
            body: reminder,
            status: .unauthorized,
            contains: ["not_signed_in"]
        ),
        Scenario(
            testDescription: "notes need a token",
            method: .get,
            path: "/notes",
            status: .unauthorized,
            contains: ["not_signed_in"]
        ),
        Scenario(
            testDescription: "nobody has notes at first",
            method: .get,
            path: "/notes",
            token: "t1",
            status: .ok,
            contains: [#"{"notes":[]}"#]
        ),
        Scenario(
            testDescription: "a note is made",
            method: .post,
            path: "/notes",
            token: "t1",
            body: rain,
            status: .created,
            contains: [#""id":"n1""#, "雨后的梧桐"]
        ),
        Scenario(
            testDescription: "an empty note is refused",
            method: .post,
            path: "/notes",
            token: "t1",
            body: #"{"title":"","text":"","writtenAt":1}"#,
            status: .unprocessableContent,
            contains: ["bad_note"]
        ),
        Scenario(
            testDescription: "a title of 41 characters is refused",
            method: .post,
            path: "/notes",
            token: "t1",
            body: #"{"title":"\#(String(repeating: "长", count: 41))","text":"","writtenAt":1}"#,
            status: .unprocessableContent,
            contains: ["title has more than 40"]
        ),
        Scenario(
            testDescription: "a note that isn't there can't be changed",
            method: .put,
            path: "/notes/n9",
            token: "t1",
            body: rain,
            status: .notFound,
            contains: ["no_such_note", "n9"]
        ),
    ])
    func `each answers as agreed`(scenario: Scenario) async throws {
        try await Application(router: Backend.forTests().router())
            .test(.router) { client in
                try await logIn("amy", client)
                try await scenario.run(client)
            }
    }

    @Test func `each person sees and changes only their own notes`() async throws {
        try await Application(router: Backend.forTests().router())
            .test(.router) { client in
                try await logIn("amy", client)
                try await logIn("ben", client)
                for scenario in Self.twoPeople { try await scenario.run(client) }
            }
    }

    private static let twoPeople = [
        Scenario(
            testDescription: "",
            method: .post,
            path: "/notes",
            token: "t1",
            body: rain,
            status: .created
        ),
        Scenario(
            testDescription: "",
            method: .get,
            path: "/notes",
            token: "t2",
            status: .ok,
            absent: ["雨后的梧桐"]
        ),
        Scenario(
            testDescription: "",
            method: .delete,
            path: "/notes/n1",
            token: "t2",
            status: .notFound
        ),
        Scenario(
            testDescription: "",
            method: .put,
            path: "/notes/n1",
            token: "t1",
            body: #"{"title":"一句话","text":"慢一点。","writtenAt":1767225600000}"#,
            status: .ok,
            contains: ["一句话"],
            absent: ["梧桐"]
        ),
        Scenario(
            testDescription: "",
            method: .delete,
            path: "/notes/n1",
            token: "t1",
            status: .noContent
        ),
        Scenario(
            testDescription: "",
            method: .get,
            path: "/notes",
            token: "t1",
            status: .ok,
            contains: [#"{"notes":[]}"#]
        ),
    ]

    private func logIn(_ code: String, _ client: any TestClientProtocol) async throws {
        let body = #"{"code":"\#(code)"}"#
        try await Scenario(
            testDescription: "",
            method: .post,
            path: "/login",
            body: body,
            status: .ok
        )
        .run(client)
    }

    private static func quoted(_ text: String) -> String {
        "\"" + text.replacingOccurrences(of: "\"", with: "\\\"") + "\""
    }
}
