import HTTPTypes
import Hummingbird
import OpenPlatform

/// Checks of an app's addresses, as the platform's console makes them, and messages that people write to an app.
struct CallbackRoutes: Sendable {
    let platform: OpenPlatform
    let courier: CallbackCourier

    func add(to router: RouterGroup<QuaverContext>) {
        router.post("apps/:id/webhook/verify") { _, context in
            try await check(.webhook, try context.parameters.require("id"))
        }
        router.post("apps/:id/message_push/verify") { _, context in
            try await check(.messagePush, try context.parameters.require("id"))
        }
        router.post("people/:id/messages") { request, context in
            let person = try context.parameters.require("id")
            let (account, text) = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                let app = try fields.requiredString("app_id")
                let host = try fields.choice("host_app", of: HostApp.self) ?? .douyin
                let text = try fields.requiredString("text")
                return (AccountKey(appID: app, person: person, hostApp: host), text)
            }
            let delivery = try settled(platform.write(text, from: account))
            return Response.json(delivery.json, status: .accepted)
        }
    }

    private func check(_ address: CallbackCheck, _ appID: String) async throws -> Response {
        let due = try settled(platform.beginCheck(of: address, appID: appID))
        let fault = try await courier.attempt(due)
        let delivery = try platform.deliveries(of: appID, after: due.delivery.number - 1, limit: 1).first
        return .json(["verified": .bool(fault == nil), "delivery": delivery?.json ?? .null])
    }

    private func settled<Value>(_ result: Result<Value, CallbackRefusal>) throws(ControlError) -> Value {
        switch result {
        case .success(let value): return value
        case .failure(let refusal): throw ControlError(refusal)
        }
    }
}

extension ControlError {
    fileprivate init(_ refusal: CallbackRefusal) {
        switch refusal {
        case .unknownApp(let id): self = .notFound("app", id, hint: "POST /_quaver/v1/apps makes one")
        case .unknownPerson(let id):
            self = .notFound("person", id, hint: "POST /_quaver/v1/people makes one")
        case .noAddress: self.init(status: .conflict, code: "no_address", explaining: refusal)
        case .tooLong: self.init(status: .badRequest, code: "message_too_long", explaining: refusal)
        }
    }
}
