import HTTPTypes
import Hummingbird
import Logging
import NIOCore
import OpenPlatform

/// Turns what nobody expected into an answer: the control API's shape under its prefix, the platform's elsewhere.
struct AccidentMiddleware: RouterMiddleware {
    typealias Context = QuaverContext

    func handle(
        _ request: Request,
        context: QuaverContext,
        next: (Request, QuaverContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let error as ControlError {
            throw error
        } catch is NIOTooManyBytesError {
            throw ControlError(
                status: .contentTooLarge,
                code: Self.code(for: .contentTooLarge),
                message: "the body of \(request.method) \(request.uri.path) is larger than is read here"
            )
        } catch let error as HTTPError {
            guard request.uri.path.hasPrefix("/_quaver") else { throw error }
            throw ControlError(
                status: error.status,
                code: Self.code(for: error.status),
                message: error.body ?? "\(request.method) \(request.uri.path): \(error.status.reasonPhrase)"
            )
        } catch {
            context.logger.error(
                "request failed",
                metadata: ["path": "\(request.uri.path)", "error": "\(error)"]
            )
            guard request.uri.path.hasPrefix("/_quaver") else {
                return .json(["err_no": -1, "err_tips": "system error"])
            }
            throw ControlError(
                status: .internalServerError,
                code: "accident",
                message: "\(request.method) \(request.uri.path) failed: \(error)"
            )
        }
    }

    private static func code(for status: HTTPResponse.Status) -> String {
        switch status {
        case .notFound: "not_found"
        case .methodNotAllowed: "method_not_allowed"
        case .contentTooLarge: "body_too_large"
        case .serviceUnavailable: "busy"
        default: "invalid_request"
        }
    }
}
