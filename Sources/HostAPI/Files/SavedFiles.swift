import OpenPlatform

extension HostFunction {
    /// `tt.getSavedFileList`: every file below `ttfile://user`.
    static let getSavedFileList = HostFunction(
        "getSavedFileList",
        .files,
        since: "1.15.0",
        result: ["fileList"],
        source: "api/file/tt-get-saved-file-list",
        notes: "Files in folders are among them (inferred).",
        body: .immediate { call throws(HostFailure) in
            let owner = call.storageOwner
            let all = try call.perform { try $0.localFiles.entries(below: .root, of: owner) }
            let files: [JSONValue] = all.filter { !$0.entry.isDirectory }
                .map { file in
                    [
                        "filePath": .string(FileAddress.text(user: file.path)),
                        "createTime": .integer(file.entry.madeAt.timestamp),
                        "size": .integer(file.entry.bytes),
                    ]
                }
            return ["fileList": .array(files)]
        }
    )

    /// `tt.removeSavedFile`: takes a file below `ttfile://user` away.
    static let removeSavedFile = HostFunction(
        "removeSavedFile",
        .files,
        since: "1.15.0",
        parameters: [.required("filePath", .string)],
        errors: removalErrors.table,
        source: "api/file/tt-remove-saved-file",
        body: .immediate { call throws(HostFailure) in
            let file = FileCall(call: call, word: "removeSavedFile", errors: removalErrors)
            let path = try file.writable("filePath")
            try file.perform(file.text("filePath")) { files, owner in try files.unlink(path, of: owner) }
            return [:]
        }
    )

    /// The current table numbers a folder 03, the older one 21104.
    private static let removalErrors: FileErrors = {
        var numbers: [FileCause: FileErrors.Numbers] = .numbered(
            [.denied: 21_101, .missing: 21_102],
            as: 1068
        )
        numbers[.notPermitted] = FileErrors.Numbers(errNo: 21_104, errorCode: 106_803)
        return FileErrors(numbers)
    }()
}
