import Hummingbird

/// Answers requests on threads that may wait, and refuses at once what would wait too long.
struct RequestThreadsMiddleware: RouterMiddleware {
    typealias Context = QuaverContext

    let threads: RequestThreads

    func handle(
        _ request: Request,
        context: QuaverContext,
        next: (Request, QuaverContext) async throws -> Response
    ) async throws -> Response {
        guard threads.admit() else {
            throw HTTPError(.serviceUnavailable, message: "too many requests are under way; try again later")
        }
        defer { threads.dismiss() }
        return try await withTaskExecutorPreference(threads) { try await next(request, context) }
    }
}
