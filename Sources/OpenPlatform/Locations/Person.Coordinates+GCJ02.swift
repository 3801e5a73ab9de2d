import Foundation

extension Person.Coordinates {
    /// The same spot as satellites count it (WGS-84).
    ///
    /// The maps of the mainland are shifted by law (GCJ-02). The shift itself is not published; this is the polynomial
    /// that every open conversion uses, which agrees with the maps to about a metre. There is no formula for the way
    /// back, so it is found by trying. Outside the mainland's frame nothing is shifted.
    package var wgs84: Person.Coordinates {
        guard Self.isInFrame(self) else { return self }
        var guess = self
        for _ in 0..<8 {
            let shifted = Person.Coordinates(wgs84: guess)
            guess = Person.Coordinates(
                latitude: guess.latitude - (shifted.latitude - latitude),
                longitude: guess.longitude - (shifted.longitude - longitude)
            )
        }
        return guess
    }

    /// Finds a spot that satellites measured on the maps of the mainland.
    ///
    /// - Parameter measured: Degrees in WGS-84.
    package init(wgs84 measured: Person.Coordinates) {
        guard Self.isInFrame(measured) else {
            self = measured
            return
        }
        let (x, y) = (measured.longitude - 105, measured.latitude - 35)
        let radians = measured.latitude / 180 * .pi
        let sine = sin(radians)
        let squash = 1 - Self.eccentricity * sine * sine
        let north = Self.metresNorth(x, y) * 180
        let east = Self.metresEast(x, y) * 180
        self.init(
            latitude: measured.latitude + north
                / (Self.radius * (1 - Self.eccentricity) / (squash * squash.squareRoot()) * .pi),
            longitude: measured.longitude + east / (Self.radius / squash.squareRoot() * cos(radians) * .pi)
        )
    }

    /// The ellipsoid of Krassowsky, which the shift is computed on.
    private static let radius = 6_378_245.0
    private static let eccentricity = 0.006_693_421_622_965_943

    private static func isInFrame(_ spot: Person.Coordinates) -> Bool {
        (0.8293...55.8271).contains(spot.latitude) && (72.004...137.8347).contains(spot.longitude)
    }

    private static func metresNorth(_ x: Double, _ y: Double) -> Double {
        -100 + 2 * x + 3 * y + 0.2 * y * y + 0.1 * x * y + 0.2 * abs(x).squareRoot() + ripple(x)
            + (20 * sin(y * .pi) + 40 * sin(y / 3 * .pi)) * 2 / 3
            + (160 * sin(y / 12 * .pi) + 320 * sin(y / 30 * .pi)) * 2 / 3
    }

    private static func metresEast(_ x: Double, _ y: Double) -> Double {
        300 + x + 2 * y + 0.1 * x * x + 0.1 * x * y + 0.1 * abs(x).squareRoot() + ripple(x)
            + (20 * sin(x * .pi) + 40 * sin(x / 3 * .pi)) * 2 / 3
            + (150 * sin(x / 12 * .pi) + 300 * sin(x / 30 * .pi)) * 2 / 3
    }

    private static func ripple(_ x: Double) -> Double {
        (20 * sin(6 * x * .pi) + 20 * sin(2 * x * .pi)) * 2 / 3
    }
}
