extension HostFunction {
    /// 文件: what Quaver has not built.
    static let absentFiles: [HostFunction] = absent(
        .files,
        asynchronous: "FileSystemManager.unzip@1.15.0"
    )
}
