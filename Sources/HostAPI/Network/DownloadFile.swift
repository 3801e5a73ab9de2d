import OpenPlatform

extension HostFunction {
    /// `tt.downloadFile`: fetches a file, and keeps it below `ttfile://temp` or where the call says.
    static let downloadFile = HostFunction(
        "downloadFile",
        .network,
        since: "1.0.0",
        kind: .task,
        timing: .network,
        parameters: [
            .required("url", .string),
            .optional("header", .object),
            .optional("timeout", .number, since: "2.42.0"),
            .optional("filePath", .string, since: "2.42.0"),
        ],
        result: ["tempFilePath", "filePath", "statusCode", "profile"],
        errors: [
            .invalidURL, .invalidDomain, .offline, .timedOut, .aborted, .nameNotResolved, .connectionRefused,
            .connectionClosed, .untrusted, .tooLargeToDownload, .downloadDenied, .downloadMissing,
            .downloadFull,
        ],
        source: "api/network/http/tt-download-file",
        notes: "Its error texts are not published, and there is no profile. Every status is a success.",
        carriesGesture: false,
        body: .waiting { call async throws(HostFailure) in
            let address = try call.address(for: .download)
            let target = try call.target()
            call.notes.show(as: "GET \(address.path)", address.authority, to: .server)
            let reply = try await call.send(
                HTTPExchange(
                    for: .download,
                    method: "GET",
                    url: address.text,
                    headers: RequestHeaders(call: call).lines.filter { $0.name != "content-type" },
                    body: nil,
                    timeout: call.timeout(for: .download),
                    largestReply: call.largestDownload
                ),
                watch: ProgressReport.download(call.phone).watch
            )
            call.notes.end(Phrase(en: "\(reply.status)", zh: "\(reply.status)"))
            return try call.keep(reply, from: address, at: target)
        }
    )
}

extension HostCall {
    /// 200 MB, and 50 before base library 2.42.0, unless the settings say otherwise.
    fileprivate var largestDownload: Int {
        platform.settings.fileLimits.download ?? (origin.baseLibrary < "2.42.0" ? 50 << 20 : 200 << 20)
    }

    /// Where the call wants the file; `nil` is any temporary place.
    fileprivate func target() throws(HostFailure) -> FilePath? {
        let wanted = string("filePath")
        guard !wanted.isEmpty else { return nil }
        guard case .user(let path) = FileAddress(wanted) else { throw HostFailure(.downloadDenied, wanted) }
        return path
    }

    fileprivate func keep(
        _ reply: HTTPReply,
        from address: RequestAddress,
        at target: FilePath?
    ) throws(HostFailure) -> JSONValue {
        guard let target else {
            let suffix = FileKind(of: reply, at: address).suffix
            let name = phone.files.temporary.keep(reply.body, suffix: suffix, on: platform)
            let text = FileAddress.text(temporary: name)
            return ["tempFilePath": .string(text), "statusCode": .integer(reply.status)]
        }
        let result = try perform { try $0.localFiles.write(reply.body, to: target, of: storageOwner) }
        let text = FileAddress.text(user: target)
        switch result {
        case .success: break
        case .failure(let refusal): throw refusal.failure(ofDownloadTo: text)
        }
        return ["filePath": .string(text), "statusCode": .integer(reply.status)]
    }
}

extension FileRefusal {
    fileprivate func failure(ofDownloadTo path: String) -> HostFailure {
        switch self {
        case .denied, .exists, .notPermitted, .notEmpty: HostFailure(.downloadDenied, path, because: self)
        case .missing: HostFailure(.downloadMissing, path, because: self)
        case .full: HostFailure(.downloadFull, because: self)
        }
    }
}

/// What can be wrong with `filePath`; the words are those of FileSystemManager's pages.
extension HostError {
    static let downloadDenied = HostError(
        "permission denied, downloadFile %@",
        .inferred,
        meaning: Phrase(en: "the file can't be written there", zh: "目标路径不可写"),
        cure: Phrase(en: "Pass a path below ttfile://user.", zh: "传入 ttfile://user 下的路径。")
    )

    static let downloadMissing = HostError(
        "no such file or directory, downloadFile %@",
        .inferred,
        meaning: Phrase(en: "the file's folder does not exist", zh: "目标路径的上级目录不存在"),
        cure: Phrase(en: "Make the folder first.", zh: "先创建目录。")
    )

    static let downloadFull = HostError(
        "user dir saved file size limit exceeded",
        .inferred,
        meaning: Phrase(en: "the app's files are too large together", zh: "用户目录超过大小限制"),
        cure: Phrase(en: "Remove files that are no longer needed.", zh: "删除不再需要的文件。")
    )
}
