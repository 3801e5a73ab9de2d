import HostAPI
import MiniAppRuntime
import Hummingbird
import OpenPlatform

/// `POST /_quaver/v1/people/ID/subscribe`: what `tt.requestSubscribeMessage` gives, without a phone.
///
/// Who says nothing else agrees to every template, with all its reminders.
struct SubscribeRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.post("people/:id/subscribe") { request, context in
            let person = try context.pathPart("id")
            let subscribe = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                try SubscribeRequest(of: person, in: &fields)
            }
            guard try platform.apps.find(subscribe.account.appID) != nil else {
                throw ControlError.notFound(
                    "app",
                    subscribe.account.appID,
                    hint: "POST /_quaver/v1/apps makes one"
                )
            }
            guard try platform.people.find(person) != nil else {
                throw ControlError.notFound("person", person, hint: "POST /_quaver/v1/people makes one")
            }
            return Response.json(try answer(to: subscribe))
        }
    }

    private func answer(to request: SubscribeRequest) throws -> JSONValue {
        let decision = try platform.subscribe(request)
        let answer = HostAnswer.subscribing(decision, for: BaseLibraries.standard)
        var entry = TraceEntry(kind: "call", name: "tt.requestSubscribeMessage", from: .person, to: .platform)
        entry.appID = request.account.appID
        entry.person = request.account.person
        switch decision {
        case .success: entry.rules = SubscribeRule.lines(broken: nil)
        case .failure(let refusal):
            entry.outcome = .refused
            entry.text = refusal.reason
            entry.rules = refusal.rules
            entry.fix = refusal.fix
        }
        platform.trace.record(entry)
        return answer.value
    }
}

extension SubscribeRequest {
    /// Reads the control request.
    fileprivate init(of person: String, in fields: inout FieldReader) throws(DocumentFault) {
        let appID = try fields.requiredString("app_id")
        let hostApp = try fields.choice("host_app", of: HostApp.self) ?? .douyin
        let templateIDs: [String] =
            try fields.list("template_ids") { id, path throws(DocumentFault) in
                guard let id = id.string else { throw .wrongType(path: path, expected: "a string") }
                return id
            } ?? []
        let said = try fields.field("answers", "an object", \.object)
        let yes = JSONObject(templateIDs.map { ($0, .string(Subscription.Choice.accept.rawValue)) })
        self.init(
            account: AccountKey(appID: appID, person: person, hostApp: hostApp),
            templateIDs: templateIDs,
            answers: try Self.answers(said ?? yes, at: fields.path(to: "answers")),
            keepsAnswers: try fields.field("always", "true or false", \.bool) ?? false
        )
    }

    private static func answers(
        _ said: JSONObject,
        at path: String
    ) throws(DocumentFault) -> [String: SubscribeAnswer] {
        var answers: [String: SubscribeAnswer] = [:]
        for (id, word) in said {
            guard let choice = word.string.flatMap(Subscription.Choice.init(rawValue:)) else {
                throw .wrongType(path: "\(path).\(id)", expected: "one of accept, reject")
            }
            answers[id] = SubscribeAnswer(choice, reminderWays: Set(Template.ReminderWay.allCases))
        }
        return answers
    }
}
