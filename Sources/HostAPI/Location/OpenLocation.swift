import OpenPlatform

extension HostFunction {
    /// `tt.openLocation`: shows a place on a map.
    static let openLocation = HostFunction(
        "openLocation",
        .location,
        since: nil,
        guards: .userLocation,
        parameters: [
            .required("latitude", .number), .required("longitude", .number),
            .optional("scale", .number, default: 18), .optional("name", .string, default: ""),
            .optional("address", .string, default: ""),
        ],
        depth: .shape,
        source: "api/location/tt-open-location",
        notes: "Parameters and limits are inferred; the answer comes when the person closes the map.",
        body: .waiting { call async throws(HostFailure) in
            let page = MapPage(
                latitude: call.number("latitude"),
                longitude: call.number("longitude"),
                name: call.string("name"),
                address: call.string("address"),
                scale: Int(min(max(call.number("scale"), 5), 18))
            )
            _ = await call.phone.present(.map(page))
            return [:]
        }
    )
}
