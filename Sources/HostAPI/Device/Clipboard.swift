import OpenPlatform

extension HostFunction {
    /// `tt.setClipboardData`: replaces what the phone's clipboard holds.
    static let setClipboardData = HostFunction(
        "setClipboardData",
        .device,
        since: nil,
        parameters: [.required("data", .string)],
        depth: .shape,
        source: "api/device/clip-board/tt-set-clipboard-data",
        notes: "scope.clipboard is not asked for yet.",
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
        result: ["data"],
        depth: .shape,
        source: "api/device/clip-board/tt-get-clipboard-data",
        notes: "scope.clipboard is not asked for yet.",
        body: .immediate { call throws(HostFailure) in ["data": .string(call.phone.clipboard())] }
    )
}
