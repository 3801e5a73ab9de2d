import HTTPTypes
import Hummingbird
import OpenPlatform

/// Applies the origin guard to everything but the open platform's endpoints, which answer on any host.
struct OriginGuardMiddleware: RouterMiddleware {
    typealias Context = QuaverContext

    let guardian: OriginGuard

    func handle(
        _ request: Request,
        context: QuaverContext,
        next: (Request, QuaverContext) async throws -> Response
    ) async throws -> Response {
        let path = request.uri.path
        let isGuarded = path.hasPrefix("/_quaver") || path == "/" || path.hasPrefix("/simulator")
        guard isGuarded else { return try await next(request, context) }
        guard guardian.admits(host: request.head.authority, origin: request.headers[.origin]) else {
            throw ControlError(
                status: .forbidden,
                code: "foreign_origin",
                message:
                    "this server answers pages and tools of this machine only; call it as 127.0.0.1 or localhost"
            )
        }
        return try await next(request, context)
    }
}
