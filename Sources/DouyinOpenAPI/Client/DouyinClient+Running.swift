import Logging

extension DouyinClient {
    /// Keeps both tokens fresh until the task is cancelled, so that no call waits for one.
    ///
    /// It has the shape of a swift-service-lifecycle `Service`; the product `DouyinOpenAPIService` says so.
    /// A failure is logged and tried again: a service without the platform for a moment goes on with the token it has.
    public func run() async throws {
        await withTaskGroup { group in
            for keeper in [accessTokens, clientTokens] {
                group.addTask { await self.keepFresh(keeper) }
            }
        }
    }

    private func keepFresh(_ keeper: TokenKeeper) async {
        var pause = Self.shortestPause
        while !Task.isCancelled {
            do {
                _ = try await keeper.token()
                pause = Self.shortestPause
            } catch  where error.code == .cancelled {
                return
            } catch {
                options.logger.warning("\(error)", metadata: ["app_id": "\(appID)"])
                pause = min(pause * 2, Self.longestPause)
            }
            let seconds = max(pause, keeper.secondsUntilDue())
            guard (try? await options.clock.sleep(seconds)) != nil else { return }
        }
    }

    private static let shortestPause = 1.0
    private static let longestPause = 60.0
}
