import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct SelectorQueryTests {
    private static let template = """
        <view id="box" class="a" data-kind="{{kind}}">x</view><view class="a" data-n="2">y</view>
        <scroll-view id="list" scroll-y="{{true}}"/><button id="go" bindtap="go">go</button>
        """

    private static func app(_ handler: String) throws -> WrittenApp {
        try WrittenApp(
            script: "Page({ data: { kind: { deep: 1 } }, go() { \(handler) } });",
            template: template
        )
    }

    /// What the page asks of the browser, and the answer that a browser would give.
    private static func answer(
        _ bench: Workbench,
        _ browser: Browser,
        _ layout: JSONValue
    ) async throws -> JSONValue {
        let question = try #require(try await browser.frames().last { $0["type"] == "measure" })
        await bench.device.hear(layout, of: try #require(question["query"]?.int))
        return question
    }

    private static let place: JSONValue = [
        "left": 1, "top": 2, "right": 11, "bottom": 22, "width": 10, "height": 20, "scrollLeft": 0,
        "scrollTop": 7, "style": ["color": "rgb(1, 2, 3)"],
    ]

    @Test func `without a browser the tree and the viewport are real, places are zero`() async throws {
        let app = try Self.app(
            """
            tt.createSelectorQuery().select('#box').boundingClientRect().selectAll('.a').fields({ dataset: true })
              .select('#gone').boundingClientRect().selectAll('.gone').scrollOffset().selectViewport()
              .fields({ size: true, scrollOffset: true })
              .exec((res) => console.log(JSON.stringify(res)));
            """
        )
        try await Workbench.with(app: app.root) { bench in
            await bench.device.evaluate("tt.pageScrollTo({ scrollTop: 40 })")
            #expect(await bench.device.settle(within: 5000))
            let tapping = try await bench.tap("#go")
            #expect(tapping.isSettled)
            let window = bench.device.face.conditions.window
            #expect(
                await bench.console(.log) == [
                    #"[{"id":"box","dataset":{"kind":{"deep":1}},"left":0,"right":0,"top":0,"bottom":0,"width":0,"height":0},"#
                        + #"[{"dataset":{"kind":{"deep":1}}},{"dataset":{"n":"2"}}],null,[],"#
                        + #"{"width":\#(Int(window.width)),"height":\#(Int(window.height)),"scrollLeft":0,"scrollTop":40}]"#
                ]
            )
        }
    }

    @Test func `a browser says where elements are, in the order of the question`() async throws {
        let app = try Self.app(
            """
            this.createSelectorQuery().select('#list').scrollOffset((res) => console.log('first', res.scrollTop))
              .select('#box').fields({ rect: true, computedStyle: ['color'], properties: ['class'], node: true })
              .exec((res) => console.log(JSON.stringify(res[1])));
            """
        )
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            let tapping = await bench.device.dispatch(RawEvent(target: .selector("#go"), type: "tap"))
            #expect(tapping.handled == 1)
            #expect(await !bench.device.settle(within: 0))
            let question = try await Self.answer(
                bench,
                browser,
                ["nodes": [Self.place, Self.place], "viewport": [:]]
            )
            let list = try await bench.elements("#list").first?["node"] ?? .null
            let box = try await bench.elements("#box").first?["node"] ?? .null
            #expect(question["nodes"] == [list, box])
            #expect(question["styles"] == ["color"])
            #expect(
                await bench.console(.log) == [
                    "first 7",
                    #"{"left":1,"right":11,"top":2,"bottom":22,"class":"a","color":"rgb(1, 2, 3)","node":null}"#,
                ]
            )
            #expect(await bench.device.settle(within: 0))
        }
    }

    @Test func `a silent browser is waited for two seconds, one without the page not at all`() async throws {
        let app = try Self.app(
            "tt.createSelectorQuery().select('#box').boundingClientRect((res) => console.log(res.width)).exec();"
        )
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            let tapping = try await bench.tap("#go")
            #expect(tapping.isSettled)
            #expect(await bench.console(.log) == ["0"])
            _ = await bench.device.dispatch(RawEvent(target: .selector("#go"), type: "tap"))
            _ = try await Self.answer(bench, browser, .null)
            #expect(await bench.console(.log) == ["0", "0"])
        }
    }

    @Test func `a selector that can't be read is reported, and finds nothing`() async throws {
        let app = try Self.app(
            "tt.createSelectorQuery().select('##').boundingClientRect((res) => console.log(res)).exec();"
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            #expect(await bench.console(.log) == ["null"])
            #expect(await bench.console(.error).first?.contains("\"##\" is no selector") == true)
        }
    }

    @Test func `the callback has the gesture of the tap`() async throws {
        let app = try Self.app(
            """
            tt.createSelectorQuery().select('#box').boundingClientRect(() => {
              tt.getUserProfile({ desc: 'x', complete: (res) => console.log(res.errMsg) });
            }).exec();
            """
        )
        try await Workbench.with(app: app.root, conduct: .agree) { bench in
            try await bench.tap("#go")
            #expect(await bench.console(.log) == ["getUserProfile:ok"])
        }
    }
}
