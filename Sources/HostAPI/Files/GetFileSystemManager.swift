extension HostFunction {
    /// `tt.getFileSystemManager`: the one object whose methods read and write files.
    static let getFileSystemManager = HostFunction(
        "getFileSystemManager",
        .files,
        since: "1.15.0",
        kind: .synchronous,
        source: "api/file/tt-get-file-system-manager",
        body: .kernel
    )
}
