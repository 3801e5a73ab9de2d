/// One file of a mini-app as the text of a CommonJS function body.
package struct LoadedModule: Sendable, Hashable {
    /// The path of the file, relative to the mini-app's root.
    package let path: String

    /// The text to wrap into `function(require, module, exports, …) {`; its lines are those of the file.
    ///
    /// A file that can't be used becomes a `throw` of an error that says so.
    package let source: String

    /// Whether the file holds JSON rather than a script.
    package let isJSON: Bool

    /// What is wrong with the file.
    package let diagnostics: [Diagnostic]

    /// The way from columns of ``source`` to those of the file.
    package let columns: ColumnMap

    init(
        path: String,
        source: String,
        isJSON: Bool,
        diagnostics: [Diagnostic],
        columns: ColumnMap = ColumnMap()
    ) {
        self.path = path
        self.source = source
        self.isJSON = isJSON
        self.diagnostics = diagnostics
        self.columns = columns
    }
}
