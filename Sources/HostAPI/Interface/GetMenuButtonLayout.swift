import OpenPlatform

extension HostFunction {
    /// `tt.getMenuButtonLayout`: where the capsule in the corner lies.
    static let getMenuButtonLayout = menuButton(
        "getMenuButtonLayout",
        source: "api/interface/menu/tt-get-menu-button-layout",
        notes: " Returns at once, and calls the callbacks that a copy of 2020 shows."
    )

    /// `tt.getMenuButtonBoundingClientRect`: the same by another name.
    static let getMenuButtonBoundingClientRect = menuButton(
        "getMenuButtonBoundingClientRect",
        source: "api/interface/menu/tt-get-menu-button-bounding-client-rect",
        notes: ""
    )

    private static func menuButton(_ name: String, source: String, notes: String) -> HostFunction {
        HostFunction(
            name,
            .interface,
            since: "1.25.0",
            kind: .synchronous,
            result: ["width", "height", "top", "right", "bottom", "left"],
            source: source,
            notes: "The simulator's own capsule: 87 by 32, 7 from the edge.\(notes)",
            body: .immediate { call throws(HostFailure) in call.origin.model.capsule.json(scale: 1) }
        )
    }
}

/// A place on the screen.
struct Box: Sendable, Hashable {
    let left: Double
    let top: Double
    let width: Double
    let height: Double

    func json(scale: Double) -> JSONValue {
        [
            "width": .number(width * scale), "height": .number(height * scale), "top": .number(top * scale),
            "right": .number((left + width) * scale), "bottom": .number((top + height) * scale),
            "left": .number(left * scale),
        ]
    }
}

extension PhoneModel {
    /// The capsule with menu and close button, in the middle of the title bar.
    var capsule: Box {
        let (width, height, margin) = (87.0, 32.0, 7.0)
        let top = statusBarHeight + (navigationBarHeight - height) / 2
        return Box(left: self.width - margin - width, top: top, width: width, height: height)
    }
}
