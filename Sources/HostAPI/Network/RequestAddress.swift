/// The parts of a URL that decide whether a network function may call it.
struct RequestAddress: Sendable, Hashable {
    /// `http`, `https`, `ws` or `wss`.
    let scheme: String

    /// Host, and port if one is written; never a user's name or password.
    let authority: String

    /// Everything, with what no URL may contain percent-encoded and without a fragment.
    let text: String

    /// The path without the query, for the trace.
    let path: String

    /// Reads an absolute address; `nil` for any other scheme and without a host.
    init?(_ url: String, schemes: [String] = ["http", "https"]) {
        let whole = url.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)[0]
        guard let colon = whole.firstRange(of: "://") else { return nil }

        scheme = whole[..<colon.lowerBound].lowercased()
        let rest = whole[colon.upperBound...]
        let end = rest.firstIndex { $0 == "/" || $0 == "?" } ?? rest.endIndex
        let host = rest[..<end].split(separator: "@", omittingEmptySubsequences: false).last ?? ""
        guard schemes.contains(scheme), let first = host.first, first != ":" else { return nil }

        authority = host.lowercased()
        text = URIComponent.escapeIllegal(in: String(whole))
        let path = rest[end...].prefix { $0 != "?" }
        self.path = path.isEmpty ? "/" : String(path)
    }

    /// The beginning that the list of allowed domains holds; a port counts even if it is the usual one.
    var origin: String { "\(scheme)://\(authority)" }

    /// The address with more pairs at the end of its query.
    func adding(_ query: String) -> String {
        guard !query.isEmpty else { return text }
        return text + (text.contains("?") ? "&" : "?") + query
    }
}
