import DouyinCrypto
import HostAPI
import OpenPlatform
import Synchronization
import Testing

@testable import MiniAppRuntime

/// The whole story without a screen: login, server, phone number, subscription, push, inbox.
@Suite(.timeLimit(.minutes(2))) struct LoginToInboxTests {
    private static let script = """
        const send = (path, data, success) =>
          tt.request({ url: 'http://127.0.0.1:3000' + path, method: 'POST', data, success });
        Page({ data: {},
          login() { tt.login({ success: ({ code }) => send('/login', { code }, (res) => this.setData(res.data)) }); },
          number(event) {
            const { encryptedData, iv } = event.detail;
            send('/phone', { encryptedData, iv }, (res) => this.setData(res.data));
          },
          subscribe() { tt.requestSubscribeMessage({ tmplIds: ['MSG-a'], success: (res) => {
            this.setData({ status: res.templateSettings['MSG-a'].status });
            send('/remind', {}, () => this.setData({ sent: true }));
          } }); } });
        """
    private static let template = """
        <button id="login" bindtap="login"></button>
        <button id="phone" open-type="getPhoneNumber" bindgetphonenumber="number"></button>
        <button id="subscribe" bindtap="subscribe"></button>
        """

    private static let once = [
        PreparedAnswer(.accept, to: .phone),
        PreparedAnswer(.accept, to: .subscribe, fields: ["ticked": ["MSG-a"]]),
    ]

    @Test func `a message reaches the inbox of who logged in, gave a number and agreed`() async throws {
        let app = try WrittenApp(script: Self.script, template: Self.template)
        let backEnd = BackEnd()
        try await Workbench.with(
            app: app.root,
            conduct: .prepared(Self.once),
            request: { exchange throws(NetworkFailure) in try backEnd.answer(exchange) }
        ) { bench in
            try backEnd.connect(to: bench.platform)
            for id in ["#login", "#phone", "#subscribe"] { try await bench.tap(id) }

            let data = try await bench.data()
            #expect(data["openid"]?.string?.isEmpty == false)
            #expect(data["number"] == "13800008000")
            #expect(data["status"] == "accept")
            #expect(data["sent"] == true)
            let inbox = try bench.platform.inbox(of: "amy", from: Workbench.appID)
            #expect(inbox.map(\.templateID) == ["MSG-a"])
            #expect(inbox.map(\.data) == [["标题": "雨后的梧桐"]])
            #expect(try bench.platform.people.find("amy")?.conduct == .interactive)
            #expect(await bench.device.openDialogs().isEmpty)
        }
    }
}

/// The app's server, which knows the platform's rules and nothing else.
private final class BackEnd: Sendable {
    private struct State {
        var platform: OpenPlatform?
        var session: SessionGrant?
    }

    private struct NotReady: Error {}

    private let state = Mutex(State())

    /// Registers what the story needs, and remembers whom to ask.
    func connect(to platform: OpenPlatform) throws {
        let number: JSONValue = ["phone": ["number": "13800008000"]]
        _ = try platform.people.update("amy", patch: number).get()
        let template = Template(id: "MSG-a", keywords: ["标题"])
        _ = try platform.templates(of: Workbench.appID).create(template).get()
        state.withLock { $0.platform = platform }
    }

    func answer(_ exchange: HTTPExchange) throws(NetworkFailure) -> HTTPReply {
        do {
            return .json(try reply(to: exchange))
        } catch {
            return .json(["error": .string("\(error)")], status: 500)
        }
    }

    private func reply(to exchange: HTTPExchange) throws -> JSONValue {
        let (platform, session) = state.withLock { ($0.platform, $0.session) }
        guard let platform, let app = try platform.apps.find(Workbench.appID) else { throw NotReady() }
        switch exchange.line {
        case "POST /login":
            let code = CodeExchange(appID: app.id, secret: app.secret, code: exchange.json["code"]?.string)
            let grant = try platform.exchange(code).get()
            state.withLock { $0.session = grant }
            return ["openid": grant.openID.map(JSONValue.string) ?? .null]
        case "POST /phone":
            guard let key = session?.sessionKey else { throw NotReady() }
            let payload = SessionCipher.Payload(
                encryptedData: exchange.json["encryptedData"]?.string ?? "",
                iv: exchange.json["iv"]?.string ?? ""
            )
            let bytes = try SessionCipher(sessionKey: key.revealed).decrypt(payload)
            let phone = try JSONValue.parse(String(decoding: bytes, as: UTF8.self))
            return ["number": phone["purePhoneNumber"] ?? .null]
        default:
            let message: JSONValue = ["标题": "雨后的梧桐"]
            _ =
                try platform.push(
                    PushRequest(
                        appID: app.id,
                        templateID: "MSG-a",
                        openID: session?.openID ?? "",
                        data: message
                    )
                )
                .get()
            return [:]
        }
    }
}
