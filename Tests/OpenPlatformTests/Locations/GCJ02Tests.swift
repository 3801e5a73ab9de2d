import OpenPlatform
import Testing

/// The pairs are the test vectors that the open conversions share (eviltransform), to the last digit.
struct GCJ02Tests {
    private typealias Coordinates = Person.Coordinates

    private static let pairs: [(wgs84: Person.Coordinates, gcj02: Person.Coordinates)] = [
        (
            Coordinates(latitude: 31.1774276, longitude: 121.5272106),
            Coordinates(latitude: 31.17530398364597, longitude: 121.531541859215)
        ),
        (
            Coordinates(latitude: 22.543847, longitude: 113.912316),
            Coordinates(latitude: 22.540796131694766, longitude: 113.9171764808363)
        ),
        (
            Coordinates(latitude: 39.911954, longitude: 116.377817),
            Coordinates(latitude: 39.91334545536069, longitude: 116.38404722455657)
        ),
    ]

    @Test(arguments: 0..<3) func `a spot that satellites measured is found on the mainland's maps`(pair: Int)
    {
        let (measured, mapped) = Self.pairs[pair]
        let found = Coordinates(wgs84: measured)

        #expect(abs(found.latitude - mapped.latitude) < 1e-12)
        #expect(abs(found.longitude - mapped.longitude) < 1e-12)
        #expect((300...700).contains(measured.distance(to: mapped)))
    }

    @Test(arguments: 0..<3) func `the way back leads to within a centimetre`(pair: Int) {
        let (measured, mapped) = Self.pairs[pair]

        #expect(mapped.wgs84.distance(to: measured) < 0.01)
    }

    @Test(arguments: [(1.3521, 103.8198 + 40), (51.5, -0.12), (0.5, 110), (60, 110)])
    func `outside the mainland's frame nothing is shifted`(latitude: Double, longitude: Double) {
        let spot = Coordinates(latitude: latitude, longitude: longitude)

        #expect(Coordinates(wgs84: spot) == spot)
        #expect(spot.wgs84 == spot)
    }
}
