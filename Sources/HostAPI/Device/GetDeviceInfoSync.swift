import OpenPlatform

extension HostFunction {
    /// `tt.getDeviceInfoSync`: the phone alone.
    static let getDeviceInfoSync = HostFunction(
        "getDeviceInfoSync",
        .device,
        since: nil,
        kind: .synchronous,
        result: ["brand", "model", "system", "platform"],
        depth: .shape,
        source: "api/device/system-information/tt-get-device-info-sync",
        notes: "The page's list of members is not known; these are the ones that programs read.",
        body: .immediate { call throws(HostFailure) in .object(SystemInfo(call: call).device) }
    )
}
