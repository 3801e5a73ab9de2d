import DouyinCrypto
import Foundation

/// What is near a spot: made up, and the same each time for the same spot.
package struct Neighbourhood: Sendable, Hashable {
    /// Somewhere a person may choose.
    package struct Spot: Sendable, Hashable {
        /// What it is called.
        package let name: String

        /// Where it is, in words.
        package let address: String

        /// Where it is.
        package let coordinates: Person.Coordinates

        /// How far it is, in whole metres.
        package let distance: Int
    }

    /// The spots, nearest first; none where no district is known.
    package let spots: [Spot]

    /// Looks around.
    package init(around middle: Person.Coordinates) {
        guard let district = District.nearest(to: middle) else {
            spots = []
            return
        }
        let seed = String(format: "%.4f,%.4f", middle.latitude, middle.longitude)
        let dice = Array(Digest256.of(seed.utf8))
        spots = Self.kinds.enumerated()
            .map { place, kind in
                let street = district.streets[(place + Int(dice[20])) % district.streets.count]
                let distance = kind.distance + Int(dice[place]) % 30
                return Spot(
                    name: kind.isOfStreet ? street + kind.name : kind.name,
                    address: "\(district.address)\(street)\(1 + Int(dice[place + 10]))号",
                    coordinates: middle.walking(Double(distance), towards: Double(dice[place]) / 256 * 360),
                    distance: distance
                )
            }
    }

    private static let kinds: [(name: String, distance: Int, isOfStreet: Bool)] = [
        ("街角的咖啡馆", 60, false), ("地铁站", 150, true), ("书店", 240, true), ("街心公园", 400, true),
        ("小学", 600, true), ("菜市场", 850, true),
    ]
}
