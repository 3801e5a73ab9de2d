/// A well-known spot that a person can be put to by name.
package struct Place: Sendable, Hashable {
    /// The name on the command line and in the control API.
    package let id: String

    /// What people call it.
    package let name: Phrase

    /// Where it is, as ``Person/location`` counts.
    package let coordinates: Person.Coordinates

    /// The places that the simulator offers; people who are made up are at the first.
    package static let all = [beijing, shanghai, guangzhou, shenzhen, hangzhou, chengdu, wuhan, xian]

    /// The place with an id.
    package static func named(_ id: String) -> Place? {
        all.first { $0.id == id }
    }

    /// The place whose coordinates these are exactly.
    package static func at(_ coordinates: Person.Coordinates?) -> Place? {
        all.first { $0.coordinates == coordinates }
    }

    /// Tiananmen.
    package static let beijing = Place("beijing", "Beijing", "北京", 39.9087, 116.3975)
    /// People’s Square.
    package static let shanghai = Place("shanghai", "Shanghai", "上海", 31.2304, 121.4737)
    /// The city hall.
    package static let guangzhou = Place("guangzhou", "Guangzhou", "广州", 23.1292, 113.2644)
    /// The civic centre.
    package static let shenzhen = Place("shenzhen", "Shenzhen", "深圳", 22.5431, 114.0579)
    /// The old centre.
    package static let hangzhou = Place("hangzhou", "Hangzhou", "杭州", 30.2741, 120.1551)
    /// The city hall.
    package static let chengdu = Place("chengdu", "Chengdu", "成都", 30.5728, 104.0668)
    /// The city hall.
    package static let wuhan = Place("wuhan", "Wuhan", "武汉", 30.5931, 114.3054)
    /// The city hall.
    package static let xian = Place("xian", "Xi’an", "西安", 34.3416, 108.9402)

    private init(_ id: String, _ en: String, _ zh: String, _ latitude: Double, _ longitude: Double) {
        self.id = id
        name = Phrase(en: en, zh: zh)
        coordinates = Person.Coordinates(latitude: latitude, longitude: longitude)
    }
}
