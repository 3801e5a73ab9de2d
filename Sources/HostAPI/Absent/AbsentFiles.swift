extension HostFunction {
    /// 文件: what Quaver has not built.
    static let absentFiles: [HostFunction] = absent(
        .files,
        asynchronous: "saveFile getFileInfo openDocument getSavedFileList removeSavedFile",
        synchronous: "getFileSystemManager@1.15.0"
    )
}
