import Foundation
import OpenPlatform
import RawHTTP
import Testing

@Suite(.serialized, .timeLimit(.minutes(2))) struct DevTests {
    @Test(arguments: ["Broken/broken-app-json"])
    func `an app without a page that runs ends with 2 and its mistakes`(app: String) async throws {
        let place = try Place()
        let ending = try await Command(["dev", Example.path(app), "--ephemeral"], in: place.root).ending()
        #expect(ending.status == 2)
        #expect(ending.output == "")
        #expect(ending.errors.contains("app.json:3:"))
        #expect(ending.errors.contains("^"))
        #expect(ending.errors.contains("no page of"))
        #expect(ending.errors.contains("can run"))
    }

    @Test func `mistakes are told in the terminal's language`() async throws {
        let place = try Place()
        let arguments = ["dev", Example.path("Broken/broken-app-json"), "--ephemeral"]
        let environment = ["LANG": "zh_CN.UTF-8"]
        let ending = try await Command(arguments, in: place.root, environment: environment).ending()
        #expect(ending.errors.contains("错误"))
    }

    @Test(arguments: [
        ("broken-ttml", "pages/index/index.ttml:5:", "pages/fine/fine"),
        ("broken-json", "pages/index/index.json:", "pages/fine/fine"),
        ("missing-page", "app.json:", "pages/index/index"), ("throws", "", "pages/index/index"),
    ])
    func `an app with one broken page starts, and says what is broken`(
        app: String,
        place mistake: String,
        page: String
    ) async throws {
        let place = try Place()
        let arguments = ["dev", Example.path("Broken/\(app)"), "--ephemeral", "--page", page]
        let errors = try await ServerProcess.with(arguments, in: place.root) { server in
            let state = try await server.request("GET /_quaver/v1/devices/device-1")
            #expect(try JSONValue.parse(state.body)["current"] == .string(page))
        }
        #expect(mistake.isEmpty ? errors.isEmpty : errors.contains(mistake))
    }

    @Test func `a phone is as it was ordered`() async throws {
        let place = try Place(["quaver.yaml": "people:\n  - { id: 小满, nickname: 小满 }\n"])
        let arguments = [
            "dev", Example.path("Quiz"), "--ephemeral", "--config", "quaver.yaml", "--host-app", "toutiao",
            "--person", "小满", "--base-library", "3.35.0", "--page", "/pages/result/result?right=3&total=5",
        ]
        try await ServerProcess.with(arguments, in: place.root) { server in
            let state = try await server.request("GET /_quaver/v1/devices/device-1").text
            #expect(state.contains(#""query":{"right":"3","total":"5"}"#))
            let tree = try await server.request("GET /_quaver/v1/devices/device-1/tree?selector=%23points")
                .text
            #expect(tree.contains(#""text":"60""#))
            let people = try await server.request("GET /_quaver/v1/people").text
            #expect(people.contains("小满"))
        }
    }

    @Test func `a saved file shows at once, and the pages stay`() async throws {
        let place = try Place([
            "app.json": #"{"pages":["pages/a/a"]}"#, "app.js": "App({});",
            "pages/a/a.js": "Page({ data: { n: 1 }, add() { this.setData({ n: this.data.n + 1 }); } });",
            "pages/a/a.ttml": #"<view id="n" bindtap="add">{{n}}</view>"#,
        ])
        let root = place.root
        try await ServerProcess.with(["dev", "--ephemeral"], in: root) { server in
            let device = "/_quaver/v1/devices/device-1"
            _ = try await server.tap("#n", on: device)
            try await server.look(at: device) { browser in
                try Data(#"<view id="n" bindtap="add">n is {{n}}</view>"#.utf8)
                    .write(to: root.appending(path: "pages/a/a.ttml"))
                _ = try await browser.frame { $0.text.contains("n is 2") }
            }
        }
    }
}
