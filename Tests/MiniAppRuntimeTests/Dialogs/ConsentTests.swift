import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ConsentTests {
    private static let script = """
        Page({ data: { paste: '', said: '', setting: '', agreed: '', privacy: '' },
          onLoad() { },
          listen() { tt.onNeedPrivacyAuthorization((resolve) => { this.resolve = resolve; this.setData({ said: 'asked' }); }); },
          paste() { tt.getClipboardData({ complete: (res) => this.setData({ paste: res.errMsg }) }); },
          agreeing(e) { this.resolve({ event: 'agree', buttonId: 'agree' }); this.setData({ agreed: e.detail.errMsg }); },
          lie() { this.resolve({ event: 'agree', buttonId: 'ask' }); },
          disagree() { this.resolve({ event: 'disagree' }); },
          setting(e) { this.setData({ setting: e.detail }); } });
        """
    private static let template =
        ["paste", "listen", "lie", "disagree"].map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }.joined()
        + #"<button id="settings" open-type="openSetting" bindopensetting="setting">设置</button>"#
        + #"<button id="agree" open-type="agreePrivacyAuthorization" bindagreeprivacyauthorization="agreeing">同意</button>"#

    private static func with(
        checksPrivacy: Bool = false,
        _ body: (Workbench) async throws -> Void
    ) async throws {
        let app = try WrittenApp([
            "app.js": "App({});", "pages/a/a.js": script, "pages/a/a.ttml": template,
            "app.json":
                #"{"pages":["pages/a/a"],"usePrivacyCheck":\#(checksPrivacy),"permission":{"scope.clipboard":{"desc":"用于粘贴"}}}"#,
        ])
        try await Workbench.with(app: app.root) { try await body($0) }
    }

    private static func kind(_ bench: Workbench) async throws -> String {
        try await bench.dialog().contents.kind
    }

    @Test func `a refused scope is switched on again on the settings page`() async throws {
        try await Self.with { bench in
            try await bench.tap("#paste")
            #expect(try await bench.dialog().json["reason"] == "用于粘贴")
            try await bench.answer(.reject)
            try await bench.tap("#paste")
            #expect(try await bench.data()["paste"] == "getClipboardData:fail auth deny")

            try await bench.tap("#settings")
            let page = try await bench.dialog()
            #expect(page.json["scopes"] == [["scope": "scope.clipboard", "is_on": false]])
            let change = Answer(.accept, fields: ["scopes": ["scope.clipboard": true]])
            #expect(await bench.device.answer(page.id, with: change))
            _ = await bench.device.settle(within: 20_000)
            #expect(
                try await bench.data()["setting"]
                    == ["authSetting": ["scope.clipboard": true], "errMsg": "openSetting:ok"]
            )
            try await bench.tap("#paste")
            #expect(try await bench.data()["paste"] == "getClipboardData:ok")
        }
    }

    @Test func `the menu of the capsule opens the settings page, once at a time`() async throws {
        try await Self.with { bench in
            await bench.device.openSettings()
            try await bench.until("the page is shown") { await !bench.device.openDialogs().isEmpty }
            await bench.device.openSettings()
            #expect(try await Self.kind(bench) == "settings")
            #expect(await bench.device.answer("d1", with: Answer(.dismiss)))
            #expect(await bench.device.openDialogs().isEmpty)
            let entries = bench.platform.trace.entries()
            let cause = entries.first { $0.kind == "lifecycle" && $0.name == "settings" }
            #expect(entries.filter { $0.group == cause?.seq }.map(\.name) == ["settings", "settings"])
        }
    }

    @Test func `without a listener the host app asks for the privacy agreement, before the scope`()
        async throws
    {
        try await Self.with(checksPrivacy: true) { bench in
            try await bench.tap("#paste")
            #expect(try await Self.kind(bench) == "privacy")
            try await bench.answer(.accept)
            #expect(try await Self.kind(bench) == "scope")
            try await bench.answer(.accept)
            #expect(try await bench.data()["paste"] == "getClipboardData:ok")
        }
    }

    @Test func `a listening app asks by itself, and its button agrees`() async throws {
        try await Self.with(checksPrivacy: true) { bench in
            try await bench.tap("#listen")
            try await bench.tap("#paste")
            #expect(await bench.device.openDialogs().isEmpty)
            #expect(try await bench.data()["said"] == "asked")
            try await bench.tap("#agree")
            #expect(try await bench.data()["agreed"] == "agreePrivacyAuthorization:ok")
            try await bench.until("the scope is asked for") { await !bench.device.openDialogs().isEmpty }
            #expect(try await Self.kind(bench) == "scope")
            try await bench.answer(.accept)
            #expect(try await bench.data()["paste"] == "getClipboardData:ok")
        }
    }

    @Test(arguments: ["#disagree", "#lie"])
    func `disagreeing, or agreeing without the button, refuses the call`(selector: String) async throws {
        try await Self.with(checksPrivacy: true) { bench in
            try await bench.tap("#listen")
            try await bench.tap("#paste")
            try await bench.tap(selector)
            try await bench.until("the call has failed") { try await bench.data()["paste"] != "" }
            #expect(
                try await bench.data()["paste"]
                    == "getClipboardData:fail privacy permission is not authorized"
            )
            #expect(await bench.console(.warn).count == (selector == "#lie" ? 1 : 0))
        }
    }
}
