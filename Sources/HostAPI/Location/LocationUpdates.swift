package import OpenPlatform

extension HostFunction {
    /// `tt.startLocationUpdate`, `tt.stopLocationUpdate` and what they let the app hear.
    static let locationUpdates: [HostFunction] =
        [startLocationUpdate, stopLocationUpdate]
        + listening(
            to: "LocationChange",
            .location,
            result: [
                "latitude", "longitude", "altitude", "accuracy", "verticalAccuracy", "horizontalAccuracy",
                "speed",
            ],
            depth: .shape,
            source: "api/location/tt-on-location-change",
            notes: "The members are those of getLocation (inferred); comes when the person is moved."
        )
        + listening(
            to: "LocationChangeError",
            .location,
            result: ["errMsg"],
            depth: .shape,
            source: "api/location/tt-on-location-change-error",
            notes: "Comes when the person's location is taken away."
        )

    private static let startLocationUpdate = HostFunction(
        "startLocationUpdate",
        .location,
        since: nil,
        guards: .userLocation,
        depth: .shape,
        source: "api/location/tt-start-location-update",
        notes: "That it asks for scope.userLocation is inferred.",
        body: .immediate { call throws(HostFailure) in
            let position = try call.position
            call.phone.locator.isFollowing = true
            call.phone.emit(.locationChange(to: position))
            return [:]
        }
    )

    private static let stopLocationUpdate = HostFunction(
        "stopLocationUpdate",
        .location,
        since: nil,
        depth: .shape,
        source: "api/location/tt-stop-location-update",
        body: .immediate { call throws(HostFailure) in
            call.phone.locator.isFollowing = false
            return [:]
        }
    )
}

extension HostEvent {
    /// The person came to another spot, or nobody knows any more where they are.
    package static func locationChange(to position: Person.Coordinates?) -> HostEvent {
        guard let position else {
            return HostEvent("onLocationChangeError", ["errMsg": "location is unavailable"])
        }
        return HostEvent("onLocationChange", .object(LocationFix(position: position).json(in: .gcj02)))
    }
}
