package import HostAPI
package import OpenPlatform

/// One thing that can be changed about a phone while the app is open.
package enum Dial: Sendable, Hashable {
    /// The host app that runs the mini-app.
    case hostApp(HostApp)
    /// The base library.
    case baseLibrary(Version)
    /// The model of the phone.
    case model(PhoneModel)
    /// The person who holds the phone.
    case person(String)
    /// The network that the phone is in.
    case network(NetworkType)
    /// Where the person is.
    case location(Person.Coordinates)
    /// Whether the app runs in the sandbox.
    case sandbox(Bool)

    /// How full the battery is, in percent.
    case battery(Int)
    /// Whether the phone may shake.
    case vibration(Bool)
    /// Whether there is a newer version of the app.
    case update(AppUpdate)

    /// Whether the app has to start anew to see the change.
    var restarts: Bool {
        switch self {
        case .hostApp, .baseLibrary, .model, .person: true
        case .network, .location, .sandbox, .battery, .vibration, .update: false
        }
    }
}
