/// The CSS of one TTSS file with all that it imports.
package struct CompiledStyle: Sendable, Hashable {
    /// The prefix of the addresses of the mini-app's own files, before a path that begins with `/` at its root.
    ///
    /// `url(../images/x.png)` becomes `url(quaver-file:/images/x.png)`. Whoever serves the files puts their address in
    /// place of the prefix; a `?` or `#` and what follows it stay behind the path.
    package static let filePrefix = "quaver-file:"

    /// The style sheet, complete and closed also when the file was not.
    package let css: String

    /// The mistakes in the file and in those that it imports.
    package let diagnostics: [Diagnostic]

    /// The files that the result depends on, also those that are missing, relative to the mini-app's root.
    package let sourceFiles: [String]
}
