import Storage

extension OpenPlatform {
    /// Answers the access-token endpoints.
    ///
    /// The token before lives five more minutes, the one before that ends at once: the platform says so of client
    /// tokens, and of this kind only the first half (developer.open-douyin.com …/get-access-token, …/get-client_token).
    ///
    /// - Parameters:
    ///   - appID: The app id; an empty text counts as not sent, here and below.
    ///   - secret: The app secret.
    ///   - grantType: What is asked for: `client_credential`.
    /// - Returns: A new token, or the first refusal in the order of ``TokenRule``.
    /// - Throws: What the database throws.
    package func issueToken(
        appID: String,
        secret: Secret,
        grantType: String
    ) throws -> Result<AccessToken, TokenRefusal> {
        let request = TokenRequest(appID: appID, secret: secret, grantType: grantType)
        let now = clock.now()
        return try database.decide { transaction in
            let expected = try AppProof.find(request.appID, in: transaction.reading)?.secret
            if let refusal = request.refusal(expected: expected) { return .failure(refusal) }

            try IssuedToken.makeWay(
                of: request.appID,
                at: now,
                lastWhile: settings.replacedTokenLife,
                in: transaction
            )
            let token = newToken()
            let expiresAt = now + settings.tokenLife
            try IssuedToken(appID: request.appID, successors: 0, expiresAt: expiresAt)
                .insert(as: token, in: transaction)
            return .success(
                AccessToken(token: token, expiresIn: Int(settings.tokenLife), expiresAt: expiresAt)
            )
        }
    }

    /// Finds out whose access token a text is.
    ///
    /// - Parameter token: The text that came with a call.
    /// - Returns: The id of the app that it was issued to, or why it opens nothing.
    /// - Throws: What the database throws.
    package func checkToken(_ token: Secret) throws -> Result<String, TokenCheckRefusal> {
        let now = clock.now()
        guard let issued = try database.read({ try IssuedToken.find(token, in: $0) }) else {
            return .failure(.unknown)
        }
        return issued.refusal(at: now).map { .failure($0) } ?? .success(issued.appID)
    }

    /// Hex that starts like the platform's tokens, `0801121846…` (observed; the content means nothing).
    private func newToken() -> Secret {
        let text = Alphabet.base62.text(random(23)).utf8
        return Secret("0801121846" + Alphabet.hexadecimal.text(text.flatMap { [$0 >> 4, $0 & 15] }))
    }
}
