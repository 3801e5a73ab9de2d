import OpenPlatform

/// A method of `FileSystemManager`: as a function with callbacks, and as a twin that returns at once.
struct FileMethod: Sendable {
    let name: String
    let since: Version
    let parameters: [Parameter]

    /// The member of the answer that the twin returns; `nil` returns nothing.
    var answer: ResultField?

    let numbers: [FileCause: FileErrors.Numbers]
    let source: String
    var notes = ""
    var hasTwin = true
    let body: @Sendable (FileCall) throws(HostFailure) -> JSONValue

    /// The functions of the registry.
    var functions: [HostFunction] { hasTwin ? [function, twin] : [function] }

    private static let owner = "FileSystemManager."
    private static let pages = "api/file/file-system-manager/file-system-manager-"

    private var function: HostFunction {
        let errors = FileErrors(numbers)
        let (word, answer, body) = (name, answer, body)
        return HostFunction(
            Self.owner + name,
            .files,
            since: since,
            parameters: parameters,
            result: answer.map { [$0] } ?? [],
            errors: errors.table,
            source: Self.pages + source,
            notes: notes,
            body: .immediate { call throws(HostFailure) in
                let value = try body(FileCall(call: call, word: word, errors: errors))
                return answer.map { .object([$0.name: value]) } ?? [:]
            }
        )
    }

    private var twin: HostFunction {
        let errors = FileErrors(numbers, isSynchronous: true)
        let (word, answer, body) = (name + "Sync", answer, body)
        return HostFunction(
            Self.owner + word,
            .files,
            since: since,
            kind: .synchronous,
            parameters: parameters,
            errors: errors.table,
            source: Self.pages + source + "-sync",
            notes: notes,
            body: .immediate { call throws(HostFailure) in
                let value = try body(FileCall(call: call, word: word, errors: errors))
                return answer == nil ? MarkedValue.undefined.json : value
            }
        )
    }
}

extension HostFunction {
    /// 文件: the methods of `FileSystemManager`, with what else concerns files.
    static let fileFunctions: [HostFunction] =
        [.saveFile, .getFileInfo, .getSavedFileList, .removeSavedFile, .openDocument, .getFileSystemManager]
        + fileMethods.flatMap(\.functions)

    private static let fileMethods: [FileMethod] = [
        .access, .appendFile, .copyFile, .mkdir, .readdir, .readFile, .rename, .rmdir, .saveFile, .stat,
        .truncate, .unlink, .writeFile,
    ]
}
