import Storage

/// What the rules of following need to know.
struct FollowFacts: Sendable {
    /// The app; `nil` when the platform doesn't know it.
    var app: App?

    /// Whether the person is logged in to the host app; `nil` when nobody has that id.
    var isSignedIn: Bool? = true

    /// The ids of the Douyin accounts of all apps.
    var awemeIDs: Set<String> = []
}

extension FollowFacts {
    init(_ request: FollowRequest, in transaction: borrowing ReadTransaction) throws {
        let apps = try AppDirectory.list(in: transaction)
        app = apps.first { $0.id == request.account.appID }
        isSignedIn = try PersonDirectory.find(request.account.person, in: transaction)?
            .isSignedIn(to: request.account.hostApp)
        awemeIDs = Set(apps.flatMap { $0.douyinAccounts.map(\.id) })
    }
}

extension FollowRequest {
    /// Decides without looking anything up.
    ///
    /// - Parameter facts: What is known of the app and the person.
    /// - Returns: The account that is meant, or the first refusal in the order of ``FollowRule``.
    func admitted(_ facts: FollowFacts) -> Result<PublicAccount, FollowRefusal> {
        guard let app = facts.app else { return .failure(.unknownApp(account.appID)) }
        guard let isSignedIn = facts.isSignedIn else { return .failure(.unknownPerson(account.person)) }

        return found(app, facts)
            .flatMap { found in
                guard found.canBeFollowed else { return .failure(.notFollowable(found.id)) }
                return isSignedIn ? .success(found) : .failure(.hostLoginNeeded(account.hostApp))
            }
    }

    private func found(_ app: App, _ facts: FollowFacts) -> Result<PublicAccount, FollowRefusal> {
        switch target {
        case .official:
            return app.toutiaoAccount.map { .success($0) } ?? .failure(.noAccount)
        case .aweme(nil):
            let ordinary = app.douyinAccounts.first { $0.id == app.awemeID }
            return ordinary.map { .success($0) } ?? .failure(.noAccount)
        case .aweme(let id?):
            if let bound = app.douyinAccounts.first(where: { $0.id == id }) { return .success(bound) }
            return .failure(facts.awemeIDs.contains(id) ? .foreignAccount(id) : .unknownAccount(id))
        }
    }
}
