import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

/// How far a tap reaches, seen by `tt.getUserProfile`, which needs one.
@Suite(.timeLimit(.minutes(2))) struct GestureTests {
    struct Path: CustomTestStringConvertible, Sendable {
        let testDescription: String
        let script: String
        let isStrict: Bool

        init(_ name: String, reaches isStrict: Bool = true, _ script: String) {
            testDescription = name
            self.script = script
            self.isStrict = isStrict
        }
    }

    private static let paths = [
        Path("the handler", "this.ask()"),
        Path("after an await", "await null; this.ask()"),
        Path("a promise job", "Promise.resolve().then(() => 1).then(() => this.ask())"),
        Path("a callback", "tt.login({ success: () => this.ask() })"),
        Path(
            "a callback of a callback",
            "tt.login({ complete: () => tt.checkSession({ success: () => this.ask() }) })"
        ),
        Path(
            "a promise that a callback keeps",
            "await new Promise((done) => tt.login({ success: done })); this.ask()"
        ),
        Path("a promise job of a callback", "tt.login({ success: async () => { await null; this.ask() } })"),
        Path("a callback of a call that fails", "tt.navigateTo({ url: '', fail: () => this.ask() })"),
        Path("the answer to a dialog", "tt.showModal({ title: 'a', success: () => this.ask() })"),
        Path("a timer", reaches: false, "setTimeout(() => this.ask(), 0)"),
        Path("a timer of a timer", reaches: false, "setTimeout(() => setTimeout(() => this.ask(), 0), 0)"),
        Path(
            "a promise that a timer keeps",
            reaches: false,
            "await new Promise((done) => setTimeout(done, 0)); this.ask()"
        ),
        Path(
            "a callback in a timer",
            reaches: false,
            "setTimeout(() => tt.login({ success: () => this.ask() }), 0)"
        ),
        Path(
            "a network answer",
            reaches: false,
            "tt.request({ url: 'https://a.cn', complete: () => this.ask() })"
        ),
        Path(
            "a callback after a network answer",
            reaches: false,
            "tt.request({ url: 'https://a.cn', success: () => tt.login({ success: () => this.ask() }) })"
        ),
    ]

    private static let refusal = "getUserProfile:fail must be invoked by user tap gesture"

    @Test(arguments: paths, GestureReach.allCases)
    func `a tap reaches as far as the setting says`(path: Path, reach: GestureReach) async throws {
        let isReached = path.isStrict || reach == .lenient

        try await Self.expect(isReached ? "getUserProfile:ok" : Self.refusal, of: path.script, reach)
    }

    @Test(arguments: GestureReach.allCases)
    func `a page that opens has no gesture, nor has what it starts`(reach: GestureReach) async throws {
        let hook = "onLoad() { setTimeout(() => this.ask(), 0) },"

        try await Self.expect(Self.refusal, of: "", hook: hook, reach)
    }

    @Test func `data-eventsync is a member of the dataset and nothing else`() async throws {
        try await Self.expect(
            "getUserProfile:ok",
            of: "if (event.currentTarget.dataset.eventsync === 'true') this.ask()",
            attributes: #"data-eventsync="true""#,
            .strict
        )
    }

    /// Expects what the app hears when it asks for the profile by way of a handler.
    private static func expect(
        _ answer: String,
        of script: String,
        hook: String = "",
        attributes: String = "",
        _ reach: GestureReach,
        _ location: SourceLocation = #_sourceLocation
    ) async throws {
        let app = try WrittenApp(
            script: """
                Page({ \(hook) async tap(event) { \(script) },
                  ask() { tt.getUserProfile({ complete: (res) => console.info(res.errMsg) }); } });
                """,
            template: #"<view id="it" bindtap="tap" \#(attributes)></view>"#
        )
        var settings = HostSettings()
        settings.gesture = reach
        try await Workbench.with(
            app: app.root,
            conduct: .agree,
            settings: settings,
            request: { _ in HTTPReply(status: 200, headers: [], body: []) },
            { bench in
                try await bench.tap("#it")
                try await bench.until("the app asked") { await bench.console(.info).count == 1 }
                #expect(await bench.console(.info) == [answer], sourceLocation: location)
            }
        )
    }
}
