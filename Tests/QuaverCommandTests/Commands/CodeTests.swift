import Foundation
import OpenPlatform
import RawHTTP
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct CodeTests {
    private static let scenario = """
        apps:
          - { app_id: tt1, secret: s }
        people:
          - { id: amy, nickname: 小满 }
          - { id: "小 满/?#", nickname: 难 }
          - { id: guest, signed_in: { douyin: false }, conduct: refuse }
        """

    private static func run(_ arguments: [String], url: String) async throws -> Command.Ending {
        let folder = FileManager.default.temporaryDirectory
        return try await Command(["code"] + arguments, in: folder, environment: ["QUAVER_URL": url]).ending()
    }

    private static func with(_ body: @Sendable (ServerProcess, String) async throws -> Void) async throws {
        let place = try Place(["quaver.yaml": scenario])
        try await ServerProcess.with(["serve", "--ephemeral"], in: place.root) { server in
            try await body(server, "http://127.0.0.1:\(server.port)")
        }
    }

    @Test(arguments: ["amy", "小 满/?#"])
    func `a code opens a session`(person: String) async throws {
        try await Self.with { server, url in
            let ending = try await Self.run(["--app", "tt1", "--person", person], url: url)
            #expect(ending.status == 0, "\(ending)")
            #expect(ending.output.hasSuffix("\n"))
            let code = ending.output.dropLast()
            let body = #"{"appid":"tt1","secret":"s","code":"\#(code)"}"#
            let session = try await server.request("POST /api/apps/v2/jscode2session", body: body)
            #expect(session.text.hasPrefix(#"{"err_no":0"#))
        }
    }

    @Test func `all that a login gives can be printed as JSON`() async throws {
        try await Self.with { _, url in
            let ending = try await Self.run(["--app", "tt1", "--json"], url: url)
            let login = try JSONValue.parse(ending.output)
            #expect(login["errMsg"] == "login:ok")
            #expect(login["code"]?.string?.isEmpty == false)
            #expect(login["anonymousCode"]?.string?.isEmpty == false)
        }
    }

    @Test(arguments: [
        (["--app", "tt9"], "tt9"), (["--app", "tt1", "--person", "nobody"], "nobody"),
        (["--app", "tt1", "--host-app", "wechat"], "host_app"),
    ])
    func `a login that fails ends with 1 and says why`(arguments: [String], word: String) async throws {
        try await Self.with { _, url in
            let ending = try await Self.run(arguments, url: url)
            #expect(ending.status == 1)
            #expect(ending.output == "")
            #expect(ending.errors.contains(word), "\(ending.errors)")
        }
    }

    @Test(arguments: ["http://127.0.0.1:1", "nonsense", "", "http://127.0.0.1:1/"])
    func `without a server a code can't be had`(url: String) async throws {
        let ending = try await Self.run(["--app", "tt1"], url: url)
        #expect(ending.status == 1)
        #expect(ending.output == "")
        #expect(ending.errors.contains("quaver serve"))
    }
}
