import Storage

extension Database {
    /// Runs a write transaction that ends in a success, or in a refusal that leaves no change behind.
    ///
    /// - Parameter body: Decides and writes; it may run again, as the body of a write.
    /// - Returns: What the body returns.
    /// - Throws: What the body throws, or `StorageFault`.
    func decide<Success, Refusal: Error>(
        _ body: (borrowing WriteTransaction) throws -> Result<Success, Refusal>
    ) throws -> Result<Success, Refusal> {
        do {
            return .success(
                try write { transaction in
                    switch try body(transaction) {
                    case .success(let success): return success
                    case .failure(let refusal): throw Rollback(refusal: refusal)
                    }
                }
            )
        } catch let rollback as Rollback<Refusal> {
            return .failure(rollback.refusal)
        }
    }
}

/// Carries a refusal out of a transaction, which undoes the transaction.
private struct Rollback<Refusal: Error>: Error {
    let refusal: Refusal
}
