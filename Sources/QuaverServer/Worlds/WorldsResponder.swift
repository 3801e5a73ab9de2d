import HTTPTypes
import Hummingbird

/// Answers below `/t/NAME` from the world of that name, and everywhere else from the one without a name.
struct WorldsResponder: HTTPResponder {
    typealias Context = QuaverContext

    let main: MethodGuard
    let worlds: Worlds
    let guardian: OriginGuard

    func respond(to request: Request, context: QuaverContext) async throws -> Response {
        guard let path = WorldPath(request.head.path ?? "") else {
            return try await main.respond(to: request, context: context)
        }
        do {
            guard let rest = path.rest, rest != "/" || request.method != .delete else {
                return try answer(request, path.name)
            }
            var head = request.head
            head.path = rest
            let inner = Request(head: head, body: request.body)
            try guardian.check(inner)
            return try await worlds.world(named: path.name).responder.respond(to: inner, context: context)
        } catch let error as ControlError {
            return try error.response(from: request, context: context)
        }
    }

    /// What is asked of a world as a whole: to end, or to show its page.
    private func answer(_ request: Request, _ name: String) throws -> Response {
        try guardian.check(request)
        switch request.method {
        case .delete:
            guard worlds.remove(name) else {
                throw ControlError.notFound("world", name, hint: "any request below /t/\(name)/ makes it")
            }
            return .noContent
        default: return Response(status: .temporaryRedirect, headers: [.location: "/t/\(name)/"])
        }
    }
}
