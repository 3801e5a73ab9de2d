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
    package var network: NetworkType

    /// The id of the place where its person was at first, if that has one.
    package var place: String?

    /// Whether the app runs in the sandbox.
    package var isSandbox: Bool

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
        hostApp: HostApp,
        model: PhoneModel,
        baseLibrary: Version,
        network: NetworkType = .wifi,
        place: String? = nil,
        isSandbox: Bool = false,
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
        self.network = network
        self.place = place
        self.isSandbox = isSandbox
        self.page = page
        self.query = query
        self.scriptSeconds = scriptSeconds
    }

    /// The time limit without a setting: short enough that the console speaks within five seconds.
    package static let defaultScriptSeconds = 3.0
}
