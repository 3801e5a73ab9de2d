import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct LaunchTests {
    @Test(arguments: Example.sound)
    func `an example opens on its first page, without a word of complaint`(name: String) async throws {
        try await Workbench.with(app: Example.named(name)) { bench async throws in
            _ = await bench.device.settle(within: 5000)
            #expect(try await bench.routes() == ["pages/index/index"])
            #expect(await bench.device.problems() == [])
            #expect(await bench.console(.error) == [])
            #expect(await bench.console(.warn) == [])
            #expect(try await bench.elements("view").isEmpty == false)
        }
    }

    @Test(arguments: ["Notes": 6, "Quiz": 3, "Form": 2, "Thousand": 1, "DocsPages": 2])
    func `every page of an example opens`(name: String, count: Int) async throws {
        let routes = AppBundle(root: Example.named(name)).runnableRoutes
        #expect(routes.count == count)
        for route in routes {
            try await Workbench.with(app: Example.named(name), page: route) { bench async throws in
                #expect(try await bench.routes() == [route])
                #expect(await bench.console(.error) == [], "\(route)")
            }
        }
    }

    @Test func `the first page gets the query that it is opened with`() async throws {
        let app = try WrittenApp(script: "Page({ onLoad(query) { this.setData({ query }); } });")
        let query = [QueryItem(name: "id", value: "7"), QueryItem(name: "名", value: "小 满")]
        try await Workbench.with(app: app.root, query: query) { bench async throws in
            #expect(try await bench.data()["query"] == ["id": "7", "名": "小 满"])
        }
    }

    @Test func `lifecycle functions run in the documented order`() async throws {
        let app = try WrittenApp(
            script: """
                Page({ onLoad() { log('page onLoad'); }, onShow() { log('page onShow'); }, onReady() { log('page onReady'); } });
                function log(text) { getApp().log.push(text); getApp().show(); }
                """,
            app: """
                App({ log: [], show() { console.log(this.log.join()); },
                  onLaunch() { this.log.push('app onLaunch'); }, onShow() { this.log.push('app onShow'); } });
                """
        )
        try await Workbench.with(app: app.root) { bench in
            let last = await bench.console(.log).last
            #expect(last == "app onLaunch,app onShow,page onLoad,page onShow,page onReady")
        }
    }
}
