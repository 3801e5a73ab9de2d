import Foundation
import HTTPTypes
import Hummingbird
import HummingbirdTesting
import NIOCore
import Synchronization
import Testing

@testable import NotesBackend

/// One request and what its answer must, and must not, contain.
struct Scenario: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var method: HTTPRequest.Method
    var path: String
    var token: String?
    var body: String?
    var status: HTTPResponse.Status
    var contains: [String] = []
    var absent: [String] = [Sample.sessionKey]

    func run(_ client: any TestClientProtocol) async throws {
        var headers = HTTPFields()
        if let token { headers[.authorization] = "Bearer \(token)" }
        try await client.execute(
            uri: path,
            method: method,
            headers: headers,
            body: body.map { ByteBuffer(string: $0) }
        ) { response in
            let text = String(buffer: response.body)
            #expect(response.status == status, "\(text)")
            for part in contains { #expect(text.contains(part)) }
            for part in absent { #expect(!text.contains(part)) }
        }
    }
}

extension Backend {
    /// A back end whose platform knows the codes `amy` and `ben`, and whose tokens are `t1`, `t2` ….
    static func forTests(file: URL? = nil) throws -> Backend {
        Backend(
            appID: Sample.appID,
            exchange: { (code: String) async throws(Refusal) in
                guard ["amy", "ben"].contains(code) else {
                    throw .loginRefused(code: 40_018, tips: "bad code")
                }
                return PlatformSession(openID: "openid-of-\(code)", sessionKey: Sample.sessionKey)
            },
            send: { (message: SubscriptionMessage) async throws(Refusal) in
                guard message.templateID == "MSG1", message.data == ["笔记": "雨后的梧桐", "写于": "2026-01-01"],
                    message.openID == "openid-of-amy", message.page == "pages/index/index"
                else { throw .messageRefused(code: 1_001, tips: "tpl_id") }
            },
            notes: try NoteBook(file: file, newID: counter(prefix: "n")),
            signIns: SignIns(newToken: counter(prefix: "t"))
        )
    }
}

private func counter(prefix: String) -> @Sendable () -> String {
    let counter = Counter()
    return { prefix + String(counter.next()) }
}

private final class Counter: Sendable {
    private let count = Mutex(0)

    func next() -> Int {
        count.withLock {
            $0 += 1
            return $0
        }
    }
}
