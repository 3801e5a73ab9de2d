package import HostAPI
package import OpenPlatform

/// Which phone it is, who holds it, and where its app begins.
package struct DeviceOptions: Sendable {
    /// The id in the control API.
    package var id: String

    /// The app's id.
    package var appID: String

    /// The person who holds the phone.
    package var personID: String

    /// The host app that runs the mini-app.
    package var hostApp: HostApp

    /// The model of the phone.
    package var model: PhoneModel

    /// The base library that the phone has.
    package var baseLibrary: Version

    /// The network that the phone is in.
    package var network = NetworkType.wifi

    /// The id of the place where its person was at first, if that has one.
    package var place: String?

    /// Whether the app runs in the sandbox.
    package var isSandbox = false

    /// How full the battery is, in percent.
    package var battery = 80

    /// Whether the phone may shake.
    package var vibrates = true

    /// Whether there is a newer version of the app.
    package var update = AppUpdate.none

    /// The scene number of the launch.
    package var scene = LaunchOptions.usualScene

    /// The app that opened this one.
    package var referrer: Referrer?

    /// The first page's route; `nil` begins where app.json says.
    package var page: String?

    /// The first page's query.
    package var query: [QueryItem]

    /// How long one piece of the app's code may run, in seconds.
    package var scriptSeconds: Double

    /// Describes a phone.
    package init(
        id: String,
        appID: String,
        personID: String,
        hostApp: HostApp = .douyin,
        model: PhoneModel = .usual,
        baseLibrary: Version = BaseLibraries.standard,
        page: String? = nil,
        query: [QueryItem] = [],
        scriptSeconds: Double = Self.defaultScriptSeconds
    ) {
        self.id = id
        self.appID = appID
        self.personID = personID
        self.hostApp = hostApp
        self.model = model
        self.baseLibrary = baseLibrary
        self.page = page
        self.query = query
        self.scriptSeconds = scriptSeconds
    }

    /// The time limit without a setting: short enough that the console speaks within five seconds.
    package static let defaultScriptSeconds = 3.0

    /// Turns a dial; where the person is stays the platform's business.
    package mutating func turn(_ dial: Dial) {
        switch dial {
        case .hostApp(let hostApp): self.hostApp = hostApp
        case .baseLibrary(let version): baseLibrary = version
        case .model(let model): self.model = model
        case .person(let personID): self.personID = personID
        case .network(let network): self.network = network
        case .sandbox(let isOn): isSandbox = isOn
        case .battery(let percent): battery = percent
        case .vibration(let isOn): vibrates = isOn
        case .update(let update): self.update = update
        case .location: break
        }
    }
}
