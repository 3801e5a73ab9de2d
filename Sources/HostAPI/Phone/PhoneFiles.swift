package import OpenPlatform

/// The files on a phone that the platform doesn't keep: what was downloaded, and the mini-app itself.
package struct PhoneFiles: Sendable {
    /// Those below `ttfile://temp`.
    package let temporary: TemporaryFiles

    /// The bytes of a file in the mini-app's package; `nil` when there is none.
    package let packaged: @Sendable (FilePath) -> [UInt8]?

    /// Collects the files of one launch.
    package init(
        temporary: TemporaryFiles = TemporaryFiles(),
        packaged: @escaping @Sendable (FilePath) -> [UInt8]? = { _ in nil }
    ) {
        self.temporary = temporary
        self.packaged = packaged
    }
}
