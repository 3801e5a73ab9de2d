import Storage

/// What a holder agreed to with the privacy agreement.
enum PrivacyConsent {
    /// How the agreement stands for one kind of data; new kinds of data open it again (…/privacy-authorize).
    static func state(
        of holder: PermissionHolder,
        for scope: Scope,
        in transaction: borrowing ReadTransaction
    ) throws -> PrivacyState {
        let declared = try terms(of: holder, in: transaction).dataTypes
        guard declared.contains(scope) else { return .undeclared }
        return try scopes(of: holder, in: transaction).isSuperset(of: declared) ? .agreed : .open
    }

    static func terms(
        of holder: PermissionHolder,
        in transaction: borrowing ReadTransaction
    ) throws -> PrivacyTerms {
        let app = try AppDirectory.find(holder.account.appID, in: transaction)
        return app?.privacyTerms ?? PrivacyTerms(contractName: "《\(holder.account.appID)隐私政策》")
    }

    static func scopes(
        of holder: PermissionHolder,
        in transaction: borrowing ReadTransaction
    ) throws -> Set<Scope> {
        let rows = try transaction.rows("SELECT scope FROM privacy_agreements WHERE \(holder.isHolder)")
        return Set(try rows.compactMap { Scope(rawValue: try $0["scope"]) })
    }

    static func save(
        _ scopes: [Scope],
        of holder: PermissionHolder,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute("DELETE FROM privacy_agreements WHERE \(holder.isHolder)")
        let account = holder.account
        for scope in scopes {
            try transaction.execute(
                """
                INSERT INTO privacy_agreements (app_id, host_app, person_id, device, scope)
                VALUES (
                    \(account.appID), \(account.hostApp.rawValue), \(account.person), \(holder.device),
                    \(scope.rawValue)
                )
                """
            )
        }
    }
}
