import Storage

extension OpenPlatform {
    /// What a holder said to the scopes that they were asked about.
    ///
    /// - Parameter holder: Whose answers.
    /// - Returns: The answers in the order of ``Scope``, none for a scope that nobody asked about.
    /// - Throws: What the database throws.
    package func permissions(of holder: PermissionHolder) throws -> [ScopeAnswer] {
        try database.read { try ScopeAnswer.list(of: holder, in: $0) }
    }

    /// Remembers what a holder said to a scope, in place of what they said before.
    ///
    /// - Parameters:
    ///   - permission: The answer; ``Permission/unasked`` forgets it, as clearing the host app's cache does.
    ///   - scope: The scope.
    ///   - holder: Who answered; the app and the person must be known to the platform.
    /// - Throws: What the database throws.
    package func set(_ permission: Permission, for scope: Scope, of holder: PermissionHolder) throws {
        try database.write { try ScopeAnswer.save(permission, for: scope, of: holder, in: $0) }
    }

    /// What a phone lets a host app use.
    ///
    /// - Parameters:
    ///   - device: The phone.
    ///   - hostApp: The host app.
    /// - Returns: The answers by part, none for a part that was never asked about.
    /// - Throws: What the database throws.
    package func phonePermissions(of device: String, _ hostApp: HostApp) throws -> [PhonePart: Permission] {
        try database.read { try PhonePart.answers(of: device, hostApp, in: $0) }
    }

    /// Remembers whether a phone lets a host app use a part of it.
    ///
    /// - Parameters:
    ///   - permission: The answer; ``Permission/unasked`` forgets it.
    ///   - part: The part.
    ///   - device: The phone.
    ///   - hostApp: The host app.
    /// - Throws: What the database throws.
    package func set(
        _ permission: Permission,
        for part: PhonePart,
        of device: String,
        _ hostApp: HostApp
    ) throws {
        try database.write { try part.save(permission, of: device, hostApp, in: $0) }
    }
}

/// What a person said to a scope.
package struct ScopeAnswer: Sendable, Hashable {
    /// The scope.
    package let scope: Scope

    /// Whether the app may use it.
    package let isAllowed: Bool
}

extension ScopeAnswer {
    static func list(
        of holder: PermissionHolder,
        in transaction: borrowing ReadTransaction
    ) throws -> [ScopeAnswer] {
        let rows = try transaction.rows(
            "SELECT scope, is_allowed FROM permissions WHERE \(holder.isHolder)"
        )
        let answers = try Dictionary(rows.map { (try $0["scope"] as String, try $0["is_allowed"] as Bool) }) {
            $1
        }
        return Scope.allCases.compactMap { scope in
            answers[scope.rawValue].map { ScopeAnswer(scope: scope, isAllowed: $0) }
        }
    }

    static func save(
        _ permission: Permission,
        for scope: Scope,
        of holder: PermissionHolder,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            "DELETE FROM permissions WHERE \(holder.isHolder) AND scope = \(scope.rawValue)"
        )
        guard permission != .unasked else { return }
        let account = holder.account
        try transaction.execute(
            """
            INSERT INTO permissions (app_id, host_app, person_id, device, scope, is_allowed)
            VALUES (
                \(account.appID), \(account.hostApp.rawValue), \(account.person), \(holder.device),
                \(scope.rawValue), \(permission == .allowed)
            )
            """
        )
    }
}

extension PhonePart {
    static func answers(
        of device: String,
        _ hostApp: HostApp,
        in transaction: borrowing ReadTransaction
    ) throws -> [PhonePart: Permission] {
        let rows = try transaction.rows(
            """
            SELECT part, is_allowed FROM phone_permissions
            WHERE device = \(device) AND host_app = \(hostApp.rawValue)
            """
        )
        var answers: [PhonePart: Permission] = [:]
        for row in rows {
            if let part = PhonePart(rawValue: try row["part"]) {
                answers[part] = Permission(try row["is_allowed"] as Bool)
            }
        }
        return answers
    }

    fileprivate func save(
        _ permission: Permission,
        of device: String,
        _ hostApp: HostApp,
        in transaction: borrowing WriteTransaction
    ) throws {
        try transaction.execute(
            """
            DELETE FROM phone_permissions
            WHERE device = \(device) AND host_app = \(hostApp.rawValue) AND part = \(rawValue)
            """
        )
        guard permission != .unasked else { return }
        try transaction.execute(
            """
            INSERT INTO phone_permissions (device, host_app, part, is_allowed)
            VALUES (\(device), \(hostApp.rawValue), \(rawValue), \(permission == .allowed))
            """
        )
    }
}

extension PermissionHolder {
    /// The condition for the holder's rows.
    var isHolder: SQL {
        """
        app_id = \(account.appID) AND host_app = \(account.hostApp.rawValue)
            AND person_id = \(account.person) AND device = \(device)
        """
    }
}
