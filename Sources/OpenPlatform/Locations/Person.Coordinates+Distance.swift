import Foundation

extension Person.Coordinates {
    private static let earthRadius = 6_371_000.0

    /// How far another spot is, in metres along the ground.
    package func distance(to other: Person.Coordinates) -> Double {
        let (here, there) = (latitude * .pi / 180, other.latitude * .pi / 180)
        let north = sin((there - here) / 2)
        let east = sin((other.longitude - longitude) * .pi / 360)
        return 2 * Self.earthRadius
            * asin((north * north + cos(here) * cos(there) * east * east).squareRoot())
    }

    /// The spot some metres away; exact enough for a walk.
    ///
    /// - Parameters:
    ///   - metres: How far.
    ///   - bearing: Which way, in degrees from north over east.
    /// - Returns: The spot.
    func walking(_ metres: Double, towards bearing: Double) -> Person.Coordinates {
        let degree = Self.earthRadius * .pi / 180
        let radians = bearing * .pi / 180
        return Person.Coordinates(
            latitude: latitude + metres * cos(radians) / degree,
            longitude: longitude + metres * sin(radians) / (degree * cos(latitude * .pi / 180))
        )
    }
}
