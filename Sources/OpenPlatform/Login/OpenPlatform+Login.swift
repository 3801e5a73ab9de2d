import Storage

extension OpenPlatform {
    /// Answers `tt.login`: codes that work once, and a new session key for the account.
    ///
    /// The new key is in force at once; data encrypted under the old one can no longer be opened with what the next
    /// exchange gives (developer.open-douyin.com …/tt-login and the phone-number page).
    ///
    /// - Parameter request: The call.
    /// - Returns: The codes, or why there are none.
    /// - Throws: What the database throws.
    package func logIn(_ request: LoginRequest) throws -> Result<LoginGrant, LoginRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            let (appIsKnown, isSignedIn) = try Self.facts(about: request.account, in: transaction.reading)
            switch LoginDecision.make(request, appIsKnown: appIsKnown, isSignedIn: isSignedIn) {
            case .success(let decision):
                return .success(try grant(request, decision, at: now, in: transaction))
            case .failure(let refusal): return .failure(refusal)
            }
        }
    }

    private func grant(
        _ request: LoginRequest,
        _ decision: LoginDecision,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> LoginGrant {
        try IssuedCode.forgetOld(at: now, in: transaction)
        let anonymousCode = try issueCode(for: request, login: nil, at: now, in: transaction)
        switch decision {
        case .deviceOnly: return LoginGrant(code: nil, anonymousCode: anonymousCode, isLogin: false)
        case .account: break
        }
        let key = newSessionKey()
        try Account(key: request.account, session: Session(key: key, usedAt: now)).save(in: transaction)
        let login = IssuedCode.Login(account: request.account, sessionKey: key)
        let code = try issueCode(for: request, login: login, at: now, in: transaction)
        return LoginGrant(code: code, anonymousCode: anonymousCode, isLogin: true)
    }

    private func issueCode(
        for request: LoginRequest,
        login: IssuedCode.Login?,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> String {
        let code = Alphabet.base62.text(random(32))
        let issued = IssuedCode(
            appID: request.account.appID,
            device: request.device,
            login: login,
            expiresAt: now + settings.codeLife
        )
        try issued.insert(as: code, in: transaction)
        return code
    }

    /// Whether the app exists, and whether the person is logged in to the host app, `nil` when nobody has that id.
    private static func facts(
        about account: AccountKey,
        in transaction: borrowing ReadTransaction
    ) throws -> (appIsKnown: Bool, isSignedIn: Bool?) {
        let row = try transaction.row(
            """
            SELECT
                (SELECT 1 FROM apps WHERE id = \(account.appID)) AS app,
                (SELECT signed_in FROM people WHERE id = \(account.person)) AS signed_in
            """
        )
        let app: Int? = try row?["app"]
        let signedIn: String? = try row?["signed_in"]
        let isSignedIn = try signedIn.map { text in
            try JSONValue.parse(text)[account.hostApp.rawValue]?.bool ?? true
        }
        return (app != nil, isSignedIn)
    }
}
