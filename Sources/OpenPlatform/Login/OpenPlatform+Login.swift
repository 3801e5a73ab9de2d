import Foundation
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
            let appIsKnown = try Self.appExists(request.account.appID, in: transaction.reading)
            let isSignedIn = try Self.isSignedIn(request.account, in: transaction.reading)
            do throws(LoginRefusal) {
                _ = try LoginDecision(request, appIsKnown: appIsKnown, isSignedIn: isSignedIn)
            } catch {
                return .failure(error)
            }
            return .success(try grant(request, isSignedIn: isSignedIn == true, at: now, in: transaction))
        }
    }

    private func grant(
        _ request: LoginRequest,
        isSignedIn: Bool,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> LoginGrant {
        try IssuedCode.forgetOld(at: now, in: transaction)
        let anonymousCode = try issueCode(for: request, login: nil, at: now, in: transaction)
        guard isSignedIn else { return LoginGrant(code: nil, anonymousCode: anonymousCode, isLogin: false) }

        let key = Secret(Data(random(16)).base64EncodedString())
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

    private static func appExists(_ id: String, in transaction: borrowing ReadTransaction) throws -> Bool {
        try transaction.row("SELECT 1 AS found FROM apps WHERE id = \(id)") != nil
    }

    /// Whether the person is logged in to the host app, `nil` when nobody has that id.
    private static func isSignedIn(
        _ account: AccountKey,
        in transaction: borrowing ReadTransaction
    ) throws -> Bool? {
        guard let row = try transaction.row("SELECT signed_in FROM people WHERE id = \(account.person)")
        else {
            return nil
        }
        return try row.json("signed_in")[account.hostApp.rawValue]?.bool ?? true
    }
}
