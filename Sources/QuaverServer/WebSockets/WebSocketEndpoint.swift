import HummingbirdCore
import NIOCore
import NIOHTTP1

/// Where browsers may open a WebSocket, and what happens on it.
struct WebSocketEndpoint: Sendable {
    /// Whether a request to upgrade is granted; a refused one is answered as plain HTTP.
    let accepts: @Sendable (HTTPRequestHead) -> Bool

    /// Carries a connection until either side ends it.
    let serve: @Sendable (WebSocketConnection, HTTPRequestHead) async -> Void
}

extension HTTPServerBuilder {
    /// HTTP/1.1 on which one endpoint may be upgraded to a WebSocket.
    static func http1(webSockets endpoint: WebSocketEndpoint, requestSeconds: Double) -> HTTPServerBuilder {
        HTTPServerBuilder { responder in
            UpgradableHTTPChannel(
                responder: responder,
                endpoint: endpoint,
                requestTime: .milliseconds(Int64(requestSeconds * 1000))
            )
        }
    }
}
