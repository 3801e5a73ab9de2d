import Storage

/// A code that stands for a phone number, as the platform remembers it.
struct IssuedPhoneCode: OneTimeCode, Sendable, Hashable {
    let appID: String
    let person: String
    let phone: PhoneNumber
    let expiresAt: PlatformInstant
    var usedAt: PlatformInstant?
}

extension IssuedPhoneCode {
    static func find(_ code: Secret, in transaction: borrowing ReadTransaction) throws -> IssuedPhoneCode? {
        try transaction.row(
            """
            SELECT app_id, person_id, country_code, number, expires_at, used_at
            FROM phone_codes WHERE code = \(code.revealed)
            """
        )
        .map { row in
            IssuedPhoneCode(
                appID: try row["app_id"],
                person: try row["person_id"],
                phone: PhoneNumber(countryCode: try row["country_code"], number: try row["number"]),
                expiresAt: PlatformInstant(seconds: try row["expires_at"]),
                usedAt: try (row["used_at"] as Double?).map(PlatformInstant.init(seconds:))
            )
        }
    }

    func insert(as code: Secret, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO phone_codes (code, app_id, person_id, country_code, number, expires_at)
            VALUES (
                \(code.revealed), \(appID), \(person), \(phone.countryCode), \(phone.number),
                \(expiresAt.seconds)
            )
            """
        )
    }

    /// Marks a code as used, unless another exchange was faster.
    static func use(
        _ code: Secret,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            "UPDATE phone_codes SET used_at = \(now.seconds) WHERE code = \(code.revealed) AND used_at IS NULL"
        ) == 1
    }

    static func forgetOld(at now: PlatformInstant, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute("DELETE FROM phone_codes WHERE expires_at < \(now.seconds - memory)")
    }
}
