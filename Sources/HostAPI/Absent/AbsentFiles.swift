extension HostFunction {
    /// 文件 and 地理位置: what Quaver has not built.
    static let absentFiles: [HostFunction] = absent(
        .files,
        asynchronous: "saveFile getFileInfo openDocument getSavedFileList removeSavedFile",
        synchronous: "getFileSystemManager@1.15.0"
    )

    /// 地理位置: what Quaver has not built.
    static let absentLocation: [HostFunction] = absent(
        .location,
        asynchronous: "getLocation@1.0.0 chooseLocation openLocation startLocationUpdate stopLocationUpdate",
        listeners: "onLocationChange offLocationChange onLocationChangeError offLocationChangeError"
    )
}
