/// A district of a city, by which a spot is called.
package struct District: Sendable, Hashable {
    /// The province; a municipality such as `上海市` is its own.
    package let province: String

    /// The city.
    package let city: String

    /// The district.
    package let name: String

    /// Somewhere in its middle.
    package let coordinates: Person.Coordinates

    /// Some of its streets.
    package let streets: [String]

    /// How far a district may be from a spot that is called by it, in metres.
    private static let reach = 80_000.0

    /// The nearest district that is known; `nil` far from all of them.
    package static func nearest(to spot: Person.Coordinates) -> District? {
        let near = all.map { (district: $0, distance: spot.distance(to: $0.coordinates)) }
            .min { $0.distance < $1.distance }
        return near.flatMap { $0.distance <= reach ? $0.district : nil }
    }

    /// Province, city and district in one word; a municipality is named once.
    package var address: String {
        (province == city ? city : province + city) + name
    }
}
