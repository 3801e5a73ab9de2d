import Storage

/// The calls that an app made of one endpoint since a moment.
///
/// They are counted in the database, so that all servers on it count together and a restart forgives nothing. A window
/// opens with its first call and closes when its span is over: one row a limit, whatever the number of calls.
enum CallWindow {
    /// Counts a call, unless one of the limits is reached.
    ///
    /// A refusal has to undo the transaction, so that a refused call is not counted.
    ///
    /// - Parameters:
    ///   - operation: The endpoint's name.
    ///   - appID: The app that proved itself.
    ///   - limits: All of them have to be kept.
    ///   - now: When the call came.
    ///   - transaction: Where to count.
    /// - Returns: The limit that was reached, `nil` when the call may go on.
    /// - Throws: What the database throws.
    static func refusal(
        for operation: String,
        of appID: String,
        _ limits: [CallLimit],
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws -> TooManyCalls? {
        for limit in limits {
            let window = "\(operation)/\(Int(limit.seconds))"
            try count(window, of: appID, limit.seconds, at: now, in: transaction)
            let row = try transaction.row(
                "SELECT since, calls FROM call_windows WHERE app_id = \(appID) AND name = \(window)"
            )
            guard let row else { continue }
            let calls: Int = try row["calls"]
            if calls > limit.calls {
                return TooManyCalls(
                    limit: limit,
                    until: PlatformInstant(seconds: try row["since"]) + limit.seconds
                )
            }
        }
        return nil
    }

    private static func count(
        _ window: String,
        of appID: String,
        _ seconds: Double,
        at now: PlatformInstant,
        in transaction: borrowing WriteTransaction
    ) throws {
        let start = now + -seconds
        try transaction.execute(
            """
            INSERT INTO call_windows (app_id, name, since, calls) VALUES (\(appID), \(window), \(now.seconds), 1)
            ON CONFLICT (app_id, name) DO UPDATE SET
                calls = CASE
                    WHEN call_windows.since > \(start.seconds) AND call_windows.since <= \(now.seconds)
                    THEN call_windows.calls + 1 ELSE 1
                END,
                since = CASE
                    WHEN call_windows.since > \(start.seconds) AND call_windows.since <= \(now.seconds)
                    THEN call_windows.since ELSE excluded.since
                END
            """
        )
    }
}
