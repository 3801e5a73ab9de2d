import NIOCore
import NIOHTTP1

/// Answers wishes for protocols that nobody speaks here in plain HTTP.
///
/// Java clients send `Upgrade: h2c` with whatever they ask first. The wish is taken out of the request, and the
/// connection ends with the answer: the decoder reads nothing after a request that it takes for an upgrade.
final class RefusedUpgrades: ChannelDuplexHandler, RemovableChannelHandler {
    typealias InboundIn = HTTPServerRequestPart
    typealias InboundOut = HTTPServerRequestPart
    typealias OutboundIn = HTTPServerResponsePart
    typealias OutboundOut = HTTPServerResponsePart

    private let accepts: @Sendable (HTTPRequestHead) -> Bool
    private var hasBegun = false
    private var hasRefused = false

    init(accepts: @escaping @Sendable (HTTPRequestHead) -> Bool) {
        self.accepts = accepts
    }

    func channelRead(context: ChannelHandlerContext, data: NIOAny) {
        hasBegun = true
        guard case .head(var head) = unwrapInboundIn(data), head.headers.contains(name: "upgrade"),
            !(head.asksForWebSocket && accepts(head))
        else { return context.fireChannelRead(data) }
        hasRefused = true
        head.headers.remove(name: "upgrade")
        head.headers.replaceOrAdd(name: "connection", value: "close")
        context.fireChannelRead(wrapInboundOut(.head(head)))
    }

    func write(context: ChannelHandlerContext, data: NIOAny, promise: EventLoopPromise<Void>?) {
        guard hasRefused, case .head(var head) = unwrapOutboundIn(data), head.status.code >= 200 else {
            return context.write(data, promise: promise)
        }
        head.headers.replaceOrAdd(name: "connection", value: "close")
        context.write(wrapOutboundOut(.head(head)), promise: promise)
    }

    /// Answers what is no HTTP from its first byte; later on that is the business of whoever answers requests.
    func errorCaught(context: ChannelHandlerContext, error: any Error) {
        guard !hasBegun, error is HTTPParserError else { return context.fireErrorCaught(error) }
        let headers: HTTPHeaders = ["Connection": "close", "Content-Length": "0"]
        let head = HTTPResponseHead(version: .http1_1, status: .badRequest, headers: headers)
        context.write(wrapOutboundOut(.head(head)), promise: nil)
        context.writeAndFlush(wrapOutboundOut(.end(nil)), promise: nil)
        context.close(promise: nil)
    }
}

extension HTTPRequestHead {
    /// Whether it is an opening handshake as the standard wants it (RFC 6455, 4.2.1).
    fileprivate var asksForWebSocket: Bool {
        func words(_ name: String) -> [String] { headers[canonicalForm: name].map { $0.lowercased() } }
        return method == .GET && words("upgrade").contains("websocket")
            && words("connection").contains("upgrade") && words("sec-websocket-key").count == 1
            && words("sec-websocket-version") == ["13"] && !headers.contains(name: "content-length")
            && !headers.contains(name: "transfer-encoding")
    }
}
