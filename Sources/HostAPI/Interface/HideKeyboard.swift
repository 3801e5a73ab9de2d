import OpenPlatform

extension HostFunction {
    /// `tt.hideKeyboard`: takes the focus from the field that a person types into.
    static let hideKeyboard = HostFunction(
        "hideKeyboard",
        .interface,
        since: "1.0.0",
        errors: ErrorTable(number: 1117, [.noFocusedInput]),
        source: "api/interface/keyboard/hide-keyboard",
        notes: "The other texts of 111701 have no cause here.",
        body: .waiting { call async throws(HostFailure) in
            guard await call.phone.screen.hideKeyboard() else { throw HostFailure(.noFocusedInput) }

            return [:]
        }
    )
}

extension HostError {
    fileprivate static let noFocusedInput = HostError(
        "Can't get focused input.",
        errorCode: 111701,
        type: .framework,
        .documented,
        meaning: Phrase(en: "no field has the focus", zh: "没有获得焦点的输入框"),
        cure: Phrase(en: "Call it while a person types.", zh: "在输入过程中调用。")
    )
}
