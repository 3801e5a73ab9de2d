import HostAPI
import MiniAppRuntime
import OpenPlatform

extension Dial {
    /// Reads the dials that a document turns, by their names in the control API; `location` counts before `place`.
    static func read(_ fields: inout FieldReader) throws(DocumentFault) -> [Dial] {
        let models = PhoneModel.all.map(\.name).joined(separator: ", ")
        let dials: [Dial?] = [
            try fields.choice("host_app", of: HostApp.self).map(Dial.hostApp),
            try fields.field("base_library", "a version such as 3.35.0") { $0.string.flatMap { Version($0) } }
                .map(Dial.baseLibrary),
            try fields.field("model", "one of \(models)") { $0.string.flatMap(PhoneModel.named) }
                .map(Dial.model),
            try fields.string("person").map(Dial.person),
            try fields.choice("network", of: NetworkType.self).map(Dial.network),
            try readLocation(&fields).map(Dial.location),
            try fields.field("sandbox", "true or false", \.bool).map(Dial.sandbox),
            try fields.field("battery", "percent from 0 to 100") { json in
                json.int.flatMap { (0...100).contains($0) ? $0 : nil }
            }
            .map(Dial.battery),
            try fields.field("vibration", "true or false", \.bool).map(Dial.vibration),
            try fields.choice("update", of: AppUpdate.self).map(Dial.update),
        ]
        return dials.compactMap(\.self)
    }

    private static func readLocation(
        _ fields: inout FieldReader
    ) throws(DocumentFault) -> Person.Coordinates? {
        let places = Place.all.map(\.id).joined(separator: ", ")
        let place = try fields.field("place", "one of \(places)") { $0.string.flatMap(Place.named) }
        guard let json = fields.value("location") else { return place?.coordinates }
        return try Person.Coordinates(json: json, at: fields.path(to: "location"))
    }
}
