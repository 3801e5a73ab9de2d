import Storage

extension OpenPlatform {
    /// Answers `set_user_storage`: keeps values for a person, all or none.
    ///
    /// - Parameters:
    ///   - pairs: What to keep; `nil` where something else than texts came, or nothing. Of a key that comes twice the last.
    ///   - proof: What shows that the person's session stands behind the call.
    ///   - appID: The app that calls.
    /// - Returns: Whose values they are, or the first refusal: the signature's, then in the order of ``UserStorageRule``.
    /// - Throws: What the database throws.
    package func setUserStorage(
        _ pairs: [StoredPair]?,
        proof: LoginSignature,
        of appID: String
    ) throws -> Result<AccountKey, UserStorageRefusal> {
        try changeUserStorage(proof, of: appID) { owner, transaction in
            guard let pairs, pairs.allSatisfy(\.canBeKept) else { return .malformed(parameter: "kv_list") }
            let limits = settings.userStorageLimits
            if let refusal = pairs.lazy.compactMap({ limits.refusal(of: $0) }).first { return refusal }
            let newest = Dictionary(pairs.map { ($0.key, $0) }) { $1 }
            if newest.count > limits.pairs {
                return .tooManyPairs(count: newest.count, limit: limits.pairs)
            }
            for pair in newest.values {
                try transaction.execute(
                    """
                    INSERT INTO user_storage (app_id, host_app, person_id, name, value)
                    VALUES (
                        \(owner.appID), \(owner.hostApp.rawValue), \(owner.person), \(pair.key), \(pair.value)
                    )
                    ON CONFLICT (app_id, host_app, person_id, name) DO UPDATE SET value = excluded.value
                    """
                )
            }
            let count = try owner.storedPairs(in: transaction.reading).count
            return count > limits.pairs ? .tooManyPairs(count: count, limit: limits.pairs) : nil
        }
    }

    /// Answers `remove_user_storage`; a key that isn't there is no mistake.
    ///
    /// - Parameters:
    ///   - keys: What to remove; `nil` where something else than texts came, or nothing.
    ///   - proof: What shows that the person's session stands behind the call.
    ///   - appID: The app that calls.
    /// - Returns: Whose values they were, or the first refusal.
    /// - Throws: What the database throws.
    package func removeUserStorage(
        _ keys: [String]?,
        proof: LoginSignature,
        of appID: String
    ) throws -> Result<AccountKey, UserStorageRefusal> {
        try changeUserStorage(proof, of: appID) { owner, transaction in
            guard let keys else { return .malformed(parameter: "key") }
            let unwanted = Set(keys)
            for pair in try owner.storedPairs(in: transaction.reading) where unwanted.contains(pair.key) {
                try transaction.execute(
                    "DELETE FROM user_storage WHERE \(owner.isOwner) AND name = \(pair.key)"
                )
            }
            return nil
        }
    }

    /// What is kept for a person, by key.
    ///
    /// - Parameter owner: The account.
    /// - Returns: The pairs, sorted by key.
    /// - Throws: What the database throws.
    package func userStorage(of owner: AccountKey) throws -> [StoredPair] {
        try database.read { try owner.storedPairs(in: $0) }
    }

    private func changeUserStorage(
        _ proof: LoginSignature,
        of appID: String,
        _ change: (AccountKey, borrowing WriteTransaction) throws -> UserStorageRefusal?
    ) throws -> Result<AccountKey, UserStorageRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            let checked = try Self.check(proof, of: appID, settings, at: now, in: transaction.reading)
            switch checked {
            case .success(let account):
                return try change(account.key, transaction).map { .failure($0) } ?? .success(account.key)
            case .failure(let refusal): return .failure(.unproven(refusal))
            }
        }
    }
}

extension StoredPair {
    /// Whether it has a name, and no NUL character, which no row can hold.
    fileprivate var canBeKept: Bool {
        !key.isEmpty && !key.utf8.contains(0) && !value.utf8.contains(0)
    }
}

extension AccountKey {
    fileprivate var isOwner: SQL {
        "app_id = \(appID) AND host_app = \(hostApp.rawValue) AND person_id = \(person)"
    }

    fileprivate func storedPairs(in transaction: borrowing ReadTransaction) throws -> [StoredPair] {
        try transaction.rows("SELECT name, value FROM user_storage WHERE \(isOwner) ORDER BY name")
            .map { row in StoredPair(key: try row["name"], value: try row["value"]) }
    }
}
