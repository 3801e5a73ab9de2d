import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct AppEventTests {
    private static let app = """
        const say = (name) => (value) => console.log(name, value === undefined ? '' : JSON.stringify(value));
        const gone = say('gone');
        tt.onAppLaunch(say('launch'));
        tt.onAppShow(say('show'));
        tt.onAppShow(gone);
        tt.offAppShow(gone);
        tt.onAppHide(say('hide'));
        tt.onError((message) => console.log('error', message.split('\\n')[0]));
        tt.onUnhandledRejection(({ reason, promise }) => console.log('rejection', reason.message, typeof promise.then));
        tt.onPageNotFound(say('missing'));
        tt.onWindowResize(say('resize'));
        tt.onLazyLoadError(say('lazy'));
        App({});
        """

    @Test func `listeners of the app hear of its life, until they are taken away`() async throws {
        let app = try WrittenApp(
            script:
                "Page({ fail() { throw new Error('oh'); }, late() { Promise.reject(new Error('no')); } });",
            template: "<button id=\"fail\" bindtap=\"fail\"/><button id=\"late\" bindtap=\"late\"/>",
            app: Self.app
        )
        try await Workbench.with(app: app.root, query: [QueryItem(name: "a", value: "1")]) { bench in
            let options =
                #"{"path":"pages/a/a","query":{"a":"1"},"scene":"990001","showFrom":0,"referrerInfo":{}}"#
            #expect(await bench.console(.log) == ["launch \(options)", "show \(options)"])

            await bench.device.enterBackground()
            await bench.device.enterForeground()
            try await bench.tap("#fail")
            try await bench.tap("#late")
            #expect(
                await bench.console(.log).dropFirst(2) == [
                    "hide ", "show \(options)", "error Error: oh", "rejection no function",
                ]
            )
        }
    }

    @Test func `an app that is opened on a page it does not have hears of it`() async throws {
        let app = try WrittenApp(script: "Page({});", app: Self.app)
        try await Workbench.with(app: app.root, page: "pages/no/no") { bench in
            #expect(
                await bench.console(.log).last
                    == #"missing {"path":"pages/no/no","query":{},"isEntryPage":true}"#
            )
        }
    }
}
