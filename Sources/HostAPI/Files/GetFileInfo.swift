import OpenPlatform

extension HostFunction {
    /// `tt.getFileInfo`: the size of a file, and a digest of it.
    static let getFileInfo = HostFunction(
        "getFileInfo",
        .files,
        since: "1.15.0",
        parameters: [
            .required("filePath", .string),
            .optional(
                "digestAlgorithm",
                .string,
                default: "md5",
                since: "1.81.0",
                options: FileDigest.names.map { ResultField($0) }
            ),
        ],
        result: ["size", .init("digest", since: "1.81.0")],
        errors: infoErrors.table,
        source: "api/file/tt-get-file-info",
        body: .immediate { call throws(HostFailure) in
            let file = FileCall(call: call, word: "getFileInfo", errors: infoErrors)
            let bytes = try file.bytes(of: "filePath")
            let name = call["digestAlgorithm"]?.string ?? "md5"
            guard let digest = FileDigest.of(bytes, by: name) else { throw file.invalid("digestAlgorithm") }
            return ["size": .integer(bytes.count), "digest": .string(digest)]
        }
    )

    private static let infoErrors = FileErrors(
        .numbered(
            [.denied: 21_101, .missing: 21_102, .notPermitted: 21_103],
            as: 1066,
            inferring: [.notPermitted]
        )
    )
}
