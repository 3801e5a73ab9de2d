import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct ObserverTests {
    private static func app(_ handler: String) throws -> WrittenApp {
        try WrittenApp(
            script: "Page({ go() { \(handler) }, off() { this.observer.disconnect(); } });",
            template: """
                <view id="box" data-n="1">x</view><button id="go" bindtap="go">go</button>
                <button id="off" bindtap="off">off</button>
                """
        )
    }

    private static let observe = """
        this.observer = tt.createIntersectionObserver(this, { thresholds: [0, 0.5] });
        this.observer.relativeToViewport({ bottom: 10 }).observe('#box', (res) => {
          console.log(res.id, res.dataset.n, res.intersectionRatio, res.intersectionRect.height, res.relativeRect.bottom);
        });
        """

    /// Answers the newest question: the box is 20 high and begins at `top`, in a viewport of 100.
    private static func put(_ top: Int, _ bench: Workbench, _ browser: Browser) async throws {
        let question = try #require(try await browser.frames().last { $0["type"] == "measure" })
        let box: JSONValue = ["left": 0, "right": 10, "top": .integer(top), "bottom": .integer(top + 20)]
        let layout: JSONValue = ["nodes": [box], "viewport": ["right": 10, "bottom": 100]]
        await bench.device.hear(layout, of: try #require(question["query"]?.int))
    }

    @Test func `who watches an element hears when it passes a threshold, until they stop`() async throws {
        let app = try Self.app(Self.observe)
        try await Workbench.with(app: app.root) { bench in
            let browser = try await Browser(of: bench)
            let page = try #require(await bench.device.stackOfPages().first)
            _ = await bench.device.dispatch(RawEvent(target: .selector("#go"), type: "tap"))
            let watch = try await browser.frames().last { $0["type"] == "watch" }
            #expect(watch?["page"]?.int == page && watch?["on"] == true)
            for top in [200, 105, 103, 95, 50, 400] {
                try await Self.put(top, bench, browser)
                await bench.device.hearOfMovement(on: page)
            }
            #expect(
                await bench.console(.log) == [
                    "box 1 0.25 5 110", "box 1 0.75 15 110", "box 1 0 0 110",
                ]
            )
            try await bench.tap("#off")
            #expect(try await browser.frames().last { $0["type"] == "watch" }?["on"] == false)
            let asked = try await browser.types().count { $0 == "measure" }
            await bench.device.hearOfMovement(on: page)
            #expect(try await browser.types().count { $0 == "measure" } == asked)
        }
    }

    @Test func `without a browser nothing comes into view`() async throws {
        let app = try Self.app(Self.observe)
        try await Workbench.with(app: app.root) { bench in
            let tapping = try await bench.tap("#go")
            #expect(tapping.isSettled)
            #expect(await bench.console(.log) == [])
            #expect(await bench.console(.error) == [])
        }
    }

    @Test func `a media query is answered once`() async throws {
        let app = try Self.app(
            """
            const observer = this.createMediaQueryObserver();
            observer.observe({ minWidth: 300, orientation: 'portrait' }, (res) => console.log(JSON.stringify(res)));
            const other = this.createMediaQueryObserver();
            other.observe({ minWidth: 300 }, () => console.log('never'));
            other.disconnect();
            """
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            #expect(await bench.console(.log) == [#"{"matches":true}"#])
        }
    }

    @Test func `an animation exports its groups once; what is set stays set`() async throws {
        let app = try Self.app(
            """
            const animation = tt.createAnimation({ duration: 300 });
            animation.translateX(10).opacity(0.5).step().width(20).step({ duration: 100, delay: 5 });
            console.log(JSON.stringify(animation.rotate(90).export()));
            console.log(JSON.stringify(animation.export()));
            """
        )
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#go")
            let move = #"{"type":"translateX","args":[10]},{"type":"style","args":["opacity",0.5]}"#
            #expect(
                await bench.console(.log) == [
                    #"{"actions":[{"animates":[\#(move)],"option":{"transformOrigin":"50% 50% 0","#
                        + #""transition":{"duration":300,"timingFunction":"linear","delay":0}}},"#
                        + #"{"animates":[\#(move),{"type":"style","args":["width","20px"]}],"option":{"#
                        + #""transformOrigin":"50% 50% 0","transition":{"duration":100,"timingFunction":"linear","delay":5}}}]}"#,
                    #"{"actions":[]}"#,
                ]
            )
        }
    }
}
