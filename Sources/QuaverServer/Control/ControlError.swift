import HTTPTypes
import Hummingbird
import OpenPlatform

/// A refusal of the control API: `{"error":{"code":"snake_case","message":"…"}}`.
struct ControlError: Error, HTTPResponseError {
    let status: HTTPResponse.Status
    let code: String
    let message: String

    func response(from request: Request, context: some RequestContext) throws -> Response {
        .json(
            ["error": ["code": .string(code), "message": .string(message)]],
            status: status
        )
    }

    static func invalid(_ message: String) -> ControlError {
        ControlError(status: .badRequest, code: "invalid_request", message: message)
    }

    static func notFound(_ what: String, _ id: String, hint: String) -> ControlError {
        ControlError(
            status: .notFound,
            code: "\(what)_not_found",
            message: "there is no \(what) \(id); \(hint)"
        )
    }
}

extension ControlError {
    init(_ fault: DocumentFault) {
        self = .invalid(fault.description)
    }

    init(_ refusal: DirectoryRefusal, of what: String) {
        switch refusal {
        case .exists(let id):
            self.init(
                status: .conflict,
                code: "\(what)_exists",
                message: "the \(what) \(id) is there already; PATCH changes it"
            )
        case .unknown(let id):
            self = .notFound(what, id, hint: "POST makes one")
        case .idIsFixed(let id):
            self = .invalid("the id of \(what) \(id) can't be changed; make another one")
        case .invalid(let fault):
            self.init(fault)
        }
    }
}
