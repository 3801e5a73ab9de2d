import OpenPlatform

extension HostFunction {
    /// `tt.setNavigationBarColor`: changes the colours of the current page's title bar, if it has one.
    static let setNavigationBarColor = HostFunction(
        "setNavigationBarColor",
        .interface,
        since: "1.4.0",
        parameters: [
            .required("frontColor", .string), .required("backgroundColor", .string),
            .optional("duration", .number, default: 0, since: "2.32.0"),
            .optional(
                "timingFunc",
                .string,
                default: "linear",
                since: "2.32.0",
                options: ["linear", "easeIn", "easeOut", "easeInOut"]
            ),
        ],
        errors: [.invalidBarColor],
        source: "api/interface/navigation-bar/tt-set-navigation-bar-color",
        notes: "A forbidden colour is refused, an unknown timingFunc is linear (both inferred).",
        body: .immediate { call throws(HostFailure) in
            let front = call.string("frontColor").lowercased()
            guard ["#ffffff", "#000000"].contains(front) else {
                throw HostFailure(.invalidBarColor, "frontColor")
            }

            let background = call.string("backgroundColor")
            guard Color.isSixDigits(background) else {
                throw HostFailure(.invalidBarColor, "backgroundColor")
            }

            var change = NavigationBarChange(frontColor: front, backgroundColor: background)
            change.duration = max(0, call.number("duration"))
            change.timing = BarTiming(rawValue: call.string("timingFunc")) ?? .linear
            call.phone.navigationBar(change)
            return [:]
        }
    )
}

extension HostError {
    fileprivate static let invalidBarColor = HostError(
        "params.%@ is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(
            en: "frontColor is neither #ffffff nor #000000, or backgroundColor has not six digits",
            zh: "frontColor 不是 #ffffff 或 #000000，或 backgroundColor 不是 6 位颜色"
        ),
        cure: Phrase(
            en: "Pass #ffffff or #000000, and a background such as #1d3b53.",
            zh: "frontColor 传入 #ffffff 或 #000000，backgroundColor 传入如 #1d3b53 的颜色。"
        )
    )
}
