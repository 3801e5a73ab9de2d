import OpenPlatform

extension HostFunction {
    /// `tt.onNetworkStatusChange`: the phone comes into another network, or loses it.
    static let networkStatusChange = listening(
        to: "NetworkStatusChange",
        .device,
        result: ["isConnected", "networkType"],
        source: "api/device/network/tt-on-network-status-change"
    )
}

extension HostEvent {
    /// The phone came into another network; `offline` means that it lost it.
    package static func networkStatusChange(to network: NetworkType) -> HostEvent {
        HostEvent(
            "onNetworkStatusChange",
            ["isConnected": .bool(network != .offline), "networkType": .string(network.rawValue)]
        )
    }
}
