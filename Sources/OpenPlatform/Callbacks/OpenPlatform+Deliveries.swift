import Storage

extension OpenPlatform {
    /// The log of deliveries, oldest first.
    ///
    /// - Parameters:
    ///   - appID: Only those of this app; `nil` gives all.
    ///   - number: The number after which to begin.
    ///   - limit: How many at most.
    /// - Returns: The deliveries that are still kept.
    /// - Throws: What the database throws.
    package func deliveries(
        of appID: String? = nil,
        after number: Int = 0,
        limit: Int = 1_000
    ) throws
        -> [Delivery]
    {
        let filter: SQL = appID.map { "AND app_id = \($0)" } ?? ""
        return try database.read { transaction in
            try transaction.rows(
                "\(Delivery.query) WHERE number > \(number) \(filter) ORDER BY number LIMIT \(limit)"
            )
            .map(Delivery.init(row:))
        }
    }

    /// Sends a delivery that is over once more: the same body, the same number for the server, all attempts anew.
    ///
    /// - Parameter number: The number in the log.
    /// - Returns: The delivery, due at once; or why it can't be.
    /// - Throws: What the database throws.
    package func replayDelivery(_ number: Int) throws -> Result<Delivery, ReplayRefusal> {
        let now = clock.now()
        return try database.decide { transaction in
            guard let delivery = try Delivery.find(number, in: transaction.reading) else {
                return .failure(.unknown(number))
            }
            switch delivery.replayed(at: now) {
            case .failure(let refusal): return .failure(refusal)
            case .success(let replayed):
                try replayed.update(in: transaction)
                transaction.afterwards { [deliveryBell] in deliveryBell.send(()) }
                return .success(replayed)
            }
        }
    }
}
