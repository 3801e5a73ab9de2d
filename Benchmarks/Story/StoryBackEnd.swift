import DouyinCrypto
import HostAPI
import OpenPlatform
import Synchronization

/// The story's server: it exchanges codes, reads phone numbers and sends messages.
final class StoryBackEnd: Sendable {
    static let appID = "tt0123456789abcdef"
    static let personID = "amy"
    private static let template = "MSG-a"

    /// How far this round's story has come.
    private struct Progress {
        var session: SessionGrant?
        var number: String?
    }

    private struct TooEarly: Error {}

    private let platform: OpenPlatform
    private let app: App
    private let progress = Mutex(Progress())

    /// Registers an app, a template, and somebody who agrees to everything.
    init(on platform: OpenPlatform) throws {
        self.platform = platform
        app = try platform.apps.findOrMake(Self.appID)
        var amy = Person(id: Self.personID, nickname: "小满")
        amy.conduct = .agree
        _ = try platform.people.create(amy).get()
        let number: JSONValue = ["phone": ["number": "13800008000"]]
        _ = try platform.people.update(Self.personID, patch: number).get()
        _ = try platform.templates(of: Self.appID)
            .create(Template(id: Self.template, keywords: ["标题"])).get()
    }

    /// Answers the app; a mistake becomes a 500, which the message that is missing then gives away.
    func answer(_ exchange: HTTPExchange) -> HTTPReply {
        do {
            return HTTPReply(status: 200, headers: Self.headers, body: try reply(to: exchange).bytes)
        } catch {
            return HTTPReply(status: 500, headers: Self.headers, body: JSONValue.string("\(error)").bytes)
        }
    }

    private static let headers = [HTTPHeader("content-type", "application/json")]

    private func reply(to exchange: HTTPExchange) throws -> JSONValue {
        let json = try JSONValue.parse(exchange.body ?? [])
        switch exchange.url.split(separator: "/").last {
        case "login": return try logIn(code: json["code"]?.string)
        case "phone": return try number(in: json)
        default: return try remind()
        }
    }

    private func logIn(code: String?) throws -> JSONValue {
        let grant = try platform.exchange(CodeExchange(appID: app.id, secret: app.secret, code: code)).get()
        progress.withLock { $0 = Progress(session: grant) }
        return ["openid": grant.openID.map(JSONValue.string) ?? .null]
    }

    private func number(in json: JSONValue) throws -> JSONValue {
        guard let key = progress.withLock(\.session)?.sessionKey else { throw TooEarly() }
        let payload = SessionCipher.Payload(
            encryptedData: json["encryptedData"]?.string ?? "",
            iv: json["iv"]?.string ?? ""
        )
        let bytes = try SessionCipher(sessionKey: key.revealed).decrypt(payload)
        let phone = try JSONValue.parse(String(decoding: bytes, as: UTF8.self))
        progress.withLock { $0.number = phone["purePhoneNumber"]?.string }
        return ["number": phone["purePhoneNumber"] ?? .null]
    }

    private func remind() throws -> JSONValue {
        let progress = progress.withLock(\.self)
        guard let openID = progress.session?.openID, progress.number != nil else { throw TooEarly() }
        let request = PushRequest(
            appID: app.id,
            templateID: Self.template,
            openID: openID,
            data: ["标题": "雨后的梧桐"]
        )
        _ = try platform.push(request).get()
        return ["sent": true]
    }
}
