import OpenPlatform

/// A position as `tt.getLocation` and `tt.onLocationChange` tell it.
///
/// Height and speed are those of somebody who stands at the sea; the accuracies are of a usual phone (inferred).
struct LocationFix {
    /// Where, as the mainland's maps count (GCJ-02).
    let position: Person.Coordinates

    /// Whether the phone looked closely.
    var isPrecise = false

    /// The numbers, in one of the two ways to count degrees.
    func json(in datum: Datum) -> JSONObject {
        let told = datum == .wgs84 ? position.wgs84 : position
        let accuracy: Double = isPrecise ? 5 : 30
        return [
            "latitude": .number(told.latitude), "longitude": .number(told.longitude), "altitude": 0,
            "accuracy": .number(accuracy), "verticalAccuracy": 10,
            "horizontalAccuracy": .number(accuracy), "speed": 0,
        ]
    }

    /// The two ways to count degrees; the raw value is the word of the parameter `type`.
    enum Datum: String {
        /// By satellites.
        case wgs84
        /// By the mainland's maps.
        case gcj02
    }
}

extension CallOrigin {
    /// Whether the host app names the city: on iOS only Douyin and Douyin Lite do, from 20.5.0 on.
    var namesCity: Bool {
        guard model.platform == "ios" else { return true }
        return [.douyin, .douyinLite].contains(hostApp) && (Version(hostApp.version) ?? .zero) >= "20.5.0"
    }
}
