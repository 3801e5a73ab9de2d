import OpenPlatform

extension OpenType {
    /// `<button open-type="getPhoneNumber">`: the person's phone number, asked for on every tap.
    static let getPhoneNumber = OpenType(
        "getPhoneNumber",
        since: "1.14.0",
        event: "getphonenumber",
        function: .phoneNumberButton
    ) { answer, baseLibrary in answer.phoneDetail(baseLibrary) }
}

extension HostFunction {
    fileprivate static let phoneNumberButton = HostFunction(
        "getPhoneNumber",
        .user,
        since: "1.14.0",
        result: .phoneNumber,
        errors: .phoneNumber,
        source: "component/list/button",
        notes:
            "The numbers in errno, and no permission for a host app that the app isn't published in, are inferred.",
        body: .waiting { call async throws(HostFailure) in .object(try await call.sharePhone().json) }
    )
}

extension [ResultField] {
    /// The members of the event's detail besides `errMsg` and `errno`.
    static let phoneNumber: [ResultField] = [
        "encryptedData", "iv", ResultField("cloudId", since: "2.70.0"), ResultField("code", since: "3.51.0"),
    ]
}

extension HostAnswer {
    /// The event's detail, whose number is spelt `errno` and came with the new way.
    fileprivate func phoneDetail(_ baseLibrary: Version) -> JSONValue {
        guard var members = value.object, let number = members["errNo"] else { return value }

        members["errNo"] = nil
        if baseLibrary >= "3.51.0" { members["errno"] = number }
        return .object(members)
    }
}
