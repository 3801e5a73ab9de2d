import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct RequestTests {
    private static let script = """
        Page({ data: { result: '' },
          send() {
            this.task = tt.request({ url: 'http://127.0.0.1:3000/slow',
              success: (res) => this.setData({ result: res.statusCode }),
              fail: (res) => this.setData({ result: res.errMsg }) });
          },
          abort() { this.task.abort(); } });
        """
    private static let template =
        #"<view id="send" bindtap="send"></view><view id="abort" bindtap="abort"></view>"#

    private static func with(_ body: (Workbench, SlowServer) async throws -> Void) async throws {
        let app = try WrittenApp(script: script, template: template)
        let server = SlowServer()
        defer { server.close() }
        try await Workbench.with(app: app.root, request: server.answer) { bench in
            try await body(bench, server)
        }
    }

    private static func tap(_ bench: Workbench, _ id: String, settle: Double = 50) async -> Settlement {
        await bench.device.dispatch(RawEvent(target: .selector("#\(id)"), type: "tap"), settle: settle)
    }

    @Test func `an event is settled when the answers have come`() async throws {
        try await Self.with { bench, server async throws in
            #expect(await Self.tap(bench, "send") == Settlement(handled: 1, isSettled: false))
            #expect(try await bench.data()["result"] == "")
            await server.release()
            #expect(await bench.device.settle(within: 20_000))
            #expect(try await bench.data()["result"] == 200)
        }
    }

    @Test func `a request that the app takes back fails as aborted`() async throws {
        try await Self.with { bench, _ async throws in
            _ = await Self.tap(bench, "send")
            #expect(await Self.tap(bench, "abort", settle: 20_000).isSettled)
            #expect(try await bench.data()["result"] == "request:fail abort")
            _ = await Self.tap(bench, "abort", settle: 20_000)
            #expect(await bench.console(.error) == [])
        }
    }

    @Test func `a request taken back at once fails as aborted`() async throws {
        try await Self.with { bench, _ async throws in
            await bench.device.evaluate("getCurrentPages()[0].send(); getCurrentPages()[0].abort();")
            #expect(await bench.device.settle(within: 20_000))
            #expect(try await bench.data()["result"] == "request:fail abort")
        }
    }

    @Test func `an answer for an app that was started anew is nobody's`() async throws {
        try await Self.with { bench, server async throws in
            server.ignoresAborts = true
            _ = await Self.tap(bench, "send")
            await bench.device.launch()
            #expect(await bench.device.settle(within: 0))
            _ = await Self.tap(bench, "send")
            await server.release()
            #expect(await bench.device.settle(within: 50) == false)
            #expect(try await bench.data()["result"] == "")
            server.close()
        }
    }

    @Test func `answers come in the order of the calls`() async throws {
        let app = try WrittenApp(
            script: """
                Page({ data: { order: [] }, onLoad() {
                  for (let i = 0; i < 300; i += 1) {
                    tt.getStorage({ key: 'none', complete: () => this.data.order.push(i) });
                  }
                } });
                """
        )
        try await Workbench.with(app: app.root) { bench in
            #expect(await bench.device.settle(within: 20_000))
            let order = try await bench.data()["order"]?.array
            #expect(order == (0..<300).map { .integer($0) })
        }
    }

    @Test func `a wait for answers ends when the app starts anew`() async throws {
        try await Self.with { bench, _ in
            _ = await Self.tap(bench, "send")
            let watch = bench.platform.clock.stopwatch()
            async let settled = bench.device.settle(within: 20_000)
            await bench.device.launch()
            #expect(await settled)
            #expect(watch.milliseconds < 10_000)
        }
    }

    @Test func `a dialog beside a request is waited for no longer than the request`() async throws {
        try await Self.with { bench, server in
            await bench.device.evaluate("getCurrentPages()[0].send(); tt.showModal({ title: '走吗' });")
            await server.release()
            #expect(await bench.device.settle(within: 20_000) == false)
            #expect(try await bench.data()["result"] == 200)
            try await bench.answer(.accept)
            #expect(await bench.device.settle(within: 0))
        }
    }
}
