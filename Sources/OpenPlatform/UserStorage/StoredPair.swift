/// A value that an app's server keeps for a person, under a key.
package struct StoredPair: Sendable, Hashable {
    /// The name.
    package let key: String

    /// The text; for a ranking a JSON object in a text.
    package let value: String

    /// Pairs a key with its value.
    package init(key: String, value: String) {
        self.key = key
        self.value = value
    }
}

/// How much may be kept for one person (…/data-caching/set-user-storage).
package struct UserStorageLimits: Sendable, Hashable {
    /// Bytes of a key.
    package var key = 128

    /// Bytes of a key and its value together.
    package var pair = 1024

    /// Pairs of one person.
    package var pairs = 128

    /// Keys of rankings, whose values must be scores; the platform learns them in its console.
    package var rankingKeys: Set<String> = []

    /// Starts from the page's numbers.
    package init() {}
}

/// Why nothing is kept or removed.
package enum UserStorageRefusal: Error, Sendable, Hashable {
    /// The signature proves nothing.
    case unproven(SignatureRefusal)

    /// The list of the body is missing, or something in it is no text.
    case malformed(parameter: String)

    /// A key is too long.
    case keyTooLong(bytes: Int, limit: Int)

    /// A key and its value are too long together.
    case pairTooLong(key: String, bytes: Int, limit: Int)

    /// The value of a ranking holds no score.
    case badScore(key: String)

    /// The person would have too many pairs.
    case tooManyPairs(count: Int, limit: Int)
}
