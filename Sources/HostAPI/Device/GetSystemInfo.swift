import OpenPlatform

extension HostFunction {
    /// `tt.getSystemInfo`: phone, host app and base library.
    static let getSystemInfo = HostFunction(
        "getSystemInfo",
        .device,
        since: "1.0.0",
        parameters: [.optional("useCache", .boolean, default: false, since: "2.67.0")],
        result: .systemInfo,
        source: "api/device/system-information/tt-get-system-info",
        notes: "useCache changes nothing; screenRatio is height by width (inferred).",
        body: .immediate { call throws(HostFailure) in .object(SystemInfo(call: call).json) }
    )

    /// `tt.getSystemInfoSync`: the same at once.
    static let getSystemInfoSync = HostFunction(
        "getSystemInfoSync",
        .device,
        since: "1.0.0",
        kind: .synchronous,
        parameters: [.optional("useCache", .boolean, default: false, since: "2.67.0")],
        result: .systemInfo,
        source: "api/device/system-information/tt-get-system-info-sync",
        notes: "useCache changes nothing.",
        body: .immediate { call throws(HostFailure) in .object(SystemInfo(call: call).json) }
    )
}
