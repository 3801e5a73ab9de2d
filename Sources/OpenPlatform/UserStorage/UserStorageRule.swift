/// The rules of user storage behind those of the signature, in the order they are asked.
package enum UserStorageRule: PlatformRule {
    /// See ``UserStorageRefusal/malformed(parameter:)``.
    case listIsSent

    /// See ``UserStorageRefusal/keyTooLong(bytes:limit:)``.
    case keysFit

    /// See ``UserStorageRefusal/pairTooLong(key:bytes:limit:)``.
    case pairsFit

    /// See ``UserStorageRefusal/badScore(key:)``.
    case rankingsHaveScores

    /// See ``UserStorageRefusal/tooManyPairs(count:limit:)``.
    case roomIsLeft
}

extension UserStorageLimits {
    /// Decides whether a pair may be kept, whatever is there already.
    func refusal(of pair: StoredPair) -> UserStorageRefusal? {
        let keyBytes = pair.key.utf8.count
        let bytes = keyBytes + pair.value.utf8.count
        if keyBytes > key { return .keyTooLong(bytes: keyBytes, limit: key) }
        if bytes > self.pair { return .pairTooLong(key: pair.key, bytes: bytes, limit: self.pair) }
        return isScore(pair) ? nil : .badScore(key: pair.key)
    }

    /// Whether a value is no ranking's, or has the form `{"ttgame":{"score":1}}`.
    ///
    /// A value with a member `ttgame` counts as one of a ranking, whatever its key.
    private func isScore(_ pair: StoredPair) -> Bool {
        let game = (try? JSONValue.parse(pair.value))?["ttgame"]
        guard game != nil || rankingKeys.contains(pair.key) else { return true }
        return game?["score"]?.double != nil
    }
}

extension UserStorageRefusal {
    /// The rule that refused, `nil` for one of the signature.
    package var broken: UserStorageRule? {
        switch self {
        case .unproven: nil
        case .malformed: .listIsSent
        case .keyTooLong: .keysFit
        case .pairTooLong: .pairsFit
        case .badScore: .rankingsHaveScores
        case .tooManyPairs: .roomIsLeft
        }
    }
}
