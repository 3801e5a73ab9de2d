import OpenPlatform

extension HostFunction {
    /// `tt.setTabBarStyle`: the colours of the tab bar; those that are left out stay.
    static let setTabBarStyle = HostFunction(
        "setTabBarStyle",
        .interface,
        since: "1.44.0",
        parameters: [
            .optional("color", .string), .optional("selectedColor", .string),
            .optional("backgroundColor", .string),
            .optional("borderStyle", .string, options: ["black", "white"]),
        ],
        errors: [.noTabBar, .invalidTabColor, .invalidBorderStyle],
        source: "api/interface/tab-bar/tt-set-tab-bar-style",
        body: .immediate { call throws(HostFailure) in
            try call.requireTabBar()
            call.phone.screen.tabBar(.style(try call.tabStyle()))
            return [:]
        }
    )
}

extension HostCall {
    fileprivate func tabStyle() throws(HostFailure) -> JSONObject {
        for name in ["color", "selectedColor"] {
            guard let color = self[name]?.string else { continue }
            guard Color.isSixDigits(color) else { throw HostFailure(.invalidTabColor, name) }
        }
        if let border = self["borderStyle"]?.string, !["black", "white"].contains(border) {
            throw HostFailure(.invalidBorderStyle)
        }
        return arguments.object ?? JSONObject()
    }
}

/// The page demands both without giving a text.
extension HostError {
    fileprivate static let invalidTabColor = HostError(
        "params.%@ is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "a colour has not six digits", zh: "颜色不是 6 位 HexColor"),
        cure: Phrase(en: "Pass a colour such as #ff3377.", zh: "传入如 #ff3377 的颜色。")
    )

    fileprivate static let invalidBorderStyle = HostError(
        "params.borderStyle is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "borderStyle is neither black nor white", zh: "borderStyle 不是 black 或 white"),
        cure: Phrase(en: "Pass black or white.", zh: "传入 black 或 white。")
    )
}
