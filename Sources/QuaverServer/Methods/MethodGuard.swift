import HTTPTypes
import Hummingbird
import OpenPlatform

/// Answers 405 with `Allow` where a path exists and the method doesn't, in the shape of whoever lives at the path.
struct MethodGuard: HTTPResponder {
    private let responder: RouterResponder<QuaverContext>
    let allowed: AllowedMethods

    init(_ router: Router<QuaverContext>) {
        responder = router.buildResponder()
        allowed = AllowedMethods(router.routes)
    }

    func respond(to request: Request, context: QuaverContext) async throws -> Response {
        let response = try await responder.respond(to: request, context: context)
        guard response.status == .notFound else { return response }
        let methods = allowed.methods(at: request.uri.path)
        if methods.isEmpty || methods.contains(request.method) { return response }
        var refusal = try Self.refusal(of: request, context)
        refusal.headers[.allow] = methods.map(\.rawValue).joined(separator: ", ")
        return refusal
    }

    private static func refusal(of request: Request, _ context: QuaverContext) throws -> Response {
        let path = request.uri.path.split(separator: "/").map { "/\($0)" }.joined()
        if let endpoint = OpenAPIRoutes.types.first(where: { $0.path == path }) {
            return OpenAPIRoutes.refusal("method not allowed", status: .methodNotAllowed, by: endpoint)
        }
        let error = ControlError(
            status: .methodNotAllowed,
            code: "method_not_allowed",
            message:
                "\(path) does not answer \(request.method.rawValue); the header Allow says what it answers"
        )
        return try error.response(from: request, context: context)
    }
}
