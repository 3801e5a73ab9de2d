import Storage

extension OpenPlatform {
    /// The privacy agreement of an app, and whether a holder still has to agree to it.
    ///
    /// - Parameter holder: The account and the device.
    /// - Returns: The agreement with its name; it is open until the holder agreed to all that it speaks of now.
    /// - Throws: What the database throws.
    package func privacy(of holder: PermissionHolder) throws -> (terms: PrivacyTerms, isOpen: Bool) {
        try database.read { transaction in
            let terms = try PrivacyConsent.terms(of: holder, in: transaction)
            let agreed = try PrivacyConsent.scopes(of: holder, in: transaction)
            return (terms, !agreed.isSuperset(of: terms.dataTypes))
        }
    }

    /// Remembers whether a holder agreed to the privacy agreement, as it is now.
    ///
    /// - Parameters:
    ///   - isAgreed: Whether they did; `false` takes it back.
    ///   - holder: The account and the device; the app and the person must be known to the platform.
    /// - Throws: What the database throws.
    package func setPrivacyAgreed(_ isAgreed: Bool, of holder: PermissionHolder) throws {
        try database.write { transaction in
            let terms = try PrivacyConsent.terms(of: holder, in: transaction.reading)
            try PrivacyConsent.save(isAgreed ? terms.dataTypes : [], of: holder, in: transaction)
        }
    }
}
