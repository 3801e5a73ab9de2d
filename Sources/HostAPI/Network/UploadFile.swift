import OpenPlatform

extension HostFunction {
    /// `tt.uploadFile`: posts one file as `multipart/form-data`, with other fields beside it.
    static let uploadFile = HostFunction(
        "uploadFile",
        .network,
        since: "1.0.0",
        kind: .task,
        timing: .network,
        parameters: [
            .required("url", .string),
            .required("filePath", .string),
            .required("name", .string),
            .optional("header", .object),
            .optional("formData", .object),
            .optional("timeout", .number),
        ],
        result: ["statusCode", "data", "profile"],
        errors: [
            .invalidURL, .invalidDomain, .offline, .timedOut, .aborted, .nameNotResolved, .connectionRefused,
            .connectionClosed, .untrusted, .uploadDenied, .uploadMissing,
        ],
        source: "api/network/http/tt-upload-file",
        notes: "Its error texts are not published, and there is no profile. data is always text (inferred).",
        carriesGesture: false,
        body: .waiting { call async throws(HostFailure) in
            let address = try call.address(for: .upload)
            let form = try call.form()
            call.notes.show(as: "POST \(address.path)", address.authority, to: .server)
            let type = HTTPHeader("content-type", form.contentType)
            let reply = try await call.send(
                HTTPExchange(
                    for: .upload,
                    method: "POST",
                    url: address.text,
                    headers: RequestHeaders(call: call).lines.filter { !$0.isContentType } + [type],
                    body: form.bytes,
                    timeout: call.timeout(for: .upload)
                ),
                watch: ProgressReport.upload(call.phone).watch
            )
            call.notes.end(Phrase(en: "\(reply.status)", zh: "\(reply.status)"))
            let data = String(decoding: reply.body, as: UTF8.self)
            return ["statusCode": .integer(reply.status), "data": .string(data)]
        }
    )
}

extension HTTPHeader {
    fileprivate var isContentType: Bool { name.lowercased() == "content-type" }
}

extension HostCall {
    /// The fields in their order, then the file.
    fileprivate func form() throws(HostFailure) -> MultipartForm {
        let path = string("filePath")
        guard let address = FileAddress(path) else { throw HostFailure(.uploadDenied, path) }
        let bytes: [UInt8]
        switch try self.bytes(at: address) {
        case .success(let found): bytes = found
        case .failure(.missing): throw HostFailure(.uploadMissing, path)
        case .failure(let refusal): throw HostFailure(.uploadDenied, path, because: refusal)
        }
        var form = MultipartForm(boundary: "----quaver\(platform.fileName(suffix: ""))")
        for (name, value) in self["formData"]?.withoutMarks.object ?? [:] {
            form.append(field: name, value.plainText)
        }
        let name = FilePath(path)?.name ?? ""
        form.append(file: string("name"), named: name, type: FileKind(name: name).contentType, bytes)
        return form
    }
}

/// What can be wrong with `filePath`; the words are those of FileSystemManager's pages.
extension HostError {
    static let uploadDenied = HostError(
        "permission denied, uploadFile %@",
        .inferred,
        meaning: Phrase(en: "the file can't be read", zh: "文件路径不可读"),
        cure: Phrase(
            en: "Pass a file below ttfile://temp or ttfile://user.",
            zh: "传入 ttfile://temp 或 ttfile://user 下的文件。"
        )
    )

    static let uploadMissing = HostError(
        "no such file or directory, uploadFile %@",
        .inferred,
        meaning: Phrase(en: "the file does not exist", zh: "文件不存在"),
        cure: Phrase(en: "Correct the path; temporary files go with the app.", zh: "改正路径；临时文件会随小程序清理。")
    )
}
