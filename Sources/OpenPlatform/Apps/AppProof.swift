import Storage

/// The part of an app that proves its back end, read without the rest.
struct AppProof: Sendable {
    let secret: Secret
    let developer: String

    static func find(_ id: String, in transaction: borrowing ReadTransaction) throws -> AppProof? {
        try transaction.row("SELECT secret, developer FROM apps WHERE id = \(id)")
            .map { row in
                AppProof(secret: Secret(try row["secret"]), developer: try row["developer"])
            }
    }
}
