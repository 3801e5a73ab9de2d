import OpenPlatform

extension FileMethod {
    /// `writeFile`: writes text or bytes in place of what was there.
    static let writeFile = FileMethod(
        name: "writeFile",
        since: "1.15.0",
        parameters: contentParameters,
        numbers: contentNumbers(1070),
        source: "write-file",
        notes:
            "data that is neither text nor an ArrayBuffer, and an unknown encoding, are errNo 20000 (inferred).",
        body: { file throws(HostFailure) in
            let bytes = try file.content()
            let path = try file.writable("filePath")
            try file.perform(file.text("filePath")) { files, owner in
                try files.write(bytes, to: path, of: owner)
            }
            return [:]
        }
    )

    /// `appendFile`: adds text or bytes at the end of a file, which is made if need be.
    static let appendFile = FileMethod(
        name: "appendFile",
        since: "2.60.0",
        parameters: contentParameters,
        numbers: contentNumbers(1080),
        source: "append-file",
        body: { file throws(HostFailure) in
            let bytes = try file.content()
            let path = try file.writable("filePath")
            try file.perform(file.text("filePath")) { files, owner in
                try files.append(bytes, to: path, of: owner)
            }
            return [:]
        }
    )

    private static let contentParameters: [Parameter] = [
        .required("filePath", .string),
        .required("data", .any),
        .optional("encoding", .string, default: "utf8", options: TextCoding.names),
    ]

    /// `writeFile` numbers a folder in the way (21104) only in its older table.
    private static func contentNumbers(_ function: Int) -> [FileCause: FileErrors.Numbers] {
        var numbers: [FileCause: FileErrors.Numbers] = .numbered(
            [.denied: 21_101, .missing: 21_102, .full: 21_103, .notPermitted: 21_104],
            as: function
        )
        if function == 1070 {
            numbers[.notPermitted] = FileErrors.Numbers(errNo: 21_104, errorCode: nil)
            numbers[.invalidData] = FileErrors.Numbers(errNo: 20_000, errorCode: 107_099)
        }
        return numbers
    }
}

extension FileCall {
    /// The bytes that `data` stands for in `encoding`.
    fileprivate func content() throws(HostFailure) -> [UInt8] {
        guard let data = call["data"] else { throw invalid("data") }
        if case .bytes(let bytes) = MarkedValue(data) { return bytes }
        guard let text = data.string else { throw invalid("data") }
        guard let coding = TextCoding(call.string("encoding")) else { throw invalid("encoding") }
        guard let bytes = coding.bytes(of: text) else { throw invalid("data") }
        return bytes
    }
}
