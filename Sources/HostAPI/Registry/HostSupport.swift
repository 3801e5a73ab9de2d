package import OpenPlatform

/// The host apps that offer a function.
package enum HostSupport: Sendable, Hashable {
    /// All of them.
    case everywhere

    /// The listed ones; a call elsewhere fails with `feature is not supported in app`.
    case only(Set<HostApp>)

    /// Whether a host app offers the function.
    package func includes(_ host: HostApp) -> Bool {
        switch self {
        case .everywhere: true
        case .only(let hosts): hosts.contains(host)
        }
    }
}
