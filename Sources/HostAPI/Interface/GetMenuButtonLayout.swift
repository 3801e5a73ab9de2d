import OpenPlatform

extension HostFunction {
    /// `tt.getMenuButtonLayout`: where the capsule in the corner lies.
    static let getMenuButtonLayout = menuButton("getMenuButtonLayout")

    /// `tt.getMenuButtonBoundingClientRect`: the same by another name, known from the typings.
    static let getMenuButtonBoundingClientRect = menuButton("getMenuButtonBoundingClientRect")

    private static func menuButton(_ name: String) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: nil,
            kind: .synchronous,
            result: ["width", "height", "top", "right", "bottom", "left"],
            depth: .shape,
            source: "api/interface/menu/tt-get-menu-button-layout",
            notes: "The simulator's own capsule: 87 by 32, 7 from the edge, in the middle of the title bar.",
            body: .immediate { call throws(HostFailure) in
                let model = call.origin.model
                let (width, height, margin) = (87.0, 32.0, 7.0)
                let top = model.statusBarHeight + (model.navigationBarHeight - height) / 2
                return [
                    "width": .number(width),
                    "height": .number(height),
                    "top": .number(top),
                    "right": .number(model.width - margin),
                    "bottom": .number(top + height),
                    "left": .number(model.width - margin - width),
                ]
            }
        )
    }
}
