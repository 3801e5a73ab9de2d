import CLibPQ

/// Where a PostgreSQL database is, as `postgresql://user:password@host:port/name?options`.
///
/// A password may also stand in `~/.pgpass` or `PGPASSWORD`, as for every program that uses libpq.
package struct PostgreSQLAddress: Sendable, Hashable {
    /// What the addresses begin with.
    package static let schemes = ["postgresql://", "postgres://"]

    /// The whole address, with the password if it holds one, and with what Quaver needs.
    let url: String

    /// Host, port and name, for messages; never a password.
    package let description: String

    /// Reads an address; `nil` when it is none.
    ///
    /// Why it is none is not told, because the words of libpq may quote the password.
    package init?(_ url: String) {
        guard Self.schemes.contains(where: { url.hasPrefix($0) }), let options = Self.options(of: url) else {
            return nil
        }
        var additions = ["client_encoding=UTF8", "fallback_application_name=quaver"]
        if options["connect_timeout"] == nil { additions.append("connect_timeout=10") }
        self.url = url + (url.contains("?") ? "&" : "?") + additions.joined(separator: "&")
        let host = options["host"] ?? options["hostaddr"] ?? ""
        let port = options["port"].map { ":\($0)" } ?? ""
        description = "postgresql://\(host)\(port)/\(options["dbname"] ?? "")"
    }

    /// The address's parts by libpq's names; those that it doesn't name are absent.
    private static func options(of url: String) -> [String: String]? {
        guard let list = PQconninfoParse(url, nil) else { return nil }
        defer { PQconninfoFree(list) }
        var options: [String: String] = [:]
        var next = list
        while let keyword = next.pointee.keyword {
            if let value = next.pointee.val { options[String(cString: keyword)] = String(cString: value) }
            next += 1
        }
        return options
    }
}

extension PostgreSQLAddress: CustomStringConvertible {}
