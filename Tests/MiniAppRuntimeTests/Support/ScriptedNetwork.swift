import HostAPI
import OpenPlatform
import Synchronization

/// A network whose answers a test writes down; it remembers what was sent.
final class ScriptedNetwork: Sendable {
    typealias Reply = @Sendable (HTTPExchange) throws(NetworkFailure) -> HTTPReply

    private let replies: [String: Reply]
    private let exchanges = Mutex<[HTTPExchange]>([])

    /// - Parameter replies: What answers, by method and path such as `POST /login`; anything else is a 404.
    init(_ replies: [String: Reply]) {
        self.replies = replies
    }

    /// What was sent so far, oldest first.
    var sent: [HTTPExchange] { exchanges.withLock(\.self) }

    func send(_ exchange: HTTPExchange) throws(NetworkFailure) -> HTTPReply {
        exchanges.withLock { $0.append(exchange) }
        guard let reply = replies[exchange.line] else { return .json(["error": [:]], status: 404) }
        return try reply(exchange)
    }
}

extension HTTPReply {
    static func json(_ value: JSONValue, status: Int = 200) -> HTTPReply {
        HTTPReply(
            status: status,
            headers: [HTTPHeader("content-type", "application/json")],
            body: value.bytes
        )
    }
}

extension HTTPExchange {
    /// The method and the path, such as `POST /login`.
    var line: String {
        let path = url.split(separator: "/", maxSplits: 2).dropFirst(2).first ?? ""
        return "\(method) /\(path.prefix { $0 != "?" })"
    }

    /// The body as JSON.
    var json: JSONValue { body.flatMap { try? JSONValue.parse($0) } ?? .null }
}
