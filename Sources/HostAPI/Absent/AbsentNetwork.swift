extension HostFunction {
    /// 网络: what Quaver has not built.
    static let absentNetwork: [HostFunction] =
        absent(.network, tasks: "connectSocket")
}
