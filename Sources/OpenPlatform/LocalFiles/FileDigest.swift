import DouyinCrypto

/// The digests that `tt.getFileInfo` knows (…/api/file/tt-get-file-info).
package enum FileDigest {
    /// Their names.
    package static let names = LegacyDigest.allCases.map(\.rawValue)

    /// The digest of a file's bytes in hex digits; `nil` for a name that isn't one of ``names``.
    package static func of(_ bytes: [UInt8], by name: String) -> String? {
        LegacyDigest(rawValue: name)?.of(bytes)
    }
}
