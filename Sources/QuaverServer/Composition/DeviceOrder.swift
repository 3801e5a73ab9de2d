package import HostAPI
import MiniAppRuntime
package import OpenPlatform

/// Which phone is wanted, with which mini-app.
package struct DeviceOrder: Sendable {
    /// The mini-app's folder.
    package var path: String

    /// The person who holds the phone; `nil` is the first there is.
    package var person: String?

    /// The host app.
    package var hostApp: HostApp = .douyin

    /// The phone's model.
    package var model: PhoneModel = .usual

    /// The base library.
    package var baseLibrary: Version = BaseLibraries.standard

    /// The network that the phone is in.
    package var network: NetworkType = .wifi

    /// Where the person is taken to; `nil` leaves them where they are.
    package var location: Person.Coordinates?

    /// Whether the app runs in the sandbox.
    package var sandbox = false

    /// The first page; `nil` begins where app.json says.
    package var page: String?

    /// The first page's query.
    package var query: [QueryItem] = []

    /// Orders a phone with everything as usual.
    package init(path: String) {
        self.path = path
    }

    /// Reads the body of `POST /_quaver/v1/devices`.
    init(_ fields: inout FieldReader) throws(DocumentFault) {
        path = try fields.requiredString("path")
        for dial in try Dial.read(&fields) { set(dial) }
        setPage(try fields.string("page"))
        query += try fields.field("query", "an object of texts", Self.items) ?? []
    }

    private mutating func set(_ dial: Dial) {
        switch dial {
        case .hostApp(let hostApp): self.hostApp = hostApp
        case .baseLibrary(let version): baseLibrary = version
        case .model(let model): self.model = model
        case .person(let person): self.person = person
        case .network(let network): self.network = network
        case .location(let location): self.location = location
        case .sandbox(let isOn): sandbox = isOn
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
