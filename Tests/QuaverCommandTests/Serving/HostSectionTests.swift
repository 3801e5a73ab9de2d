import OpenPlatform
import RawHTTP
import Testing

/// What the section `host` of `quaver.yaml` changes for an app.
@Suite(.serialized, .timeLimit(.minutes(2))) struct HostSectionTests {
    private static let people = """
        apps:
          - app_id: tt00000000000000a4
            secret: s
            official_account: { name: 轻记 }
            templates: [{ template_id: MSG1234567890a }, { template_id: MSG1234567890b }]
        people:
          - { id: amy, conduct: [{ answer: dismiss }] }
        """

    @Test(arguments: [
        ("{}", "调用成功，错误码 1"),
        ("{ closed_follow_card: fails }", "调用失败：followOfficialAccount:fail cancel"),
    ])
    func `a closed follow card ends as the setting says`(section: String, message: String) async throws {
        let options = ["--host-app", "toutiao", "--page", "pages/follow/follow"]

        #expect(try await Self.message(with: section, options, after: "#follow") == .string(message))
    }

    @Test(arguments: [
        ("{}", "调用失败：21502 requestSubscribeMessage:fail not supported by current application"),
        ("{ sandbox_subscribing: android }", "调用失败：21105 requestSubscribeMessage:fail auth deny"),
    ])
    func `the sandbox has a subscribe dialog where the setting says`(
        section: String,
        message: String
    ) async throws {
        let options = ["--sandbox", "--model", "Xiaomi 13", "--page", "pages/subscribe/subscribe"]

        #expect(try await Self.message(with: section, options, after: "#subscribe") == .string(message))
    }

    /// What the documentation's sample page shows after a tap.
    private static func message(
        with section: String,
        _ options: [String],
        after selector: String
    ) async throws -> JSONValue? {
        let place = try Place(["quaver.yaml": "host: \(section)\n\(people)"])
        let arguments = ["dev", Example.path("DocsPages"), "--ephemeral", "--config", "quaver.yaml"]
        var message: JSONValue?
        try await ServerProcess.with(arguments + options, in: place.root) { server in
            let device = "/_quaver/v1/devices/device-1"
            _ = try await server.tap(selector, on: device)
            let state = try JSONValue.parse(try await server.request("GET \(device)").body)
            message = state["pages"]?.array?.last?["data"]?["message"]
        }
        return message
    }
}
