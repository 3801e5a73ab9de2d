import Foundation

/// Where the server keeps its state while it is measured.
struct Store {
    let name: String
    let arguments: [String]

    /// How much of the bare server's rate `jscode2session` is to reach.
    let goal: Double

    /// The stores that there are on this machine: a file, and PostgreSQL where QUAVER_TEST_POSTGRES says where it is.
    static func all(in folder: URL) -> [Store] {
        var stores = [Store(name: "SQLite file", arguments: ["--data", folder.path], goal: 0.6)]
        if let address = ProcessInfo.processInfo.environment["QUAVER_TEST_POSTGRES"] {
            stores.append(Store(name: "PostgreSQL", arguments: ["--database", address], goal: 0.35))
        }
        return stores
    }
}
