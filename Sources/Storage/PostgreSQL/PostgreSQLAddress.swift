import CLibPQ

/// Where a PostgreSQL database is, as `postgresql://user:password@host:port/name?options`.
///
/// A password may also stand in `~/.pgpass` or `PGPASSWORD`, as for every program that uses libpq.
package struct PostgreSQLAddress: Sendable, Hashable {
    private static let schemes = ["postgresql://", "postgres://"]

    /// The address's parts by libpq's names, the password among them; those that it doesn't name are absent.
    private let options: [String: String]

    /// Reads an address; `nil` when it is none.
    ///
    /// Why it is none is not told, because the words of libpq may quote the password.
    package init?(_ url: String) {
        guard Self.schemes.contains(where: { url.hasPrefix($0) }), let options = Self.options(of: url) else {
            return nil
        }
        self.options = options
        guard !mayHoldPasswordPart else { return nil }
    }

    /// What to connect with: the address's parts, and what Quaver needs.
    var parameters: [String: String] {
        ["connect_timeout": "10", "fallback_application_name": "quaver"]
            .merging(options) { $1 }
            .merging(["client_encoding": "UTF8"]) { $1 }
    }

    /// Whether a password with `@` or `/` in it was taken for two parts.
    private var mayHoldPasswordPart: Bool {
        [options["host"]?.dropFirst(), options["port"]?[...], options["dbname"]?[...]]
            .contains { $0?.contains("@") == true }
    }

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

extension PostgreSQLAddress: CustomStringConvertible {
    /// Host, port and name; never a password.
    package var description: String {
        let host = options["host"] ?? options["hostaddr"] ?? ""
        let port = options["port"].map { ":\($0)" } ?? ""
        return "postgresql://\(host)\(port)/\(options["dbname"] ?? "")"
    }
}

extension PostgreSQLAddress: CustomReflectable {
    /// Shows what the description shows, so that no dump holds a password.
    package var customMirror: Mirror { Mirror(self, children: ["address": description]) }
}
