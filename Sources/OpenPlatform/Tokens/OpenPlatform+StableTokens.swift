import Storage

extension OpenPlatform {
    /// Answers the endpoints whose token stays the same while it is valid: `/oauth/stable_client_token/` and
    /// `/api/apps/stable_token`.
    ///
    /// A stable token and the tokens of the other endpoints leave each other alone; the pages don't say so, but a
    /// stable token that somebody else's refresh ends would not be stable (inferred).
    ///
    /// - Parameters:
    ///   - kind: Which of the two credentials is asked for.
    ///   - request: What the back end sent.
    ///   - force: Whether to end the token there is, at once, and give a new one.
    /// - Returns: The token with the seconds that remain, or the first refusal; frequency is asked last.
    /// - Throws: What the database throws.
    package func stableToken(
        _ kind: TokenKind,
        _ request: TokenRequest,
        force: Bool = false
    ) throws -> Result<AccessToken, CountedTokenRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            if let refusal = try request.refusal(
                counting: force ? "stable_token_forced" : "stable_token",
                callLimits(of: kind, force: force),
                at: now,
                in: transaction
            ) {
                return .failure(refusal)
            }
            let appID = request.appID
            if force {
                try StableToken.end(kind, of: appID, at: now, in: transaction)
            } else if let token = try StableToken.find(kind, of: appID, at: now, in: transaction.reading) {
                return .success(token)
            }
            return .success(try insertToken(kind, isStable: true, of: appID, at: now, in: transaction))
        }
    }

    /// The page of the stable client token names no limit.
    private func callLimits(of kind: TokenKind, force: Bool) -> [CallLimit] {
        switch kind {
        case .access: force ? settings.callLimits.forcedStableToken : settings.callLimits.stableToken
        case .client: []
        }
    }
}

extension TokenRequest {
    /// The first refusal in the order of ``TokenRule``.
    func refusal(in transaction: borrowing ReadTransaction) throws -> TokenRefusal? {
        refusal(expected: try AppProof.find(appID, in: transaction)?.secret)
    }

    /// The first refusal, the frequency of proven calls asked last.
    func refusal(
        counting operation: String,
        _ limits: [CallLimit],
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> CountedTokenRefusal? {
        if let refusal = try refusal(in: transaction.reading) { return .unproven(refusal) }

        return try CallWindow.refusal(for: operation, of: appID, limits, at: now, in: transaction)
            .map { .tooManyCalls($0) }
    }
}
