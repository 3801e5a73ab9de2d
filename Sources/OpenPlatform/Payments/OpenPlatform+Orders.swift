import Storage

extension OpenPlatform {
    static let orders: SQL = """
        CREATE TABLE orders (
            order_id TEXT PRIMARY KEY,
            app_id TEXT NOT NULL REFERENCES apps (id) ON DELETE CASCADE,
            subject TEXT NOT NULL,
            amount BIGINT NOT NULL
        )
        """

    /// Makes an order known, or changes it; the app must be known.
    ///
    /// - Parameter order: The order.
    /// - Throws: What the database throws.
    package func arrange(_ order: Order) throws {
        try database.write { transaction in
            try transaction.execute(
                """
                INSERT INTO orders (order_id, app_id, subject, amount)
                VALUES (\(order.id), \(order.appID), \(order.subject), \(order.amount))
                ON CONFLICT (order_id) DO UPDATE SET
                    app_id = excluded.app_id, subject = excluded.subject, amount = excluded.amount
                """
            )
        }
    }

    /// The order that `tt.pay` opens the cashier for.
    ///
    /// An order that nobody has arranged is let through: Quaver has no endpoint that makes one.
    ///
    /// - Parameters:
    ///   - id: The order's id.
    ///   - appID: The app that asks for the money.
    /// - Returns: The order, `nil` when nobody has arranged it, or why the cashier stays closed.
    /// - Throws: What the database throws.
    package func order(_ id: String, of appID: String) throws -> Result<Order?, OrderRefusal> {
        let row = try database.read { transaction in
            try transaction.row("SELECT app_id, subject, amount FROM orders WHERE order_id = \(id)")
        }
        guard let row else { return .success(nil) }
        let order = Order(
            id: id,
            appID: try row["app_id"],
            subject: try row["subject"],
            amount: try row["amount"]
        )
        return order.appID == appID ? .success(order) : .failure(.otherApp(orderID: id))
    }
}
