import Foundation
import Storage

extension OpenPlatform {
    /// Answers `check_session_key`, which counts its calls; asking does not extend the session.
    ///
    /// - Parameters:
    ///   - proof: What came with the call.
    ///   - appID: The app that calls.
    /// - Returns: The account, or the first refusal; frequency is asked first, because the app is proven already.
    /// - Throws: What the database throws.
    package func checkSessionKey(
        _ proof: LoginSignature,
        of appID: String
    ) throws -> Result<AccountKey, SessionKeyRefusal> {
        try withSignedAccount("check_session_key", proof, of: appID) { account, _ in account.key }
    }

    /// Answers `reset_session_key`, which counts its calls: a new key for the session that proved itself.
    ///
    /// - Parameters:
    ///   - proof: What came with the call.
    ///   - appID: The app that calls.
    /// - Returns: The account and its new key, or the first refusal.
    /// - Throws: What the database throws.
    package func resetSessionKey(
        _ proof: LoginSignature,
        of appID: String
    ) throws -> Result<RenewedSession, SessionKeyRefusal> {
        let now = clock.now()
        return try withSignedAccount("reset_session_key", proof, of: appID) { account, transaction in
            let key = newSessionKey()
            try Account(key: account.key, session: Session(key: key, usedAt: now)).save(in: transaction)
            return RenewedSession(account: account.key, openID: account.openID, sessionKey: key)
        }
    }

    /// 16 random bytes in base64, as the platform's keys are.
    func newSessionKey() -> Secret {
        Secret(Data(random(16)).base64EncodedString())
    }

    /// A refused signature counts as a call, so its transaction stands; one call too many undoes its own.
    private func withSignedAccount<Value>(
        _ operation: String,
        _ proof: LoginSignature,
        of appID: String,
        _ body: (Account, borrowing WriteTransaction) throws -> Value
    ) throws -> Result<Value, SessionKeyRefusal> {
        let now = clock.now()
        let counted = try database.decide {
            transaction -> Result<Result<Value, SignatureRefusal>, TooManyCalls> in
            let limits = settings.callLimits.sessionKeyCheck
            if let refusal = try CallWindow.refusal(
                for: operation,
                of: appID,
                limits,
                at: now,
                in: transaction
            ) {
                return .failure(refusal)
            }
            switch try Self.check(proof, of: appID, settings, at: now, in: transaction.reading) {
            case .success(let account): return .success(.success(try body(account, transaction)))
            case .failure(let refusal): return .success(.failure(refusal))
            }
        }
        return switch counted {
        case .success(let result): result.mapError { .unproven($0) }
        case .failure(let refusal): .failure(.tooManyCalls(refusal))
        }
    }
}
