extension HostFunction {
    /// 设备: what Quaver has not built; the groups whose members the index hides are missing.
    static let absentDevice: [HostFunction] = absent(
        .device,
        asynchronous: "getWifiList getConnectedWifi scanCode",
        listeners: "onNetworkWeakChange onGetWifiList offGetWifiList"
    )
}
