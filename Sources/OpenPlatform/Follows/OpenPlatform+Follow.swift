import Storage

extension OpenPlatform {
    /// The account that a request means, and whether the person follows it.
    ///
    /// - Parameter request: The app's account, the person and the host app.
    /// - Returns: The account, or the first refusal of ``FollowRule``.
    /// - Throws: What the database throws.
    package func followState(of request: FollowRequest) throws -> Result<FollowState, FollowRefusal> {
        try database.read { transaction in
            switch request.admitted(try FollowFacts(request, in: transaction)) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let target):
                let isFollowed = try request.follow(of: target).isThere(in: transaction)
                return .success(FollowState(target: target, isFollowed: isFollowed))
            }
        }
    }

    /// Lets the person follow the account that a request means, or takes the follow back.
    ///
    /// - Parameters:
    ///   - request: The app's account, the person and the host app.
    ///   - isFollowing: Whether the person follows it from now on.
    /// - Returns: How it was before, or the first refusal of ``FollowRule``.
    /// - Throws: What the database throws.
    package func follow(
        _ request: FollowRequest,
        _ isFollowing: Bool = true
    ) throws -> Result<FollowState, FollowRefusal> {
        try database.decide { transaction in
            switch request.admitted(try FollowFacts(request, in: transaction.reading)) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let target):
                let follow = request.follow(of: target)
                let before = try follow.isThere(in: transaction.reading)
                if isFollowing {
                    try follow.save(in: transaction)
                } else {
                    try follow.delete(in: transaction)
                }
                return .success(FollowState(target: target, isFollowed: before))
            }
        }
    }

    /// Remembers what a scenario says of a person, whatever accounts there are.
    ///
    /// - Parameter follow: Who follows which account.
    /// - Throws: What the database throws, also when the person is gone.
    package func remember(_ follow: Follow) throws {
        try database.write { try follow.save(in: $0) }
    }

    /// Counts one more card of `tt.followAwemeUser` that an app shows to a person.
    ///
    /// - Parameter account: The app, the person and the host app.
    /// - Returns: Nothing, or that the person saw too many.
    /// - Throws: What the database throws.
    package func countFollowCard(of account: AccountKey) throws -> Result<Void, TooManyCalls> {
        let now = clock.now()
        return try database.decide { transaction in
            let refusal = try CallWindow.refusal(
                for: "follow card/\(account.hostApp.rawValue)/\(account.person)",
                of: account.appID,
                settings.callLimits.followCard,
                at: now,
                in: transaction
            )
            return refusal.map { .failure($0) } ?? .success(())
        }
    }
}

extension FollowRequest {
    func follow(of target: PublicAccount) -> Follow {
        Follow(hostApp: account.hostApp, person: account.person, target: target.id)
    }
}
