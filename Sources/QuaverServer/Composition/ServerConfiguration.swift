package import Foundation
package import HostAPI
import MiniAppRuntime
package import OpenPlatform

/// Where a server listens, and what else may be chosen.
package struct ServerConfiguration: Sendable {
    /// The address to listen on; anything but loopback needs a password that Quaver doesn't have yet.
    package var host = "127.0.0.1"

    /// The port to listen on; 0 takes any free one.
    package var port = 8787

    /// How long one piece of a mini-app's code may run, in seconds.
    package var scriptSeconds = DeviceOptions.defaultScriptSeconds

    /// How long a request may take to arrive, in seconds, up to a day; the connection of a slower one ends.
    package var requestSeconds = 30.0

    /// How many worlds there may be below `/t/`.
    package var mostWorlds = 100

    /// The state that each of them begins with.
    package var scenario = Scenario()

    /// What the user decided where the platform's sources disagree.
    package var hostSettings = HostSettings()

    /// A folder to serve the simulator's page from while it is being written.
    package var webRoot: URL?

    /// The configuration without any choice.
    package init() {}
}
