import OpenPlatform

extension HostFunction {
    /// `tt.getPrivacySetting`: the privacy agreement's name, and whether the person still has to agree to it.
    static let getPrivacySetting = HostFunction(
        "getPrivacySetting",
        .authorization,
        since: PrivacyCheck.since,
        result: ["privacyContractName", "needAuthorization"],
        source: "api/open-interface/privacy/tt-get-privacy-setting",
        notes: "An app without usePrivacyCheck never needs the authorization.",
        body: .immediate { call throws(HostFailure) in
            [
                "privacyContractName": .string(try PrivacyCheck(call: call).contract().contractName),
                "needAuthorization": .bool(try call.isPrivacyOpen),
            ]
        }
    )

    /// `tt.openPrivacyContract`: shows the text of the privacy agreement until the person closes it.
    static let openPrivacyContract = HostFunction(
        "openPrivacyContract",
        .authorization,
        since: PrivacyCheck.since,
        source: "api/open-interface/privacy/tt-open-privacy-contract",
        notes: "Succeeds when the page is closed (inferred); its text is the list of the declared data.",
        body: .waiting { call async throws(HostFailure) in
            _ = await call.phone.present(.privacyContract(try PrivacyCheck(call: call).contract()))
            return [:]
        }
    )
}
