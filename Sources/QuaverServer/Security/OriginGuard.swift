/// Refuses requests that a foreign web page makes a browser send to this machine.
///
/// A page elsewhere can't know what the server answers, but it could make it act; and a name that resolves to this
/// machine (DNS rebinding) would let it read as well. Both show in `Host` and `Origin`.
struct OriginGuard: Sendable {
    /// Names besides loopback that the server answers to, such as the address it was told to listen on.
    let otherNames: Set<String>

    init(otherNames: Set<String> = []) {
        self.otherNames = otherNames
    }

    /// Whether a request may reach the control API, the simulator or a WebSocket.
    func admits(host: String?, origin: String?) -> Bool {
        guard let host, isOurs(host) else { return false }
        guard let origin, origin != "null" else { return origin == nil }
        guard let name = origin.split(separator: "/", omittingEmptySubsequences: true).last else {
            return false
        }
        return isOurs(String(name))
    }

    private func isOurs(_ authority: String) -> Bool {
        let name = Self.name(in: authority)
        return ["127.0.0.1", "localhost", "[::1]"].contains(name) || otherNames.contains(name)
            || name.hasSuffix(".localhost")
    }

    /// The name without a port; an IPv6 address keeps its brackets.
    private static func name(in authority: String) -> String {
        let text = authority.lowercased()
        if text.hasPrefix("["), let end = text.firstIndex(of: "]") { return String(text[...end]) }
        return String(text.prefix { $0 != ":" })
    }
}
