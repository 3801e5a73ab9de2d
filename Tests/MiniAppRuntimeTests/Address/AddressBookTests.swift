import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct AddressBookTests {
    private static let script = """
        Page({ data: { told: [] },
          choose() { tt.chooseAddress({
            success: (res) => this.setData({ told: this.data.told.concat([res.userName + res.detailInfo]) }),
            fail: (res) => this.setData({ told: this.data.told.concat([res.errMsg]) }) }); } });
        """

    @Test func `the person adds an address, and finds it there the next time`() async throws {
        let app = try WrittenApp(
            script: Self.script,
            template: ##"<view id="choose" bindtap="choose"></view>"##
        )
        try app.write("app.json", #"{"pages":["pages/a/a"],"requiredPrivateInfos":["scope.address"]}"#)
        try await Workbench.with(app: app.root) { bench in
            try await bench.tap("#choose")
            try await bench.answer(.accept)
            try await bench.until("the book is shown") { await !bench.device.openDialogs().isEmpty }
            let added: JSONValue = ["userName": "小满", "detailInfo": "复兴中路 1 号"]
            let answer = Answer(.accept, fields: ["index": 0, "addresses": [added]])
            let dialog = try await bench.dialog()
            #expect(await bench.device.answer(dialog.id, with: answer))
            try await bench.until("it was chosen") { try await bench.data()["told"]?.array?.count == 1 }

            try await bench.tap("#choose")
            let book = try await bench.dialog().contents.members["addresses"]?.array
            #expect(book?.map { $0["userName"] } == ["小满"])
            try await bench.answer(.dismiss)
            #expect(try await bench.data()["told"] == ["小满复兴中路 1 号", "chooseAddress:fail cancel"])
        }
    }
}
