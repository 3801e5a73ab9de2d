import HTTPTypes
import OpenPlatform
import Testing

@testable import QuaverServer

/// A server on which amy has logged in and agreed to one message of `ONE`, and to `LONG`.
struct PushBench: Sendable {
    let bench: ServerBench
    let openID: String
    let accessToken: String
    let clientToken: String

    var platform: OpenPlatform { bench.platform }

    static func with(_ body: @Sendable @escaping (PushBench) async throws -> Void) async throws {
        try await ServerBench.with { bench async throws in
            let templates = bench.platform.templates(of: "tt1")
            for template in [
                Template(id: "ONE", title: "快递", keywords: ["单号"]), Template(id: "LONG", kind: .longTerm),
                Template(id: "BANNED", state: .banned), Template(id: "NEW"), Template(id: "OFF", state: .off),
            ] {
                _ = try templates.create(template).get()
            }
            let push = PushBench(
                bench: bench,
                openID: try bench.session().openID,
                accessToken: try bench.token(),
                clientToken: try bench.token(.client)
            )
            for id in ["ONE", "LONG"] { try push.say(.accept, to: id) }
            try await body(push)
        }
    }

    func say(_ choice: Subscription.Choice, to id: String) throws {
        let account = AccountKey(appID: "tt1", person: "amy", hostApp: .douyin)
        let answers = [id: SubscribeAnswer(choice)]
        _ =
            try platform.subscribe(
                SubscribeRequest(account: account, templateIDs: [id], answers: answers)
            )
            .get()
    }

    /// A text with the words `TOKEN` and `OPENID` filled in.
    func filled(_ text: String) -> String {
        text.replacing("TOKEN", with: accessToken).replacing("OPENID", with: openID)
    }

    /// Calls an endpoint with the client token in its header; the answer's log id is written `LOG`.
    func open(
        _ method: HTTPRequest.Method,
        _ path: String,
        _ body: String = "",
        token: String? = nil
    ) async throws -> String {
        let header = try #require(HTTPField.Name("access-token"))
        let reply = try await bench.send(method, path, filled(body), headers: [header: token ?? clientToken])
        #expect(reply.status == 200)
        let logID = try #require(reply.headers[.xTtLogid])
        return reply.text.replacing(logID, with: "LOG")
    }

    var inbox: [Message] {
        get throws { try platform.inbox(of: "amy", from: "tt1") }
    }
}
