import OpenPlatform

extension HostFunction {
    /// `tt.getNetworkType`: the network that the phone is in.
    static let getNetworkType = HostFunction(
        "getNetworkType",
        .device,
        since: "1.0.0",
        result: ["networkType"],
        source: "api/device/network/tt-get-network-type",
        notes: "No 5g, as documented.",
        body: .immediate { call throws(HostFailure) in
            ["networkType": .string(call.phone.conditions().network.rawValue)]
        }
    )
}
