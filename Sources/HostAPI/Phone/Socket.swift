/// A WebSocket that a mini-app asks for.
package struct SocketRequest: Sendable, Hashable {
    /// Absolute, with `ws` or `wss`.
    package let url: String
    /// In the order they are sent.
    package let headers: [HTTPHeader]
    /// The subprotocols that the app speaks; the server must choose one if there are any.
    package let protocols: [String]
    /// How long the handshake may take, in milliseconds.
    package let timeout: Double

    /// Describes a socket.
    package init(url: String, headers: [HTTPHeader], protocols: [String], timeout: Double) {
        self.url = url
        self.headers = headers
        self.protocols = protocols
        self.timeout = timeout
    }
}

/// A message on a socket, whole.
package enum SocketMessage: Sendable, Hashable {
    /// Text.
    case text(String)
    /// Bytes.
    case bytes([UInt8])

    /// How many bytes it has.
    package var size: Int {
        switch self {
        case .text(let text): text.utf8.count
        case .bytes(let bytes): bytes.count
        }
    }
}

/// How a socket ended, or is to end.
package struct SocketEnding: Sendable, Hashable {
    /// The code of RFC 6455: 1000 for a normal end, 1001 because of background, 1006 without a word.
    package let code: Int
    /// Why, in the words of whoever closed it.
    package let reason: String

    /// Describes an end.
    package init(code: Int, reason: String = "") {
        self.code = code
        self.reason = reason
    }

    /// The app went to background (…/websocket/socket-task/socket-task-close).
    package static let background = SocketEnding(code: 1001, reason: "app in background")

    /// The connection broke.
    package static let abnormal = SocketEnding(code: 1006)
}

/// What the app does with its socket.
package enum SocketOrder: Sendable, Hashable {
    /// Sends a message.
    case send(SocketMessage)
    /// Closes it.
    case close(SocketEnding)
}

/// What comes of a socket.
package enum SocketEvent: Sendable, Hashable {
    /// The handshake is done; these are the server's header lines.
    case opened([HTTPHeader])
    /// A message of the app has left.
    case sent(SocketMessage)
    /// The server sent a message.
    case message(SocketMessage)
}
