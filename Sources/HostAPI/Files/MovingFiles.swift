import OpenPlatform

extension FileMethod {
    /// `copyFile`: copies a file of any readable place to one below `ttfile://user`.
    static let copyFile = FileMethod(
        name: "copyFile",
        since: "1.15.0",
        parameters: [.required("srcPath", .string), .required("destPath", .string)],
        numbers: .numbered(
            [.denied: 21_101, .notPermitted: 21_102, .missing: 21_103],
            inferring: [.missing]
        ),
        source: "copy-file",
        body: { file throws(HostFailure) in
            let both = "\(file.text("srcPath")) -> \(file.text("destPath"))"
            let source = try file.readable("srcPath", naming: both)
            let target = try file.settle(try file.address("destPath").writable, both)
            switch source {
            case .user(let path):
                try file.perform(both) { files, owner in try files.copy(path, to: target, of: owner) }
            case .temporary, .package:
                let bytes = try file.settle(try file.call.bytes(at: source), both)
                try file.perform(both) { files, owner in try files.write(bytes, to: target, of: owner) }
            }
            return [:]
        }
    )

    /// `rename`: gives a file or folder below `ttfile://user` another path there.
    static let rename = FileMethod(
        name: "rename",
        since: "1.15.0",
        parameters: [.required("oldPath", .string), .required("newPath", .string)],
        numbers: .numbered([.denied: 21_101, .missing: 21_102, .notPermitted: 21_103], as: 1077),
        source: "rename",
        body: { file throws(HostFailure) in
            let both = "\(file.text("oldPath")) -> \(file.text("newPath"))"
            let old = try file.settle(try file.address("oldPath").writable, both)
            let new = try file.settle(try file.address("newPath").writable, both)
            try file.perform(both) { files, owner in try files.rename(old, to: new, of: owner) }
            return [:]
        }
    )

    /// `unlink`: takes a file away.
    static let unlink = FileMethod(
        name: "unlink",
        since: "1.15.0",
        parameters: [.required("filePath", .string)],
        numbers: .numbered([.denied: 21_101, .missing: 21_102, .notPermitted: 21_103], as: 1075),
        source: "unlink",
        body: { file throws(HostFailure) in
            let path = try file.writable("filePath")
            try file.perform(file.text("filePath")) { files, owner in try files.unlink(path, of: owner) }
            return [:]
        }
    )

    /// `truncate`: cuts a file off, or lengthens it with zeros.
    static let truncate = FileMethod(
        name: "truncate",
        since: "2.60.0",
        parameters: [.required("filePath", .string), .optional("length", .number, default: 0)],
        numbers: .numbered([:]),
        source: "truncate",
        notes: "Its error table was not found; the texts are those of its neighbours.",
        body: { file throws(HostFailure) in
            let path = try file.writable("filePath")
            guard let length = Int(exactly: file.call.number("length")), length >= 0 else {
                throw file.invalid("length")
            }
            try file.perform(file.text("filePath")) { files, owner in
                try files.truncate(path, to: length, of: owner)
            }
            return [:]
        }
    )
}

extension FileCall {
    /// The address to read from; a copy names both paths when it is refused.
    fileprivate func readable(_ name: String, naming both: String) throws(HostFailure) -> FileAddress {
        guard !text(name).isEmpty else { throw errors.failure(.invalidPath, word, name) }
        guard let address = FileAddress(text(name)) else { throw refuse(.denied, both) }
        return address
    }
}
