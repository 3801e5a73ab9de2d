import Synchronization

/// Who is signed in: the token of each phone, and the newest session key of each person.
///
/// A login renews the person's session key on the platform, so data sealed afterwards opens only with the newest
/// one, whichever phone asks. The oldest tokens are dropped beyond ``limit``.
final class SignIns: Sendable {
    static let limit = 10_000

    private struct State {
        var openIDs: [String: String] = [:]
        var oldestFirst: [String] = []
        var sessionKeys: [String: String] = [:]
    }

    private let state = Mutex(State())
    private let newToken: @Sendable () -> String

    init(newToken: @escaping @Sendable () -> String) {
        self.newToken = newToken
    }

    /// Makes the token that the phone shows from now on.
    func add(_ session: PlatformSession) -> String {
        let token = newToken()
        state.withLock { state in
            if state.oldestFirst.count == Self.limit {
                state.openIDs[state.oldestFirst.removeFirst()] = nil
            }
            state.openIDs[token] = session.openID
            state.oldestFirst.append(token)
            state.sessionKeys[session.openID] = session.sessionKey
        }
        return token
    }

    /// - Throws: ``Refusal/notSignedIn``, also after a restart of this program.
    func session(of token: String?) throws(Refusal) -> PlatformSession {
        let session = state.withLock { state -> PlatformSession? in
            guard let token, let openID = state.openIDs[token], let key = state.sessionKeys[openID]
            else { return nil }
            return PlatformSession(openID: openID, sessionKey: key)
        }
        guard let session else { throw .notSignedIn }
        return session
    }
}
