package import HostAPI
package import MiniAppRuntime
import OpenPlatform

/// Which phone is wanted, with which mini-app.
package struct DeviceOrder: Sendable {
    /// The mini-app's folder.
    package var path: String

    /// Who, what and where the phone is; without a person it is the first one's there is.
    package var dials: [Dial] = []

    /// The first page; `nil` begins where app.json says.
    package var page: String?

    /// The first page's query.
    package var query: [QueryItem] = []

    /// The scene number of the launch.
    package var scene = LaunchOptions.usualScene

    /// The app that opens this one.
    package var referrer: Referrer?

    /// Orders a phone with everything as usual.
    package init(path: String) {
        self.path = path
    }

    /// Reads the body of `POST /_quaver/v1/devices`.
    init(_ fields: inout FieldReader) throws(DocumentFault) {
        path = try fields.requiredString("path")
        dials = try Dial.read(&fields)
        setPage(try fields.string("page"))
        query += try fields.field("query", "an object of texts", Self.items) ?? []
        scene = try fields.string("scene") ?? scene
        referrer = try fields.field("referrer_info", "an object with appId") { json in
            json["appId"]?.string.map { Referrer(appID: $0, extraData: json["extraData"]) }
        }
    }

    /// Takes a page with or without a leading slash and a query.
    package mutating func setPage(_ text: String?) {
        guard let text else { return }
        let parts = text.split(separator: "?", maxSplits: 1)
        page = parts.first.map { $0.hasPrefix("/") ? String($0.dropFirst()) : String($0) }
        guard parts.count == 2 else { return }
        query = parts[1].split(separator: "&")
            .map { pair in
                let halves = pair.split(separator: "=", maxSplits: 1)
                return QueryItem(name: String(halves[0]), value: halves.count == 2 ? String(halves[1]) : "")
            }
    }

    private static func items(_ json: JSONValue) -> [QueryItem]? {
        guard let object = json.object else { return nil }
        var items: [QueryItem] = []
        for (name, value) in object {
            guard let text = value.string ?? value.double.map({ _ in value.text }) else { return nil }
            items.append(QueryItem(name: name, value: text))
        }
        return items
    }
}
