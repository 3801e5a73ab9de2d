import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct PayTests {
    private static let script = """
        Page({ data: { code: null },
          pay(then) {
            const orderInfo = { order_id: 'o-1', order_token: 't' };
            tt.pay({ orderInfo, service: 5, success: (res) => { this.setData({ code: res.code }); then && then(); } });
          },
          tap() { this.pay(); },
          subscribe() { this.pay(() => this.ask()); },
          later() { this.pay(() => setTimeout(() => this.ask(), 0)); },
          untapped() { setTimeout(() => this.subscribe(), 0); },
          profile() { this.pay(() => tt.getUserProfile({ complete: (res) => console.info(res.errMsg) })); },
          refused() { tt.pay({ service: 1, fail: () => setTimeout(() => this.ask(), 0) }); },
          ask() { tt.requestSubscribeMessage({ tmplIds: ['none'], complete: (res) => console.info(res.errMsg) }); } });
        """
    private static let template = ["tap", "subscribe", "later", "untapped", "profile", "refused"]
        .map { #"<view id="\#($0)" bindtap="\#($0)"></view>"# }
        .joined()

    @Test func `the cashier opens, and its answer comes to the app`() async throws {
        let app = try WrittenApp(script: Self.script, template: Self.template)
        try await Workbench.with(app: app.root) { bench in
            try bench.platform.arrange(
                Order(id: "o-1", appID: Workbench.appID, subject: "月卡", amount: 1800)
            )
            for (choice, code) in [(Answer.Choice.accept, 0), (.reject, 4), (.dismiss, 3)] {
                try await bench.tap("#tap")
                #expect(try await bench.dialog().json["subject"] == "月卡")
                #expect(try await bench.dialog().json["amount"] == 1800)
                try await bench.answer(choice)
                #expect(try await bench.data()["code"] == .integer(code))
            }
        }
    }

    @Test(arguments: [
        ("subscribe", true), ("untapped", true), ("later", false), ("profile", false), ("refused", false),
    ])
    func `after a payment the app may ask for subscriptions, and for nothing else`(
        handler: String,
        mayAsk: Bool
    ) async throws {
        let app = try WrittenApp(script: Self.script, template: Self.template)
        try await Workbench.with(app: app.root, conduct: .agree) { bench in
            try await bench.tap("#\(handler)")
            try await bench.until("the app asked") { await bench.console(.info).count == 1 }

            #expect(await bench.console(.info)[0].hasSuffix("must be invoked by user tap gesture") == !mayAsk)
        }
    }
}
