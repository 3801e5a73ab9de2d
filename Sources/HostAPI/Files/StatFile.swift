import OpenPlatform

extension FileMethod {
    /// `stat`: what is known of a file or folder; with `recursive` of everything below a folder as well.
    static let stat = FileMethod(
        name: "stat",
        since: "1.15.0",
        parameters: [
            .required("path", .string),
            .optional("recursive", .boolean, default: false, since: "2.60.0"),
        ],
        answer: "stats",
        numbers: .numbered([.denied: 21_101, .missing: 21_102], as: 1076),
        source: "stat",
        notes:
            "The time of the last access is that of the last change; mode is a decimal number as text (inferred).",
        body: { file throws(HostFailure) in
            let address = try file.address("path")
            let entry = try file.settle(try file.call.entry(at: address), file.text("path"))
            guard file.call.flag("recursive"), case .user(let path) = address else { return entry.json }
            let (call, owner) = (file.call, file.call.storageOwner)
            let below = try call.perform { try $0.localFiles.entries(below: path, of: owner) }
            guard !below.isEmpty else { return entry.json }
            let all: [JSONValue] = below.map { ["path": .string("/\($0.path)"), "stat": $0.entry.json] }
            return .array([["path": "/", "stat": entry.json]] + all)
        }
    )
}

extension FileEntry {
    /// The entry as it travels to the mini-app, where the kernel makes a `Stat` of it.
    fileprivate var json: JSONValue {
        [
            "$stat": [
                "mode": isDirectory ? "16877" : "33188", "size": .integer(bytes),
                "lastAccessedTime": .integer(changedAt.timestamp),
                "lastModifiedTime": .integer(changedAt.timestamp),
            ]
        ]
    }
}
