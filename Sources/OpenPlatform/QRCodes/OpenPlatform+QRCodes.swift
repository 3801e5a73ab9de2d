import Storage

extension OpenPlatform {
    /// Answers the endpoints that draw codes: says what the code holds and how it looks.
    ///
    /// On the platform the content is opaque; here it is a scheme that names app, host app and page, so that a scanner
    /// shows where the code leads. Codes are permanent and nothing is kept of them.
    ///
    /// - Parameters:
    ///   - order: What the back end asked for.
    ///   - appID: The app that the code is to open.
    /// - Returns: The code, or the first refusal in the order of ``QRCodeRule``; a refused call is not counted.
    /// - Throws: What the database throws.
    package func qrCode(
        _ order: QRCodeOrder,
        for appID: String
    ) throws -> Result<QRCode, QRCodeRefusal> {
        let code: QRCode
        switch order.decide(for: appID) {
        case .success(let decided): code = decided
        case .failure(let refusal): return .failure(refusal)
        }
        let now = clock.now()
        return try database.decide { transaction in
            let tooMany = try CallWindow.refusal(
                for: "qrcode",
                of: appID,
                settings.callLimits.qrCode,
                at: now,
                in: transaction
            )
            return tooMany.map { .failure(.tooManyCalls($0)) } ?? .success(code)
        }
    }
}
