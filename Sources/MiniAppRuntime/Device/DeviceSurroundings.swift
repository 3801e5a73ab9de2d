package import HostAPI
package import OpenPlatform

/// What a device finds around it: the platform, the network, and what Quaver's user decided.
package struct DeviceSurroundings: Sendable {
    /// The rules of the platform and what it remembers.
    package let platform: OpenPlatform

    /// The functions that the app finds under `tt`.
    package let functions: HostRegistry

    /// What the user decided where sources disagree.
    package let settings: HostSettings

    /// The requests of all devices that are under way.
    package let requests = RequestsInFlight()

    /// The way to servers.
    package let network: Network

    /// Puts a device's surroundings together.
    package init(
        platform: OpenPlatform,
        functions: HostRegistry = .standard,
        settings: HostSettings = HostSettings(),
        network: Network
    ) {
        self.platform = platform
        self.functions = functions
        self.settings = settings
        self.network = network
    }
}
