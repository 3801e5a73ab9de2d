import OpenPlatform

extension HostFunction {
    /// `tt.getPhoneNumber`: the phone-number button as a function; no page has it, developers' tools do.
    static let getPhoneNumber = HostFunction(
        "getPhoneNumber",
        .user,
        since: nil,
        result: [ResultField("detail", members: .phoneNumber + ["errMsg"])],
        errors: .phoneNumber,
        depth: .shape,
        source: "component/list/button",
        notes:
            "No page of its own; the answer's shape is observed, the refusals are the button's (inferred).",
        body: .waiting { call async throws(HostFailure) in
            var detail = try await call.sharePhone().json
            detail["errMsg"] = "getPhoneNumber:ok"
            return ["detail": .object(detail)]
        }
    )
}
