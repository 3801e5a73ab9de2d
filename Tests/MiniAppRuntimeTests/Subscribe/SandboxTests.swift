import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

/// The subscribe dialog in the sandbox, by the setting `host.sandbox_subscribing`.
@Suite(.timeLimit(.minutes(2))) struct SandboxTests {
    private static let refusal = "requestSubscribeMessage:fail not supported by current application"

    @Test(
        arguments: [
            (false, .nowhere, "ios", nil), (true, .nowhere, "ios", 21502), (true, .nowhere, "android", 21502),
            (true, .android, "ios", 21502), (true, .android, "android", nil),
        ] as [(Bool, HostSettings.SandboxSubscribing, String, Int?)]
    )
    func `the sandbox has the dialog where the setting says`(
        isSandbox: Bool,
        setting: HostSettings.SandboxSubscribing,
        system: String,
        number: Int?
    ) async throws {
        let model = try #require(PhoneModel.all.first { $0.platform == system })
        try await Self.open(setting) { bench in
            await bench.device.turn(.model(model), .sandbox(isSandbox))
            try await bench.tap("#ask")
            let answer = try await bench.data()["answer"]
            guard let number else {
                #expect(answer?["errMsg"] == "requestSubscribeMessage:ok")
                return
            }
            #expect(answer == ["errMsg": .string(Self.refusal), "errNo": .integer(number)])
        }
    }

    @Test func `leaving the sandbox brings the dialog back at once`() async throws {
        try await Self.open(.nowhere) { bench in
            var numbers: [JSONValue?] = []
            for isSandbox in [true, false] {
                await bench.device.turn(.sandbox(isSandbox))
                try await bench.tap("#ask")
                numbers.append(try await bench.data()["answer"]?["errNo"])
            }
            #expect(numbers == [21502, nil])
        }
    }

    private static func open(
        _ setting: HostSettings.SandboxSubscribing,
        _ body: (Workbench) async throws -> Void
    ) async throws {
        let app = try WrittenApp(
            script: """
                Page({ data: {}, ask() {
                  tt.requestSubscribeMessage({ tmplIds: ['MSG-a'], complete: (answer) => this.setData({ answer }) });
                } });
                """,
            template: #"<button id="ask" bindtap="ask"></button>"#
        )
        var settings = HostSettings()
        settings.sandboxSubscribing = setting
        try await Workbench.with(app: app.root, conduct: .agree, settings: settings) { bench in
            _ = try bench.platform.templates(of: Workbench.appID).create(Template(id: "MSG-a")).get()
            try await body(bench)
        }
    }
}
