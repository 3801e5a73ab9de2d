import Storage

extension OpenPlatform {
    /// Finds out whom a call is about, from what back ends send; what is unknown stays open.
    ///
    /// - Parameters:
    ///   - appID: The app, if the call names it.
    ///   - token: The call's token; an empty one counts as not sent.
    ///   - openID: The person's id in the app, if the call names it.
    ///   - code: A login code, if the call brings one.
    /// - Returns: The app and the person, as far as they are known.
    /// - Throws: What the database throws.
    package func faultSubject(
        appID: String?,
        token: Secret,
        openID: String?,
        code: String?
    ) throws -> FaultSubject {
        let app =
            try appID ?? checkToken(token, as: .access).success ?? checkToken(token, as: .client).success
        let person: String? = try database.read { transaction in
            if let code, let login = try IssuedCode.find(code, in: transaction)?.login {
                return login.account.person
            }
            guard let openID else { return nil }
            return try transaction.row("SELECT person_id FROM accounts WHERE open_id = \(openID)")?[
                "person_id"
            ]
        }
        return FaultSubject(appID: app, person: person)
    }
}

extension Result {
    fileprivate var success: Success? { try? get() }
}
