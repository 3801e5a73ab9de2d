package import OpenPlatform

/// The map of `tt.chooseLocation`.
///
/// The answer is accept with `index`, the chosen place counted from 0, or with `latitude` and `longitude` of a place
/// that isn't in the list (`name` and `address` if it has them); dismiss cancels.
package struct PlacePicker: Sendable, Hashable {
    /// A place near by.
    package struct Place: Sendable, Hashable {
        /// What it is called.
        package let name: String
        /// Where it is, in words.
        package let address: String
        /// Degrees north.
        package let latitude: Double
        /// Degrees east.
        package let longitude: Double
        /// How far from the middle of the map, in metres.
        package let distance: Double
    }

    /// The middle of the map, in degrees north.
    package let latitude: Double
    /// The middle of the map, in degrees east.
    package let longitude: Double
    /// The places near by, nearest first.
    package let places: [Place]

    /// The members in messages.
    package var members: JSONObject {
        [
            "latitude": .number(latitude), "longitude": .number(longitude),
            "places": .array(
                places.map {
                    [
                        "name": .string($0.name), "address": .string($0.address),
                        "latitude": .number($0.latitude), "longitude": .number($0.longitude),
                        "distance": .number($0.distance),
                    ]
                }
            ),
        ]
    }
}
