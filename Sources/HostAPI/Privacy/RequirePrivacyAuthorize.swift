import OpenPlatform

extension HostFunction {
    /// `tt.requirePrivacyAuthorize`: asks for the privacy agreement ahead of the function that needs it.
    static let requirePrivacyAuthorize = HostFunction(
        "requirePrivacyAuthorize",
        .authorization,
        since: PrivacyCheck.since,
        errors: [.privacyRefused],
        source: "api/open-interface/privacy/tt-require-privacy-authorize",
        notes: "Succeeds at once where nothing is left to agree to.",
        body: .waiting { call async throws(HostFailure) in
            guard try call.isPrivacyOpen else { return [:] }
            guard try await PrivacyCheck(call: call).ask() else {
                throw HostFailure(.privacyRefused, because: ConsentRefusal.privacyRefused)
            }
            return [:]
        }
    )

    /// `tt.onNeedPrivacyAuthorization`: lets the app ask by itself; the listener gets a function for the answer.
    static let needPrivacyAuthorization = listening(
        to: "NeedPrivacyAuthorization",
        .authorization,
        since: PrivacyCheck.since,
        source: "api/open-interface/privacy/tt-on-need-privacy-authorization",
        notes: "agree counts with the id of an agreePrivacyAuthorization button on the page (inferred)."
    )

    /// What a tap on `<button open-type="agreePrivacyAuthorization">` does: the person agrees.
    static let agreePrivacyAuthorization = HostFunction(
        "agreePrivacyAuthorization",
        .authorization,
        since: PrivacyCheck.since,
        source: "tutorial/security-requirements/privacy-authorize",
        body: .immediate { call throws(HostFailure) in
            try PrivacyCheck(call: call).agree()
            call.notes.passed(
                Phrase(en: "Privacy agreement: agreed to with a button", zh: "隐私协议：已通过按钮同意")
            )
            return [:]
        }
    )
}
