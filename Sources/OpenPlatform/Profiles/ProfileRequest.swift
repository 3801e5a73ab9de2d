/// What `tt.getUserInfo` or `tt.getUserProfile` asks the platform for, after the person agreed.
package struct ProfileRequest: Sendable, Hashable {
    /// Which of the two functions asks.
    package enum Kind: Sendable, Hashable {
        /// `tt.getUserInfo`: ids inside the encrypted part, and that only with credentials; nameless on newer phones.
        case userInfo(withCredentials: Bool, isNameless: Bool = false)

        /// `tt.getUserProfile`: always an encrypted part, never ids in it.
        case userProfile
    }

    /// The app, the person and the host app it runs in.
    package let account: AccountKey

    /// Which function asks.
    package let kind: Kind

    /// Describes one call.
    package init(account: AccountKey, kind: Kind) {
        self.account = account
        self.kind = kind
    }
}

/// A profile as the app gets it.
package struct ProfileAnswer: Sendable, Hashable {
    /// The encrypted part and what proves it.
    package struct Credentials: Sendable, Hashable {
        /// SHA-1 of the raw data and the session key, in hex.
        package let signature: String

        /// The profile with its watermark, under the session key, in base64.
        package let encryptedData: String

        /// The initialization vector, in base64.
        package let iv: String
    }

    /// The profile's fields in the platform's order.
    package let userInfo: JSONValue

    /// The text of ``userInfo`` that the signature covers.
    package let rawData: String

    /// The encrypted part, unless it was not asked for.
    package let credentials: Credentials?
}

/// Why there is no profile.
package enum ProfileRefusal: Error, Sendable, Hashable {
    /// The platform doesn't know the app.
    case unknownApp(String)

    /// Nobody has that id.
    case unknownPerson(String)

    /// The account has no session key to encrypt with.
    case noSession(SessionCheckRefusal)
}
