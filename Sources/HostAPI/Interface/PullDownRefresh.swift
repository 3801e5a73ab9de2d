import OpenPlatform

extension HostFunction {
    /// `tt.startPullDownRefresh`: as if the person had pulled the page down.
    static let startPullDownRefresh = pullDown("startPullDownRefresh", .start)

    /// `tt.stopPullDownRefresh`: takes the indicator away.
    static let stopPullDownRefresh = pullDown("stopPullDownRefresh", .stop)

    private static func pullDown(_ name: String, _ step: PullDown) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: nil,
            depth: .shape,
            source: "api/interface/pull-down-refresh",
            body: .immediate { call throws(HostFailure) in
                call.phone.pullDown(step)
                return [:]
            }
        )
    }
}
