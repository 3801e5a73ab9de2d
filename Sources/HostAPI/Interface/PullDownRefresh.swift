import OpenPlatform

extension HostFunction {
    /// `tt.startPullDownRefresh`: as if the person had pulled the page down; it stays down until it is stopped.
    static let startPullDownRefresh = pullDown(
        "startPullDownRefresh",
        .start,
        source: "tt-start-pull-down-refresh"
    )

    /// `tt.stopPullDownRefresh`: takes the indicator away.
    static let stopPullDownRefresh = pullDown(
        "stopPullDownRefresh",
        .stop,
        source: "tt-stop-pull-down-refresh"
    )

    private static func pullDown(_ name: String, _ step: PullDown, source: String) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: "1.0.0",
            errors: step == .start ? [.pullDownDisabled] : [],
            source: "api/interface/drop-down-refresh/\(source)",
            body: .immediate { call throws(HostFailure) in
                if step == .start, !call.phone.conditions().pullsDown { throw HostFailure(.pullDownDisabled) }
                call.phone.pullDown(step)
                return [:]
            }
        )
    }
}

extension HostError {
    /// The page demands the setting without giving a text.
    fileprivate static let pullDownDisabled = HostError(
        "enablePullDownRefresh is not true",
        .inferred,
        meaning: Phrase(en: "the page can't be pulled down", zh: "页面未开启下拉刷新"),
        cure: Phrase(
            en: "Set enablePullDownRefresh to true in the page's JSON.",
            zh: "在页面的 json 中配置 enablePullDownRefresh: true。"
        )
    )
}
