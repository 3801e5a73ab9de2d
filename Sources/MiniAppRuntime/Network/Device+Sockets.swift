import HostAPI
import JavaScriptEngine
import OpenPlatform

extension Device {
    /// How long the app may be in background before its sockets end, in seconds (…/function-service/websocket-guide/ws).
    private static let secondsInBackground = 5.0

    /// The sockets, for one call of the app.
    func sockets(for call: Int) -> PhoneSockets {
        guard let app else { return .none }
        let (generation, sockets) = (app.generation, app.sockets)
        return PhoneSockets(
            open: { [weak self] request in
                guard let self, let begun = sockets.begin(call) else { return nil }
                let line = SocketLine(
                    call: call,
                    generation: generation,
                    request: request,
                    orders: begun.orders,
                    sockets: sockets
                )
                self.work.continuation.yield(.waiting { [weak self] in await self?.carry(line) })
                return begun.ordinal
            },
            order: { order, socket in sockets.order(order, socket) }
        )
    }

    /// Opens a socket, and brings the app what comes of it until it is closed.
    private func carry(_ line: SocketLine) async {
        let entry = network.begin(
            NetworkEntry(
                .socket,
                url: line.request.url,
                request: NetworkMessage(headers: line.request.headers),
                source: app?.pending[line.call]?.source
            )
        )
        do throws(NetworkFailure) {
            let ending = try await surroundings.network.connect(line.request, line.orders) {
                [weak self] event in await self?.tell(line, event, entry)
            }
            let headers = network.entries(after: entry - 1).first?.response?.headers ?? []
            network.end(entry, with: .success(HTTPReply(status: 101, headers: headers, body: [])))
            end(line, ending)
        } catch {
            network.end(entry, with: .failure(error))
            tell(line, "onError", ["errMsg": .string("connectSocket:fail \(error.error.detail)")])
            end(line, .abnormal)
        }
    }

    private func tell(_ line: SocketLine, _ event: SocketEvent, _ entry: Int) {
        switch event {
        case .opened(let headers):
            line.sockets.opened(line.call)
            network.revise(entry) { entry in
                entry.status = 101
                entry.response = NetworkMessage(headers: headers)
            }
            var header: JSONObject = [:]
            for one in headers { header[one.name] = .string(one.value) }
            tell(line, "onOpen", ["header": .object(header)])
        case .sent(let message):
            line.sockets.sent(message.size, on: line.call)
            network.add(message.body, from: .app, to: entry)
        case .message(let message):
            network.add(message.body, from: .server, to: entry)
            tell(line, "onMessage", ["data": message.json])
        }
    }

    private func end(_ line: SocketLine, _ ending: SocketEnding) {
        line.sockets.ended(line.call)
        tell(
            line,
            "onClose",
            [
                "code": .string("\(ending.code)"), "reason": .string(ending.reason),
                "errMsg": "onSocketClose:ok",
            ]
        )
    }

    private func tell(_ line: SocketLine, _ event: String, _ value: JSONValue) {
        guard app?.generation == line.generation else { return }
        enter(
            .taskEvent,
            [.number(Double(line.call)), .string(event), .string(value.text)],
            cause: Cause(.hostEvent("SocketTask.\(event)", note: ""))
        )
    }

    /// Ends the app's sockets unless it comes back to foreground in time.
    func endSocketsInBackground() {
        guard let app, let since = app.backgroundSince, !app.sockets.isEmpty else { return }
        let clock = surroundings.platform.clock
        work.continuation.yield(
            .waiting { [weak self] in
                try? await clock.sleep(until: since + Self.secondsInBackground)
                await self?.endSockets(ifInBackgroundSince: since)
            }
        )
    }

    private func endSockets(ifInBackgroundSince since: PlatformInstant) {
        guard app?.backgroundSince == since else { return }
        app?.sockets.close(.background)
    }
}

/// One socket on its way.
private struct SocketLine: Sendable {
    let call: Int
    let generation: Int
    let request: SocketRequest
    let orders: AsyncStream<SocketOrder>
    let sockets: SocketTable
}

extension SocketMessage {
    fileprivate var body: NetworkBody {
        switch self {
        case .text(let text): NetworkBody(Array(text.utf8))
        case .bytes(let bytes): NetworkBody(bytes)
        }
    }

    fileprivate var json: JSONValue {
        switch self {
        case .text(let text): .string(text)
        case .bytes(let bytes): MarkedValue.bytes(bytes).json
        }
    }
}
