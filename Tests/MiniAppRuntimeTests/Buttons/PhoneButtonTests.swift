import DouyinCrypto
import HostAPI
import OpenPlatform
import Testing

@testable import MiniAppRuntime

@Suite(.timeLimit(.minutes(2))) struct PhoneButtonTests {
    /// The callback either keeps the session or logs in again first, which is the trap.
    private static let script = """
        Page({ data: { heard: [], code: '', later: '', detail: null },
          onLoad() { tt.login({ success: (res) => this.setData({ code: res.code }) }); },
          tap() { this.hear('tap'); },
          hear(what) { this.setData({ heard: [...this.data.heard, what] }); },
          number(event) { this.hear(event.type); this.setData({ detail: event.detail }); },
          trap(event) {
            const detail = event.detail;
            tt.login({ success: (res) => this.setData({ later: res.code, detail }) });
          } });
        """
    private static let template = """
        <button id="phone" open-type="getPhoneNumber" bindtap="tap" bindgetphonenumber="number">
          <text id="words">号码</text></button>
        <button id="trap" open-type="getPhoneNumber" bindgetphonenumber="trap"></button>
        <button id="im" open-type="im" bindtap="tap"></button>
        """

    private static func with(_ body: (Workbench) async throws -> Void) async throws {
        let app = try WrittenApp(script: script, template: template)
        try await Workbench.with(app: app.root) { bench in
            let phone: JSONValue = ["phone": ["number": "13800008000"]]
            _ = try bench.platform.people.update("amy", patch: phone).get()
            _ = await bench.device.settle(within: 5000)
            try await body(bench)
        }
    }

    @Test(arguments: ["#phone", "#words"])
    func `a tap is heard, the person agrees, and the button hears the number`(selector: String) async throws {
        try await Self.with { bench in
            try await bench.tap(selector)
            #expect(try await bench.data()["heard"] == ["tap"])
            #expect(try await bench.dialog().contents.kind == "phone")
            try await bench.answer(.accept)

            let data = try await bench.data()
            #expect(data["heard"] == ["tap", "getphonenumber"])
            #expect(data["detail"]?["errMsg"] == "getPhoneNumber:ok")
            #expect(try bench.number(in: data["detail"], login: data["code"]) == "13800008000")
        }
    }

    @Test func `a refusal is an event as well`() async throws {
        try await Self.with { bench in
            try await bench.tap("#phone")
            try await bench.answer(.reject)
            #expect(
                try await bench.data()["detail"]?["errMsg"] == "getPhoneNumber:fail auth deny"
            )
        }
    }

    @Test func `a login in the callback changes the key, and the number can't be read any more`() async throws
    {
        try await Self.with { bench in
            try await bench.tap("#trap")
            try await bench.answer(.accept)

            let data = try await bench.data()
            #expect(throws: CipherFault.self) { try bench.number(in: data["detail"], login: data["later"]) }
        }
    }

    @Test func `an open-type that Quaver has not built says so once in the console, with its place`()
        async throws
    {
        try await Self.with { bench in
            try await bench.tap("#im")
            try await bench.tap("#im")

            let text = #"Quaver has not built <button open-type="im"> yet (pages/a/a.ttml:4:1)"#
            #expect(await bench.console(.warn) == [text])
            #expect(try await bench.data()["heard"] == ["tap", "tap"])
        }
    }
}

extension Workbench {
    /// The number that the app's server reads, with the key that a login code is worth now.
    fileprivate func number(in detail: JSONValue?, login code: JSONValue?) throws -> String? {
        let app = try #require(try platform.apps.find(Self.appID))
        let exchange = CodeExchange(appID: app.id, secret: app.secret, code: code?.string)
        let key = try #require(try platform.exchange(exchange).get().sessionKey)
        let payload = SessionCipher.Payload(
            encryptedData: try #require(detail?["encryptedData"]?.string),
            iv: try #require(detail?["iv"]?.string)
        )
        let text = String(
            decoding: try SessionCipher(sessionKey: key.revealed).decrypt(payload),
            as: UTF8.self
        )
        return try JSONValue.parse(text)["purePhoneNumber"]?.string
    }
}
