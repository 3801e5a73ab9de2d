import Foundation

/// Where a WebSocket is.
struct SocketAddressParts: Sendable, Hashable {
    let isSecure: Bool
    let host: String
    let port: Int

    /// Host and port for the `Host` line.
    let authority: String

    /// Path and query.
    let target: String

    /// Reads a `ws` or `wss` address.
    init?(_ url: String) {
        guard let parts = URLComponents(string: url), let host = parts.host, !host.isEmpty else { return nil }
        switch parts.scheme?.lowercased() {
        case "ws": isSecure = false
        case "wss": isSecure = true
        default: return nil
        }
        self.host = host.hasPrefix("[") ? String(host.dropFirst().dropLast()) : host
        port = parts.port ?? (isSecure ? 443 : 80)
        authority = parts.port.map { "\(host):\($0)" } ?? host
        let path = parts.percentEncodedPath.isEmpty ? "/" : parts.percentEncodedPath
        target = path + (parts.percentEncodedQuery.map { "?\($0)" } ?? "")
    }

    /// The name that a certificate must have; `nil` for an address in numbers.
    var serverName: String? {
        let isNumeric =
            host.contains(":") || host.utf8.allSatisfy { $0 == 0x2E || (0x30...0x39).contains($0) }
        return isNumeric ? nil : host
    }
}
