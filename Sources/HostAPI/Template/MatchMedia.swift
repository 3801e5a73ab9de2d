import OpenPlatform

extension HostFunction {
    /// `tt.matchMedia`: whether the visible page has a size and an orientation.
    static let matchMedia = HostFunction(
        "matchMedia",
        .template,
        since: "3.63.0",
        kind: .synchronous,
        parameters: [.required("descriptor", .object)],
        result: ["matches"],
        source: "api/ttml/tt-match-media",
        notes: "Phones are always held upright.",
        body: .immediate { call throws(HostFailure) in
            let wanted = call["descriptor"]?.object ?? JSONObject()
            let window = call.phone.conditions().window
            return ["matches": .bool(window.fits(wanted))]
        }
    )
}

extension WindowSize {
    /// Whether everything that a media query demands is so; names that it doesn't know demand nothing.
    fileprivate func fits(_ query: JSONObject) -> Bool {
        query.allSatisfy { name, value in
            switch name {
            case "minWidth": value.double.map { width >= $0 } ?? true
            case "maxWidth": value.double.map { width <= $0 } ?? true
            case "width": value.double.map { width == $0 } ?? true
            case "minHeight": value.double.map { height >= $0 } ?? true
            case "maxHeight": value.double.map { height <= $0 } ?? true
            case "height": value.double.map { height == $0 } ?? true
            case "orientation": value == "portrait"
            default: true
            }
        }
    }
}
