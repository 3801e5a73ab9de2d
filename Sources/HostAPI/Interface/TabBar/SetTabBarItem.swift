import OpenPlatform

extension HostFunction {
    /// `tt.setTabBarItem`: what one tab says and shows; members that are left out stay.
    static let setTabBarItem = HostFunction(
        "setTabBarItem",
        .interface,
        since: "1.44.0",
        parameters: [
            .required("index", .number), .optional("text", .string), .optional("iconPath", .string),
            .optional("selectedIconPath", .string),
        ],
        errors: [.noTabBar, .noSuchTab, .iconOutsidePackage],
        source: "api/interface/tab-bar/tt-set-tab-bar-item",
        body: .immediate { call throws(HostFailure) in
            let tab = try call.tab()
            var members = call.arguments.object ?? JSONObject()
            members["index"] = nil
            for name in ["iconPath", "selectedIconPath"] where call.string(name).contains("://") {
                throw HostFailure(.iconOutsidePackage, name)
            }
            call.phone.screen.tabBar(.item(members, tab: tab))
            return [:]
        }
    )
}

extension HostError {
    /// The page says "paths inside the package only" without giving a text.
    fileprivate static let iconOutsidePackage = HostError(
        "params.%@ is invalid",
        errNo: 20000,
        .inferred,
        meaning: Phrase(en: "the picture is not in the package", zh: "图片不在包内"),
        cure: Phrase(en: "Pass a path inside the app.", zh: "传入包内路径。")
    )
}
