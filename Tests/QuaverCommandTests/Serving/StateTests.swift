import Foundation
import OpenPlatform
import RawHTTP
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct StateTests {
    private static let person = #"{"id":"bob","nickname":"阿力"}"#

    @Test func `state survives a restart in its folder`() async throws {
        let place = try Place()
        let arguments = ["serve", "--data", place.root.appending(path: "kept").path]
        try await ServerProcess.with(arguments, in: place.root) { server async throws in
            #expect(try await server.request("POST /_quaver/v1/people", body: Self.person).status == 201)
            #expect(
                try await server
                    .request("PATCH /_quaver/v1/clock", body: #"{"now":1767225600,"frozen":true}"#).status
                    == 200
            )
        }
        try await ServerProcess.with(arguments, in: place.root) { server async throws in
            #expect(try await server.request("GET /_quaver/v1/people/bob").text.contains("阿力"))
            #expect(
                try await server.request("GET /_quaver/v1/clock").text
                    == #"{"now":1767225600,"frozen":true,"rate":1}"#
            )
        }
        #expect(try place.contents().contains("kept/quaver.sqlite"))
        #expect(try place.contents().contains(".quaver") == false)
    }

    @Test func `state is beside the configuration when nothing else is said`() async throws {
        let place = try Place([
            "quaver.yaml": "people:\n  - { id: amy, nickname: 小满 }\n", "deep/er/.keep": "",
        ])
        try await ServerProcess.with(["serve"], in: place.root.appending(path: "deep/er")) {
            server async throws in
            #expect(try await server.request("GET /_quaver/v1/people/amy").text.contains("小满"))
        }
        #expect(try place.contents().contains(".quaver/quaver.sqlite"))
        #expect(try place.contents().contains("deep/er/.quaver") == false)
    }

    @Test func `an app has the templates that its configuration names, also the second time`() async throws {
        let place = try Place()
        for title in ["每晚回顾", "每周回顾"] {
            try place.write(
                "quaver.yaml",
                "apps: [{ app_id: tt1, secret: s, templates: [{ template_id: MSG1, title: \(title) }] }]\n"
            )
            try await ServerProcess.with(["serve"], in: place.root) { server async throws in
                let templates = try await server.request("GET /_quaver/v1/apps/tt1/templates").text
                #expect(templates.contains(title))
                #expect(templates.components(separatedBy: "template_id").count == 2)
            }
        }
    }

    @Test func `a fleeting server leaves nothing on disk`() async throws {
        let place = try Place(["quaver.yaml": "apps: []\n"])
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root) { server async throws in
            #expect(try await server.request("POST /_quaver/v1/people", body: Self.person).status == 201)
        }
        #expect(try place.contents() == ["quaver.yaml"])
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root) { server async throws in
            #expect(try await server.request("GET /_quaver/v1/people/bob").status == 404)
        }
    }

    @Test func `a configuration says what the platform's pages leave open`() async throws {
        let place = try Place([
            "quaver.yaml": """
            platform: { code_seconds: 180, union_id_spans_host_apps: true }
            apps:
              - { app_id: tt1, secret: s }
            people:
              - { id: amy }
            """
        ])
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root) { server async throws in
            _ = try await server.request("PATCH /_quaver/v1/clock", body: #"{"frozen":true}"#)
            var unionIDs: Set<String?> = []
            for (host, seconds) in [("douyin", 179), ("toutiao", 179), ("douyin", 180)] {
                let login = try await server.request(
                    "POST /_quaver/v1/people/amy/login",
                    body: #"{"app_id":"tt1","host_app":"\#(host)"}"#
                )
                let code = try #require(try JSONValue.parse(login.body)["code"]?.string)
                _ = try await server.request("PATCH /_quaver/v1/clock", body: #"{"advance":\#(seconds)}"#)
                let answer = try await server.request(
                    "POST /api/apps/v2/jscode2session",
                    body: #"{"appid":"tt1","secret":"s","code":"\#(code)"}"#
                )
                let json = try JSONValue.parse(answer.body)
                #expect(json["err_no"] == (seconds < 180 ? 0 : 40018))
                if seconds < 180 { unionIDs.insert(json["data"]?["unionid"]?.string) }
            }
            #expect(unionIDs.count == 1)
        }
    }

    @Test(arguments: [
        ("platform: { code_secs: 1 }", "platform.code_secs is not a field here"),
        ("platform: { code_seconds: 0 }", "platform.code_seconds must be seconds, more than 0"),
        ("platform: { one_time_ceiling: many }", "platform.one_time_ceiling must be a whole number"),
        ("platform: { file_bytes: 0 }", "platform.file_bytes must be bytes, from 1 to 268435456"),
        ("host: { system_permissions: maybe }", "host.system_permissions must be one of ask, granted"),
        ("host: { closed_follow_card: never }", "host.closed_follow_card must be one of succeeds, fails"),
        ("host: { sandbox_subscribing: ios }", "host.sandbox_subscribing must be one of nowhere, android"),
        ("platform: { follow_cards_a_day: 0 }", "platform.follow_cards_a_day must be a whole number"),
        ("host: { gestures: lenient }", "host.gestures is not a field here"),
        (
            "host: { request_domains: [a.cn] }",
            "host.request_domains[0] must be https://host or https://host:port"
        ),
        ("host: { socket_domains: ['https://a.cn'] }", "host.socket_domains[0] must be wss://host"),
        ("host: { environment: live }", "host.environment must be one of development, preview, production"),
        ("host: { page_stack_limit: 0 }", "host.page_stack_limit must be a whole number from 1 to 100"),
        ("host: { location_seconds: -1 }", "host.location_seconds must be seconds, from 0 to 86400"),
        ("platform: { webhook_retry_seconds: [3, x] }", "platform.webhook_retry_seconds[1] must be seconds"),
    ])
    func `a mistake in a setting names its place`(text: String, words: String) async throws {
        let place = try Place(["quaver.yaml": text])
        let ending = try await quaver("serve", "--ephemeral", "--port", "0", in: place.root)
        #expect(ending.status == 2)
        #expect(ending.errors.contains(words))
    }

    @Test func `a configuration changes what it names and keeps the rest`() async throws {
        let place = try Place(["quaver.yaml": "people:\n  - { id: amy, nickname: 小满 }\n"])
        try await ServerProcess.with(["serve"], in: place.root) { server in
            _ = try await server.request(
                "PATCH /_quaver/v1/people/amy",
                body: #"{"city":"上海","nickname":"别的"}"#
            )
            _ = try await server.request("POST /_quaver/v1/people", body: Self.person)
        }
        try await ServerProcess.with(["serve"], in: place.root) { server in
            let amy = try await server.request("GET /_quaver/v1/people/amy").text
            #expect(amy.contains("上海"))
            #expect(amy.contains("小满"))
            #expect(try await server.request("GET /_quaver/v1/people/bob").status == 200)
        }
    }

    @Test func `a database may be named by its address`() async throws {
        let place = try Place()
        let arguments = ["serve", "--database", "sqlite:\(place.root.path)/own.db"]
        try await ServerProcess.with(arguments, in: place.root) { server async throws in
            #expect(try await server.request("GET /_quaver/v1/health").status == 200)
        }
        #expect(try place.contents().contains("own.db"))
    }
}
