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
        try guardian.check(request)
        return try await next(request, context)
    }
}

extension OriginGuard {
    /// Lets a request through that may go where it wants to.
    ///
    /// - Throws: ``ControlError`` for any other.
    func check(_ request: Request) throws(ControlError) {
        if Self.isOpen(request.uri.path)
            || admits(host: request.head.authority, origin: request.headers[.origin])
        {
            return
        }
        throw ControlError(
            status: .forbidden,
            code: "foreign_origin",
            message:
                "this server answers pages and tools of this machine only; call it as 127.0.0.1 or localhost"
        )
    }

    /// Whether a path is one of the open platform's; told by its first part, as the router reads it.
    private static func isOpen(_ path: String) -> Bool {
        let first = path.split(separator: "/").first.map(String.init)
        return first.map(openFamilies.contains) ?? false
    }

    private static let openFamilies: Set = ["api", "oauth", "hserve", "mgplatform"]
}
