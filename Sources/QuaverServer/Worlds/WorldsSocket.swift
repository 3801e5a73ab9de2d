import NIOHTTP1

extension LiveSocket {
    /// The WebSockets of this world and of those below `/t/NAME`; none is made by asking for its WebSocket.
    func endpoint(beside worlds: Worlds) -> WebSocketEndpoint {
        WebSocketEndpoint(
            accepts: { head in
                guard let path = WorldPath(head.uri) else { return endpoint.accepts(head) }
                return worlds[path.name]?.socket.endpoint.accepts(head.moved(to: path)) ?? false
            },
            serve: { connection, head in
                guard let path = WorldPath(head.uri) else { return await endpoint.serve(connection, head) }
                await worlds[path.name]?.socket.endpoint.serve(connection, head.moved(to: path))
            }
        )
    }
}

extension HTTPRequestHead {
    /// The same request as the world itself sees it.
    fileprivate func moved(to path: WorldPath) -> HTTPRequestHead {
        var head = self
        head.uri = path.rest ?? "/"
        return head
    }
}
