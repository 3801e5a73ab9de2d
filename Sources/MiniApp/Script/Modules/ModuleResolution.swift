/// What a module specifier stands for.
package enum ModuleResolution: Sendable, Hashable {
    /// A file, by its path relative to the mini-app's root.
    ///
    /// The warning says that the file's name differs in capitals from what the author wrote.
    case file(String, warning: Diagnostic?)

    /// Nothing, with the paths that were looked at.
    case missing(tried: [String])

    /// The path of the file, if there is one.
    package var path: String? {
        switch self {
        case .file(let path, _): path
        case .missing: nil
        }
    }
}
