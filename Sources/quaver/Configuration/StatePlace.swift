import Storage

/// Where the state of a run is kept.
enum StatePlace {
    case memory
    case file(path: String)
    case server(PostgreSQLAddress)

    /// What the address of a file begins with.
    private static let sqlite = "sqlite:"

    /// Reads the value of `--database`; `nil` when it is no address of a database.
    init?(address: String) {
        if address.hasPrefix(Self.sqlite) {
            self = .file(path: String(address.dropFirst(Self.sqlite.count)))
        } else if let server = PostgreSQLAddress(address) {
            self = .server(server)
        } else {
            return nil
        }
    }

    /// Opens the state.
    func open(connections: Int) throws -> any Database {
        switch self {
        case .memory: try SQLiteDatabase.inMemory()
        case .file(let path): try SQLiteDatabase.open(path: path)
        case .server(let address): try PostgreSQLDatabase.open(address, connections: connections)
        }
    }

    /// As much of an address that can't be read as is surely no password.
    static func masked(_ address: String) -> String {
        let mayHoldPassword = address.contains { "@?/".contains($0) }
        return mayHoldPassword ? "\(address.prefix { $0 != ":" }):…" : address
    }
}

extension StatePlace: CustomStringConvertible {
    /// What a person should read; never a password.
    var description: String {
        switch self {
        case .memory: "memory"
        case .file(let path): path
        case .server(let address): address.description
        }
    }
}
