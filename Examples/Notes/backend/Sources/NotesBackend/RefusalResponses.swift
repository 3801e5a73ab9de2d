import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOCore

/// Answers each failure as `{"error":{"code","message"}}`; what nobody expected is logged and answered 500.
struct RefusalResponses: RouterMiddleware {
    typealias Context = NotesContext

    func handle(
        _ request: Request,
        context: NotesContext,
        next: (Request, NotesContext) async throws -> Response
    ) async throws -> Response {
        do {
            return try await next(request, context)
        } catch let refusal as Refusal {
            return try Failure(refusal).response(from: request, context: context)
        } catch let error as HTTPError {
            let failure = Failure(status: error.status, message: error.body)
            return try failure.response(from: request, context: context)
        } catch let error as any HTTPResponseError {
            return try Failure(status: error.status, message: nil).response(from: request, context: context)
        } catch {
            context.logger.error("request failed", metadata: ["error": "\(error)"])
            let failure = Failure(status: .internalServerError, message: nil)
            return try failure.response(from: request, context: context)
        }
    }
}

/// A failure as it goes over the wire.
struct Failure: ResponseGenerator {
    var status: HTTPResponse.Status
    var code: String
    var message: String

    init(status: HTTPResponse.Status, message: String?) {
        self.status = status
        code = status.reasonPhrase.lowercased().replacingOccurrences(of: " ", with: "_")
        self.message = message ?? status.reasonPhrase
    }

    init(status: HTTPResponse.Status, code: String, message: String) {
        self.status = status
        self.code = code
        self.message = message
    }

    func response(from request: Request, context: some RequestContext) throws -> Response {
        var response = try context.responseEncoder.encode(
            ["error": ["code": code, "message": message]],
            from: request,
            context: context
        )
        response.status = status
        return response
    }
}

extension Failure {
    init(_ refusal: Refusal) {
        switch refusal {
        case .notSignedIn:
            self.init(
                status: .unauthorized,
                code: "not_signed_in",
                message: "the token is unknown; log in again"
            )
        case .loginRefused(let code, let tips):
            self.init(
                status: .unauthorized,
                code: "login_refused",
                message: "jscode2session answered \(code) \(tips)"
            )
        case .messageRefused(let code, let tips):
            self.init(
                status: .badGateway,
                code: "message_refused",
                message: "notify answered \(code) \(tips)"
            )
        case .platformUnreachable(let reason):
            self.init(status: .badGateway, code: "platform_unreachable", message: reason)
        case .forgedProfile:
            self.init(
                status: .forbidden,
                code: "forged_profile",
                message: "the signature does not match rawData; was it made before the newest login?"
            )
        case .unreadableProfile:
            self.init(
                status: .badRequest,
                code: "unreadable_profile",
                message: "encryptedData does not open with the session key and iv"
            )
        case .foreignProfile(let appID):
            self.init(
                status: .forbidden,
                code: "foreign_profile",
                message: "the profile was sealed for \(appID)"
            )
        case .badNote(let reason):
            self.init(status: .unprocessableContent, code: "bad_note", message: reason)
        case .tooManyNotes(let limit):
            self.init(
                status: .conflict,
                code: "too_many_notes",
                message: "at most \(limit) notes; delete one first"
            )
        case .noSuchNote(let id):
            self.init(status: .notFound, code: "no_such_note", message: "no note \(id)")
        }
    }
}
