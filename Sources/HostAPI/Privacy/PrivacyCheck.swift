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
        guard try await isAgreed() else { return false }

        try agree()
        return true
    }

    /// Remembers that the person agreed.
    func agree() throws(HostFailure) {
        try call.perform { try $0.setPrivacyAgreed(true, of: call.origin.holder) }
    }

    /// The agreement as the host app shows it.
    func contract() throws(HostFailure) -> PrivacyContract {
        let terms = try call.perform { try $0.privacy(of: call.origin.holder).terms }
        return PrivacyContract(
            appName: try call.appName,
            contractName: terms.contractName ?? "",
            dataTypes: terms.dataTypes.map(\.rawValue)
        )
    }

    /// The app's own popup, if it listens; the host app's otherwise, until the person has read enough.
    private func isAgreed() async throws(HostFailure) -> Bool {
        if let isAgreed = await call.phone.askPrivacyInApp() {
            call.notes.passed(
                Phrase(
                    en: "Privacy agreement: asked by the app (onNeedPrivacyAuthorization)",
                    zh: "隐私协议：由应用询问（onNeedPrivacyAuthorization）"
                )
            )
            return isAgreed
        }
        let contract = try contract()
        let agreement = PrivacyAgreement(
            appName: contract.appName,
            contractName: contract.contractName,
            dataTypes: contract.dataTypes
        )
        var answer = await call.phone.present(.privacy(agreement))
        while answer.fields["opens_contract"]?.bool == true {
            _ = await call.phone.present(.privacyContract(contract))
            answer = await call.phone.present(.privacy(agreement))
        }
        return answer.choice == .accept
    }
}

extension HostCall {
    /// Whether the person still has to agree to the privacy agreement of an app that uses the layer.
    var isPrivacyOpen: Bool {
        get throws(HostFailure) {
            guard needs.usesPrivacyCheck else { return false }
            return try perform { try $0.privacy(of: origin.holder).isOpen }
        }
    }
}
