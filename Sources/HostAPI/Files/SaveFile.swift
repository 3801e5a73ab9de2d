import OpenPlatform

extension HostFunction {
    /// `tt.saveFile`: moves a temporary file to where it stays.
    static let saveFile = HostFunction(
        "saveFile",
        .files,
        since: "1.15.0",
        parameters: saveParameters,
        result: ["savedFilePath"],
        errors: saveErrors.table,
        source: "api/file/tt-save-file",
        body: .immediate { call throws(HostFailure) in
            let file = FileCall(call: call, word: "saveFile", errors: saveErrors)
            return ["savedFilePath": try file.save()]
        }
    )

    fileprivate static let saveParameters: [Parameter] = [
        .required("tempFilePath", .string), .optional("filePath", .string),
    ]

    private static let saveErrors = FileErrors(saveNumbers)

    fileprivate static let saveNumbers: [FileCause: FileErrors.Numbers] = .numbered(
        [.denied: 21_101, .missing: 21_102, .full: 21_103, .notPermitted: 21_105],
        as: 1069
    )
}

extension FileMethod {
    /// `saveFile`: the same as a method.
    static let saveFile = FileMethod(
        name: "saveFile",
        since: "1.15.0",
        parameters: HostFunction.saveParameters,
        answer: "savedFilePath",
        numbers: HostFunction.saveNumbers,
        source: "save-file",
        body: { file throws(HostFailure) in try file.save() }
    )
}

extension FileCall {
    /// Moves the temporary file; without a path it gets a name of its own.
    fileprivate func save() throws(HostFailure) -> JSONValue {
        let source = try address("tempFilePath")
        guard case .temporary(let temporary) = source else { throw refuse(.denied, text("tempFilePath")) }
        let bytes = try bytes(of: "tempFilePath")
        let target: FilePath
        if text("filePath").isEmpty {
            let name = call.platform.fileName(suffix: temporary.suffix)
            guard let path = FilePath(name) else { throw refuse(.denied, name) }
            target = path
        } else {
            target = try writable("filePath")
        }
        let address = FileAddress.text(user: target)
        try perform(address) { files, owner in try files.write(bytes, to: target, of: owner) }
        call.phone.files.temporary.remove("\(temporary)")
        return .string(address)
    }
}
