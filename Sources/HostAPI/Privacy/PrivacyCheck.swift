import OpenPlatform

/// The question whether the person agrees to the app's privacy agreement.
struct PrivacyCheck: Sendable {
    /// The first base library with the layer (…/privacy-authorize).
    static let since: Version = "3.19.0"

    let call: HostCall

    /// Asks, and remembers a yes; a no is asked again by the next call (inferred).
    ///
    /// - Returns: Whether the person agreed.
    func ask() async throws(HostFailure) -> Bool {
        let scopes = Scope.allCases
        let name = try call.appName
        let agreement = PrivacyAgreement(
            appName: name,
            contractName: "《\(name)隐私政策》",
            dataTypes: scopes.map(\.rawValue)
        )
        guard await call.phone.present(.privacy(agreement)).choice == .accept else { return false }

        try call.perform { try $0.setPrivacyConsent(of: call.origin.holder, to: scopes) }
        return true
    }
}
