import Hummingbird
import OpenPlatform

/// `POST /_quaver/v1/people/ID/follow`: lets a person follow the app's account, or takes the follow back.
///
/// In Toutiao that is the bound Toutiao account, everywhere else a Douyin account.
struct FollowRoutes: Sendable {
    let platform: OpenPlatform

    func add(to router: RouterGroup<QuaverContext>) {
        router.post("people/:id/follow") { request, context in
            let person = try context.pathPart("id")
            let (follow, isFollowing) = try readDocument(try await request.json(context)) {
                fields throws(DocumentFault) in
                (
                    try FollowRequest(of: person, in: &fields),
                    try fields.field("follow", "true or false", \.bool) ?? true
                )
            }
            let decision = try platform.follow(follow, isFollowing)
            record(decision, of: follow)
            switch decision {
            case .success: return Response.json(["followed": .bool(isFollowing)])
            case .failure(let refusal): throw ControlError(refusal)
            }
        }
    }

    private func record(_ decision: Result<FollowState, FollowRefusal>, of request: FollowRequest) {
        var entry = TraceEntry(kind: "call", name: "follow", from: .person, to: .platform)
        entry.appID = request.account.appID
        entry.person = request.account.person
        entry.note = request.account.hostApp.rawValue
        switch decision {
        case .success: entry.rules = FollowRule.lines(broken: nil)
        case .failure(let refusal):
            entry.outcome = .refused
            entry.text = refusal.reason
            entry.rules = refusal.rules
            entry.fix = refusal.fix
        }
        platform.trace.record(entry)
    }
}

extension FollowRequest {
    /// Reads `{"app_id","host_app","aweme_id"}`.
    fileprivate init(of person: String, in fields: inout FieldReader) throws(DocumentFault) {
        let appID = try fields.requiredString("app_id")
        let hostApp = try fields.choice("host_app", of: HostApp.self) ?? .douyin
        let awemeID = try fields.string("aweme_id")
        self.init(
            account: AccountKey(appID: appID, person: person, hostApp: hostApp),
            target: hostApp == .toutiao || hostApp == .toutiaoLite ? .official : .aweme(awemeID)
        )
    }
}

extension ControlError {
    fileprivate init(_ refusal: FollowRefusal) {
        let message = "\(refusal.reason.en). \(refusal.fix.en)"
        switch refusal {
        case .unknownApp(let id): self = .notFound("app", id, hint: "POST /_quaver/v1/apps makes one")
        case .unknownPerson(let id): self = .notFound("person", id, hint: "POST /_quaver/v1/people makes one")
        case .noAccount, .unknownAccount, .foreignAccount:
            self.init(status: .notFound, code: "account_not_found", message: message)
        case .notFollowable, .hostLoginNeeded:
            self.init(status: .conflict, code: "follow_refused", message: message)
        }
    }
}
