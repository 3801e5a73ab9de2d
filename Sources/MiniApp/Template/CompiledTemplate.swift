/// The template of one page as a script for the kernel, or the mistakes that prevent it.
package struct CompiledTemplate: Sendable {
    /// The script that registers the page's view; nil if there is an error in one of its files.
    package let script: String?

    /// All mistakes in the page's own file and in those that it imports, includes and requires.
    package let diagnostics: [Diagnostic]

    /// The files that the result depends on, also those that are missing, relative to the mini-app's root.
    package let sourceFiles: [String]

    /// Where the author's own JavaScript stands in the script.
    package let embeddedScripts: [EmbeddedScript]
}

/// A run of lines that a compiled script took over from one of the author's files.
package struct EmbeddedScript: Sendable, Hashable {
    /// The author's file, relative to the mini-app's root.
    package let file: String

    /// The line of that file from which the run was taken, counted from 1.
    package let firstLine: Int

    /// The lines of the compiled script, counted from 1; columns are unchanged, but for the first line of an inline module.
    package let scriptLines: Range<Int>
}
