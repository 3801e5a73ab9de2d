/// A code that one app can exchange once, for a while: a login code, an anonymous code, a phone code.
protocol OneTimeCode {
    /// The app that it was issued to.
    var appID: String { get }

    /// The moment from which it is refused.
    var expiresAt: PlatformInstant { get }

    /// When it was exchanged; absent while it was not.
    var usedAt: PlatformInstant? { get }
}

extension OneTimeCode {
    /// How long a code that is over is remembered, so that its refusal can say why, in seconds.
    static var memory: Double { 86_400 }

    /// Why an app can't exchange this code now, `nil` when it can.
    func fault(for appID: String, at now: PlatformInstant) -> CodeFault? {
        if self.appID != appID { return .otherApp }
        if let usedAt { return .used(at: usedAt) }
        return now >= expiresAt ? .expired(at: expiresAt) : nil
    }
}
