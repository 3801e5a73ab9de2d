extension OpenPlatform {
    /// Answers `customer_service_url`: whom the address leads to.
    ///
    /// - Parameters:
    ///   - order: What the back end asked for.
    ///   - appID: The app that calls.
    /// - Returns: The account, or the first refusal.
    /// - Throws: What the database throws.
    package func customerService(
        _ order: CustomerServiceOrder,
        of appID: String
    ) throws -> Result<AccountKey, CustomerServiceRefusal> {
        if let refusal = order.refusal(caller: appID) { return .failure(refusal) }
        return try account(order.openID, of: appID)
    }

    /// Answers `message/custom/send`; the message goes no further than the trace.
    ///
    /// - Parameters:
    ///   - message: The message.
    ///   - appID: The app that calls.
    /// - Returns: The account that it is for, or the first refusal.
    /// - Throws: What the database throws.
    package func send(
        _ message: CustomerServiceMessage,
        of appID: String
    ) throws -> Result<AccountKey, CustomerServiceRefusal> {
        if let refusal = message.refusal { return .failure(refusal) }
        return try account(message.openID, of: appID)
    }

    private func account(
        _ openID: String,
        of appID: String
    ) throws -> Result<AccountKey, CustomerServiceRefusal> {
        guard let account = try account(openID: openID, appID: appID) else {
            return .failure(.unknownPerson(openID: openID))
        }
        return .success(account)
    }
}
