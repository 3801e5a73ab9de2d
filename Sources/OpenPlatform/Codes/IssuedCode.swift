import Storage

/// A login code or an anonymous code as the platform remembers it.
struct IssuedCode: OneTimeCode, Sendable, Hashable {
    /// What a login code stands for besides the device.
    struct Login: Sendable, Hashable {
        let account: AccountKey
        let sessionKey: Secret
    }

    let appID: String
    let device: String

    /// Absent for an anonymous code.
    let login: Login?

    let expiresAt: PlatformInstant
    var usedAt: PlatformInstant?
}

extension IssuedCode {
    init(row: Row) throws {
        appID = try row["app_id"]
        device = try row["device"]
        expiresAt = PlatformInstant(seconds: try row["expires_at"])
        usedAt = try (row["used_at"] as Double?).map(PlatformInstant.init(seconds:))
        if let person: String = try row["person_id"],
            let hostApp = HostApp(rawValue: try row["host_app"])
        {
            login = Login(
                account: AccountKey(appID: appID, person: person, hostApp: hostApp),
                sessionKey: Secret(try row["session_key"])
            )
        } else {
            login = nil
        }
    }

    static func find(_ code: String, in transaction: borrowing ReadTransaction) throws -> IssuedCode? {
        try transaction.row(
            """
            SELECT app_id, device, host_app, person_id, session_key, expires_at, used_at
            FROM login_codes WHERE code = \(code)
            """
        )
        .map(IssuedCode.init(row:))
    }

    func insert(as code: String, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute(
            """
            INSERT INTO login_codes (code, app_id, device, host_app, person_id, session_key, expires_at)
            VALUES (
                \(code), \(appID), \(device), \(login?.account.hostApp.rawValue), \(login?.account.person),
                \(login?.sessionKey.revealed), \(expiresAt.seconds)
            )
            """
        )
    }

    /// Marks a code as used, unless another exchange was faster.
    static func use(
        _ code: String,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> Bool {
        try transaction.execute(
            "UPDATE login_codes SET used_at = \(now.seconds) WHERE code = \(code) AND used_at IS NULL"
        ) == 1
    }

    static func forgetOld(at now: PlatformInstant, in transaction: borrowing WriteTransaction) throws {
        try transaction.execute("DELETE FROM login_codes WHERE expires_at < \(now.seconds - memory)")
    }
}
