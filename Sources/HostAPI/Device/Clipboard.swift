import OpenPlatform

extension HostFunction {
    /// `tt.setClipboardData`: replaces what the phone's clipboard holds.
    static let setClipboardData = HostFunction(
        "setClipboardData",
        .device,
        since: nil,
        guards: .clipboard,
        parameters: [.required("data", .string)],
        errors: [.authDeny],
        source: "api/device/clip-board/tt-set-clipboard-data",
        notes: "The text of a refusal is inferred.",
        body: .immediate { call throws(HostFailure) in
            call.phone.copy(call.string("data"))
            return [:]
        }
    )

    /// `tt.getClipboardData`: what the phone's clipboard holds.
    static let getClipboardData = HostFunction(
        "getClipboardData",
        .device,
        since: nil,
        guards: .clipboard,
        result: ["data"],
        errors: [.authDeny],
        source: "api/device/clip-board/tt-get-clipboard-data",
        notes: "The text of a refusal is inferred.",
        body: .immediate { call throws(HostFailure) in ["data": .string(call.phone.clipboard())] }
    )
}
