import OpenPlatform

extension HostFunction {
    /// `tt.openDocument`: would open a file in the phone's reader.
    static let openDocument = HostFunction(
        "openDocument",
        .files,
        since: nil,
        parameters: [.required("filePath", .string), .optional("fileType", .string)],
        errors: documentErrors.table,
        depth: .shape,
        source: "api/file/tt-open-document",
        notes: "The file must be there; nothing is shown. Its error table was not found.",
        body: .immediate { call throws(HostFailure) in
            _ = try FileCall(call: call, word: "openDocument", errors: documentErrors).bytes(of: "filePath")
            return [:]
        }
    )

    private static let documentErrors = FileErrors([:])
}
