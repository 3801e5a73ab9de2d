/// What is known of a file or folder besides its bytes.
package struct FileEntry: Sendable, Hashable {
    /// Whether it is a folder.
    package let isDirectory: Bool

    /// How many bytes it has; 0 for a folder.
    package let bytes: Int

    /// When it came to be.
    package let madeAt: PlatformInstant

    /// When its bytes changed last.
    package let changedAt: PlatformInstant

    /// Describes a file or folder.
    package init(isDirectory: Bool, bytes: Int, madeAt: PlatformInstant, changedAt: PlatformInstant) {
        self.isDirectory = isDirectory
        self.bytes = bytes
        self.madeAt = madeAt
        self.changedAt = changedAt
    }
}

/// How much mini-apps may keep in files.
package struct FileLimits: Sendable, Hashable {
    /// Bytes of all files below `ttfile://user`: 10 MB (…/api/file/tt-save-file); mini-games have 200.
    package var user = 10_485_760

    /// Bytes of one download; `nil` is 200 MB, and 50 before base library 2.42.0 (…/tt-download-file).
    package var download: Int?

    /// Starts from the documented numbers.
    package init() {}
}
