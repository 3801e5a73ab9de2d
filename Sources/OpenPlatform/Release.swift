/// Which Quaver this is.
package enum Release {
    /// The version, as CHANGELOG.md counts.
    package static let version = "0.1.0"
}
