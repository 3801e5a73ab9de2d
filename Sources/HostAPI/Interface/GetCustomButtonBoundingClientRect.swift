import OpenPlatform

extension HostFunction {
    /// `tt.getCustomButtonBoundingClientRect`: what lies over the top of every page, whatever the page draws there.
    static let getCustomButtonBoundingClientRect = HostFunction(
        "getCustomButtonBoundingClientRect",
        .interface,
        since: "2.42.0",
        kind: .synchronous,
        parameters: [.optional("options", .object)],
        result: ["leftIcon", "capsule", .init("customNavigation", since: "3.38.0")],
        depth: .shape,
        source: "api/interface/menu/tt-get-custom-button-bounding-client-rect",
        notes:
            "leftIcon is missing: the simulator draws none there. customNavigation's members are inferred.",
        body: .immediate { call throws(HostFailure) in
            let model = call.origin.model
            let isRpx = call["options"]?["measurementUnit"] == "rpx" && call.origin.baseLibrary >= "3.38.0"
            let scale = isRpx ? 750 / model.width : 1
            let free = Box(
                left: 0,
                top: model.statusBarHeight,
                width: model.capsule.left,
                height: model.navigationBarHeight
            )
            return ["capsule": model.capsule.json(scale: scale), "customNavigation": free.json(scale: scale)]
        }
    )
}
