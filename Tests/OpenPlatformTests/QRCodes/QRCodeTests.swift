import OpenPlatform
import Testing

@Suite struct QRCodeTests {
    private static func order(
        _ edition: QRCodeOrder.Edition = .first,
        _ change: (inout QRCodeOrder) -> Void = { _ in }
    ) -> QRCodeOrder {
        var order = QRCodeOrder(edition)
        change(&order)
        return order
    }

    @Test func `a code that asks for nothing opens the first page in Toutiao`() throws {
        let code = try Self.order().decide(for: "tt1").get()
        #expect(code.content == "sslocal://microapp?app_id=tt1&app_name=toutiao&start_page=")
        #expect(code.width == 430 && code.ink == .black && code.background == nil)
    }

    @Test(arguments: [
        ("pages%2Findex%3Fa%3D1", "pages%2Findex%3Fa%3D1"),
        ("pages/index?a=1", "pages%2Findex%3Fa%3D1"),
        ("100%", "100%25"),
        ("%zz", "%25zz"),
        (#"{"a":1}"#, "%7B%22a%22%3A1%7D"),
        ("页", "%E9%A1%B5"),
    ])
    func `a path is percent-encoded once, by the caller or else here`(sent: String, held: String) throws {
        let code = try Self.order { $0.path = sent }.decide(for: "tt1").get()
        #expect(code.content.hasSuffix("&start_page=" + held))
    }

    @Test func `each edition has its own host apps`() {
        for host in ["pipixia", "huoshan", "xigua"] {
            #expect(Self.order(.first) { $0.host = host }.decide(for: "tt1").refusal == nil)
            #expect(
                Self.order(.second) { $0.host = host }.decide(for: "tt1").refusal
                    == .unknownHost(host, known: QRCodeOrder.Edition.second.hosts)
            )
        }
        #expect(Self.order(.second) { $0.host = "all" }.decide(for: "tt1").refusal == nil)
        #expect(Self.order(.first) { $0.host = "all" }.decide(for: "tt1").refusal != nil)
    }

    @Test func `the first broken rule refuses`() {
        let order = Self.order {
            $0.width = 1
            $0.lineColor = "red"
        }
        #expect(order.decide(for: "tt1").refusal == .widthOutOfRange(1))
        #expect(
            QRCodeRefusal.widthOutOfRange(1).rules.map(\.state).prefix(4) == [
                .passed, .passed, .failed, .skipped,
            ]
        )
        #expect(
            Self.order { $0.background = ["r": 0, "g": 0] }.decide(for: "tt1").refusal
                == .badColor(parameter: "background")
        )
        #expect(Self.order { $0.appID = "tt2" }.decide(for: "tt1").refusal == .otherApp("tt2"))
    }

    @Test func `an app may ask so often and no more, until the minute is over`() throws {
        var settings = PlatformSettings()
        settings.callLimits.qrCode = [CallLimit(2, per: 60)]
        let fixture = try Fixture.populated(settings: settings)
        func draw() throws -> QRCodeRefusal? {
            try fixture.platform.qrCode(Self.order(), for: Fixture.appID).refusal
        }

        #expect(try draw() == nil && draw() == nil)
        guard case .tooManyCalls = try draw() else {
            Issue.record("the third call went through")
            return
        }
        try fixture.platform.changeClock(ClockChange(advance: 60))
        #expect(try draw() == nil)
    }

    @Test func `the platform lets 5,000 codes through in a minute`() {
        #expect(CallLimits().qrCode == [CallLimit(5_000, per: 60)])
    }
}
