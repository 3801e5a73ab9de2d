import Storage

extension OpenPlatform {
    /// Answers the endpoints that issue tokens.
    ///
    /// The token before lives five more minutes, the one before that ends at once: the platform says so of client
    /// tokens, and of access tokens only the first half (developer.open-douyin.com …/get-access-token,
    /// …/get-client_token).
    ///
    /// - Parameters:
    ///   - kind: Which of the two credentials is asked for.
    ///   - appID: The app id; an empty text counts as not sent, here and below.
    ///   - secret: The app secret.
    ///   - grantType: What is asked for: `client_credential`.
    /// - Returns: A new token, or the first refusal in the order of ``TokenRule``.
    /// - Throws: What the database throws.
    package func issueToken(
        _ kind: TokenKind = .access,
        appID: String,
        secret: Secret,
        grantType: String
    ) throws -> Result<AccessToken, TokenRefusal> {
        let request = TokenRequest(appID: appID, secret: secret, grantType: grantType)
        let now = clock.now()
        return try database.decide { transaction in
            if let refusal = try request.refusal(in: transaction.reading) { return .failure(refusal) }

            return .success(try issue(kind, to: request.appID, at: now, in: transaction))
        }
    }

    /// Answers `/oauth/client_token/`, which counts its calls (…/get-client_token).
    ///
    /// - Parameter request: What the back end sent.
    /// - Returns: A new client token, or the first refusal; frequency is asked last.
    /// - Throws: What the database throws.
    package func issueClientToken(
        _ request: TokenRequest
    ) throws -> Result<AccessToken, CountedTokenRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            if let refusal = try request.refusal(
                counting: "client_token",
                settings.callLimits.clientToken,
                at: now,
                in: transaction
            ) {
                return .failure(refusal)
            }

            return .success(try issue(.client, to: request.appID, at: now, in: transaction))
        }
    }

    /// Finds out whose token a text is.
    ///
    /// - Parameters:
    ///   - token: The text that came with a call; an empty one counts as not sent.
    ///   - kind: The credential that the call needs.
    /// - Returns: The id of the app that it was issued to, or why it opens nothing.
    /// - Throws: What the database throws.
    package func checkToken(
        _ token: Secret,
        as kind: TokenKind = .access
    ) throws -> Result<String, TokenCheckRefusal> {
        try inspectToken(token, as: kind).map(\.appID)
    }

    /// Finds out what there is to know about a token.
    ///
    /// - Parameters:
    ///   - token: The text that came with a call; an empty one counts as not sent.
    ///   - kind: The credential that the call needs.
    /// - Returns: The token, or why it opens nothing.
    /// - Throws: What the database throws.
    package func inspectToken(
        _ token: Secret,
        as kind: TokenKind
    ) throws -> Result<CheckedToken, TokenCheckRefusal> {
        if token.revealed.isEmpty { return .failure(.missing) }
        let now = clock.now()
        guard let issued = try database.read({ try IssuedToken.find(token, of: kind, in: $0) }) else {
            return .failure(.unknown)
        }
        if let refusal = issued.refusal(at: now) { return .failure(refusal) }

        return .success(
            CheckedToken(
                appID: issued.appID,
                expiresAt: issued.expiresAt,
                isReplaced: issued.successors > 0
            )
        )
    }

    /// Issues a token beside which only the one before it lives on.
    private func issue(
        _ kind: TokenKind,
        to appID: String,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> AccessToken {
        try IssuedToken.makeWay(
            kind,
            of: appID,
            at: now,
            lastWhile: settings.replacedTokenLife,
            in: transaction
        )
        return try insertToken(kind, isStable: false, of: appID, at: now, in: transaction)
    }

    /// Draws a token and remembers it.
    func insertToken(
        _ kind: TokenKind,
        isStable: Bool,
        of appID: String,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> AccessToken {
        let token = newToken(kind)
        let expiresAt = now + settings.tokenLife
        try IssuedToken(
            appID: appID,
            kind: kind,
            isStable: isStable,
            successors: 0,
            expiresAt: expiresAt
        )
        .insert(as: token, in: transaction)
        return AccessToken(token: token, expiresIn: Int(settings.tokenLife), expiresAt: expiresAt)
    }

    /// What starts like the platform's tokens, `0801121846…` in hex or `clt.…` (observed; the content means nothing).
    private func newToken(_ kind: TokenKind) -> Secret {
        let text = Alphabet.base62.text(random(kind == .access ? 23 : 64))
        return switch kind {
        case .access:
            Secret("0801121846" + Alphabet.hexadecimal.text(text.utf8.flatMap { [$0 >> 4, $0 & 15] }))
        case .client: Secret("clt." + text)
        }
    }
}
