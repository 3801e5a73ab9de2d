import OpenPlatform

extension FileMethod {
    /// `mkdir`: makes a folder, from 1.81.0 on with the folders on the way if wanted.
    static let mkdir = FileMethod(
        name: "mkdir",
        since: "1.15.0",
        parameters: [
            .required("dirPath", .string),
            .optional("recursive", .boolean, default: false, since: "1.81.0"),
        ],
        numbers: .numbered([.denied: 21_101, .exists: 21_102, .missing: 21_103], as: 1071),
        source: "mkdir",
        notes: "A folder that is there is no mistake with recursive (inferred).",
        body: { file throws(HostFailure) in
            let path = try file.writable("dirPath")
            let recursive = file.call.flag("recursive")
            try file.perform(file.text("dirPath")) { files, owner in
                try files.makeFolder(path, recursive: recursive, of: owner)
            }
            return [:]
        }
    )

    /// `rmdir`: takes an empty folder away, or with `recursive` all that is in it.
    static let rmdir = FileMethod(
        name: "rmdir",
        since: "1.15.0",
        parameters: [
            .required("dirPath", .string), .optional("recursive", .boolean, default: false),
        ],
        numbers: .numbered([.denied: 21_101, .missing: 21_102, .notEmpty: 21_103, .notPermitted: 21_105]),
        source: "rmdir",
        body: { file throws(HostFailure) in
            let path = try file.writable("dirPath")
            let recursive = file.call.flag("recursive")
            try file.perform(file.text("dirPath")) { files, owner in
                try files.removeFolder(path, recursive: recursive, of: owner)
            }
            return [:]
        }
    )

    /// `readdir`: the names of what lies in a folder.
    static let readdir = FileMethod(
        name: "readdir",
        since: "1.15.0",
        parameters: [.required("dirPath", .string)],
        answer: "files",
        numbers: .numbered([.denied: 21_101, .notPermitted: 21_102, .missing: 21_103]),
        source: "readdir",
        body: { file throws(HostFailure) in
            let names: [String]
            switch try file.address("dirPath") {
            case .user(let path):
                names = try file.perform(file.text("dirPath")) { files, owner in
                    try files.names(in: path, of: owner)
                }
            case .temporary(.root): names = file.call.phone.files.temporary.names
            case .temporary(let path):
                let isThere = file.call.phone.files.temporary["\(path)"] != nil
                throw file.refuse(isThere ? .notPermitted : .missing, file.text("dirPath"))
            case .package: throw file.refuse(.denied, file.text("dirPath"))
            }
            return .array(names.map(JSONValue.string))
        }
    )
}
