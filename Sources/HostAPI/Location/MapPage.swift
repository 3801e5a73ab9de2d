package import OpenPlatform

/// The map of `tt.openLocation`; dismiss closes it.
package struct MapPage: Sendable, Hashable {
    /// Degrees north.
    package let latitude: Double
    /// Degrees east.
    package let longitude: Double
    /// What the place is called, or empty.
    package let name: String
    /// Where it is, in words, or empty.
    package let address: String
    /// How near the map is shown, 5 to 18.
    package let scale: Int

    /// The members in messages.
    package var members: JSONObject {
        [
            "latitude": .number(latitude), "longitude": .number(longitude), "name": .string(name),
            "address": .string(address), "scale": .integer(scale),
        ]
    }
}
