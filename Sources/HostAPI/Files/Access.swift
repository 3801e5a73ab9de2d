import OpenPlatform

extension FileMethod {
    /// `access`: whether there is a file or folder; the package may be asked as well.
    static let access = FileMethod(
        name: "access",
        since: "1.15.0",
        parameters: [.required("path", .string)],
        numbers: .numbered([.denied: 21_101, .missing: 21_102]),
        source: "access",
        body: { file throws(HostFailure) in
            let address = try file.address("path")
            if case .package = address {
                _ = try file.bytes(of: "path")
            } else {
                _ = try file.settle(try file.call.entry(at: address), file.text("path"))
            }
            return [:]
        }
    )
}
