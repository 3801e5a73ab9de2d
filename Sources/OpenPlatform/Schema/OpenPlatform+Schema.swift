import Storage

extension OpenPlatform {
    /// The platform's tables.
    static let schema = Schema(name: "open-platform", migrations: [])
}
