import Storage

/// A delivery whose time has come, ready to be sent.
package struct DueDelivery: Sendable {
    /// What is told.
    package let delivery: Delivery

    /// What to send, or why it can't be sent.
    package let request: Result<CallbackRequest, DeliveryFault>

    /// Real seconds in which the answer must be complete.
    package let timeout: Double
}

extension OpenPlatform {
    /// Rings whenever a delivery may be due, besides the moments that ``takeDeliveries(limit:)`` names.
    ///
    /// - Returns: A stream that keeps one ring for a reader who is busy.
    package func deliveryCalls() -> AsyncStream<Void> {
        deliveryBell.stream(capacity: 1)
    }

    /// Rings, because there is room to deliver again.
    package func callForDeliveries() {
        deliveryBell.send(())
    }

    /// Lets those wait again that were under way when their server process ended.
    ///
    /// Nobody knows whether they arrived; a server that got them sees the same number again. Checks of an address are over,
    /// because nobody waits for their end any more.
    ///
    /// - Throws: What the database throws.
    package func resumeDeliveries() throws {
        let now = clock.now()
        try database.write { transaction in
            try transaction.execute(
                """
                UPDATE deliveries SET state = 'waiting', next_at = \(now.seconds)
                WHERE state = 'under_way' AND kind IN ('webhook', 'message_push')
                """
            )
            try transaction.execute("UPDATE deliveries SET state = 'failed' WHERE state = 'under_way'")
        }
    }

    /// Takes deliveries whose time has come; from then on nobody else does.
    ///
    /// - Parameter limit: How many at most.
    /// - Returns: The deliveries, oldest first, and when the next one is due.
    /// - Throws: What the database throws.
    package func takeDeliveries(limit: Int) throws -> (due: [DueDelivery], next: PlatformInstant?) {
        let now = clock.now()
        return try database.write { transaction in
            let waiting =
                try transaction.rows(
                    """
                    \(Delivery.query) WHERE state = 'waiting' AND next_at <= \(now.seconds)
                    ORDER BY number LIMIT \(limit)
                    """
                )
                .map(Delivery.init(row:))
            var due: [DueDelivery] = []
            for delivery in waiting { due.append(try take(delivery, in: transaction)) }
            let row = try transaction.row(
                "SELECT MIN(next_at) AS next_at FROM deliveries WHERE state = 'waiting'"
            )
            let next: Double? = try row?["next_at"]
            return (due, next.map { PlatformInstant(seconds: $0) })
        }
    }

    /// Notes what an attempt came to, in the log and in the trace.
    ///
    /// - Parameters:
    ///   - due: What was sent.
    ///   - result: What the server answered, or why it didn't.
    ///   - milliseconds: How long it took, in real time.
    /// - Returns: The fault, `nil` when the server took it.
    /// - Throws: What the database throws.
    @discardableResult
    package func settle(
        _ due: DueDelivery,
        _ result: Result<CallbackReply, DeliveryFault>,
        milliseconds: Double
    ) throws -> DeliveryFault? {
        let fault: DeliveryFault? =
            switch result {
            case .success(let reply): reply.fault(expecting: due.delivery.expectedAnswer)
            case .failure(let fault): fault
            }
        let waits = settings.callbacks.waits(of: due.delivery.kind)
        let settled = due.delivery.after(fault, at: clock.now(), waits: waits)
        try database.write { transaction in
            try settled.update(in: transaction)
            transaction.afterwards { [deliveryBell] in deliveryBell.send(()) }
        }
        trace.record(settled.traceEntry(fault, of: waits.count + 1, milliseconds: milliseconds))
        return fault
    }

    func take(_ delivery: Delivery, in transaction: borrowing WriteTransaction) throws -> DueDelivery {
        let app = try AppDirectory.find(delivery.appID, in: transaction.reading)
        let address = app?.address(for: delivery.kind)
        var taken = delivery
        taken.state = .underWay
        taken.url = address?.url ?? delivery.url
        try taken.update(in: transaction)
        return DueDelivery(
            delivery: taken,
            request: request(for: taken, to: address),
            timeout: settings.callbacks.timeout(of: delivery.kind)
        )
    }

    private func request(
        for delivery: Delivery,
        to address: CallbackAddress?
    ) -> Result<CallbackRequest, DeliveryFault> {
        guard let address else { return .failure(.noAddress(delivery.kind)) }
        let stamp = CallbackStamp(
            timestamp: "\(clock.now().timestamp)",
            nonce: Alphabet.digits.text(random(10))
        )
        return Result { () throws(DeliveryFault) in try delivery.request(to: address, stamp: stamp) }
    }
}
