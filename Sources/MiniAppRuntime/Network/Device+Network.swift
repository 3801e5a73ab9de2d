import HostAPI
import OpenPlatform

extension Device {
    /// The way to servers for one call of the app.
    func network(for call: Int) -> Network {
        Network(
            request: { [weak self] exchange, watch throws(NetworkFailure) in
                guard let self else { throw .aborted }
                return try await self.send(exchange, watch, for: call)
            }
        )
    }

    /// Exchanges a request for its answer, and writes both into the network log.
    ///
    /// A phone that is offline sends nothing. While it is under way, calls of the open platform's endpoints stand under
    /// the same cause.
    private func send(
        _ exchange: HTTPExchange,
        _ watch: ProgressWatch?,
        for call: Int
    ) async throws(NetworkFailure) -> HTTPReply {
        let entry = beginExchange(NetworkEntry.Kind(exchange.use), exchange, for: call)
        let group = traceGroup(of: call)
        surroundings.requests.begin(group)
        defer { surroundings.requests.end(group) }
        do throws(NetworkFailure) {
            guard options.network != .offline else { throw NetworkFailure.offline }
            let reply = try await surroundings.network.request(exchange, watch)
            network.end(entry, with: .success(reply))
            return reply
        } catch {
            network.end(entry, with: .failure(error))
            throw error
        }
    }

    /// Writes the beginning of an exchange into the network log, for the call that asked for it.
    ///
    /// - Returns: Its number, for ``NetworkLog/end(_:with:)``.
    func beginExchange(_ kind: NetworkEntry.Kind, _ exchange: HTTPExchange, for call: Int) -> Int {
        network.begin(
            NetworkEntry(
                kind,
                method: exchange.method,
                url: exchange.url,
                request: NetworkMessage(headers: exchange.headers, body: exchange.body),
                source: app?.pending[call]?.source,
                group: traceGroup(of: call)
            )
        )
    }

    /// The entry of the trace that a call's steps stand under, 0 once the call is answered.
    private func traceGroup(of call: Int) -> Int {
        app?.pending[call].map { traceGroup(of: $0.cause) } ?? 0
    }
}

extension NetworkEntry.Kind {
    fileprivate init(_ use: NetworkUse) {
        self =
            switch use {
            case .request: .request
            case .upload: .upload
            case .download: .download
            case .socket: .socket
            }
    }
}
